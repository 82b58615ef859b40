import { defineElement } from '../define-element.js';
import { FraudPaymentCheck } from './fraud-payment-check.js';

defineElement('fraud-payment-check', FraudPaymentCheck);
