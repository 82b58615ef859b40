import { defineElement } from '../define-element.js';
import { FraudGuard } from './fraud-guard.js';

defineElement('fraud-guard', FraudGuard);
