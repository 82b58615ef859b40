/**
 * What stands behind a verdict, for those who measure it, fit it or study it: reading apart from judging. A page needs
 * none of it.
 */
export { mapPatterns } from './catalog/map-patterns.js';
export { printPairs } from './disguise/pair-set.js';
export { fileScripts, type Cast } from './judge/file-scripts.js';
export { createJudge, type Judge, type Judgement } from './judge/judge.js';
export { createPiles } from './judge/piles.js';
export { waysOf } from './judge/ways.js';
export { contributionsOf, heaviestFirst, type Heaviest } from './judge/weigh.js';
export { FAINT, type FoundSignal } from './match/signals.js';
export type { Span } from './match/span.js';
export { createReader, type Read, type Reading } from './read/reading.js';
export { isTalk } from './text/is-talk.js';
export { joinLexicons } from './wire/join-lexicons.js';
