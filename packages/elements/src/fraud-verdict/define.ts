import { defineElement } from '../define-element.js';
import { FraudVerdict } from './fraud-verdict.js';

defineElement('fraud-verdict', FraudVerdict);
