import { defineElement } from '../define-element.js';
import { FraudConversation } from './fraud-conversation.js';

defineElement('fraud-conversation', FraudConversation);
