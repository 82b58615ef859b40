import './old-browsers.js';

export * from './define.js';
