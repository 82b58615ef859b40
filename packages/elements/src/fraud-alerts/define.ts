import { defineElement } from '../define-element.js';
import { FraudAlerts } from './fraud-alerts.js';

defineElement('fraud-alerts', FraudAlerts);
