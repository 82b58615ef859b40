export { bytesToText, textToBytes } from './wire/bytes-as-text.js';
export { addTexts, decodeInTwo } from './wire/decode-catalog.js';
export { encodeCatalog, encodeInTwo, encodeParts } from './wire/encode-catalog.js';
export { PARTS, type Part, type Parts } from './wire/parts.js';
