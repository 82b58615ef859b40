import './old-browsers.js';

export * from './updates.js';
