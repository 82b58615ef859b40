import '../fraud-script/define.js';
import { defineElement } from '../define-element.js';
import { FraudSearch } from './fraud-search.js';

defineElement('fraud-search', FraudSearch);
