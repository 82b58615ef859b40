export { encodeCatalog, withoutExamples } from './wire/encode-catalog.js';
