import { keepOffline } from './keep-offline.js';
import { switchElder } from './switch-elder.js';
import { takePlace } from './take-place.js';
import { tellResults } from './tell-results.js';

takePlace();
switchElder();
keepOffline();
tellResults();
