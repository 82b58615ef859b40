import { defineElement } from '../define-element.js';
import { FraudWarning } from './fraud-warning.js';

defineElement('fraud-warning', FraudWarning);
