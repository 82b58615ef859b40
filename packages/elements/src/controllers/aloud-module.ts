export { ReadAloud } from './read-aloud.js';
export { readButton } from '../templates/read-button.js';
