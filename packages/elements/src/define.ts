import { en } from './i18n/en.js';
import { partsAtOnce } from './at-once.js';
import { bringLocales } from './i18n/locales.js';
import { zhHant } from './i18n/zh-Hant.js';
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

// Who takes all elements at once gets their languages and parts at once; single elements load theirs when they need them.
bringLocales(zhHant, en);
partsAtOnce();

export * from './index.js';
