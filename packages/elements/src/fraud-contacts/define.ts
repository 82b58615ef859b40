import { defineElement } from '../define-element.js';
import { FraudContacts } from './fraud-contacts.js';

defineElement('fraud-contacts', FraudContacts);
