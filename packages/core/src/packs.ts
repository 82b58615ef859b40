export { mergePack } from './catalog/merge-pack.js';
