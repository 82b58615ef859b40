import { defineElement } from '../define-element.js';
import { FraudQuiz } from './fraud-quiz.js';

defineElement('fraud-quiz', FraudQuiz);
