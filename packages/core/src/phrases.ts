export { compilePhrases, type PhraseOptions } from './phrases/compile-phrases.js';
export { openPhrases, type FoundPhrase, type Phrases } from './phrases/open-phrases.js';
