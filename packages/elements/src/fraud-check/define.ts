import '../fraud-verdict/define.js';
import { defineElement } from '../define-element.js';
import { FraudCheck } from './fraud-check.js';

defineElement('fraud-check', FraudCheck);
