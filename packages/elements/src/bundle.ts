// Before everything else: all other files may use what it brings.
import './old-browsers.js';

export * from './bundle-main.js';
