import { defineElement } from '../define-element.js';
import { FraudEmergency } from './fraud-emergency.js';

defineElement('fraud-emergency', FraudEmergency);
