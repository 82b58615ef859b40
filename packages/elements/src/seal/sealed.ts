export { adoptSealStyles } from './adopt-styles.js';
export { issuerLine } from './issuer-line.js';
export { readBeside, readSealed } from './read-sealed.js';
