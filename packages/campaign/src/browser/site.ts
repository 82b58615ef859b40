import { keepOffline } from './keep-offline.js';
import { switchElder } from './switch-elder.js';
import { takePlace } from './take-place.js';

takePlace();
switchElder();
keepOffline();
