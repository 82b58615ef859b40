import './fraud-alerts/define.js';
import './fraud-campaign/define.js';
import './fraud-check/define.js';
import './fraud-contacts/define.js';
import './fraud-conversation/define.js';
import './fraud-emergency/define.js';
import './fraud-guard/define.js';
import './fraud-payment-check/define.js';
import './fraud-quiz/define.js';
import './fraud-script/define.js';
import './fraud-search/define.js';
import './fraud-simulator/define.js';
import './fraud-verdict/define.js';
import './fraud-warning/define.js';

export * from './index.js';
