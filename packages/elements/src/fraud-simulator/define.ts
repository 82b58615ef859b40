import { defineElement } from '../define-element.js';
import { FraudSimulator } from './fraud-simulator.js';

defineElement('fraud-simulator', FraudSimulator);
