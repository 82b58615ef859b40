import { defineElement } from '../define-element.js';
import { FraudScript } from './fraud-script.js';

defineElement('fraud-script', FraudScript);
