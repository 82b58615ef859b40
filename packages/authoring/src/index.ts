export { checkQuiz } from './check-quiz.js';
export { printYaml } from './print-yaml.js';
export type { Place } from './raw-quiz.js';
export { readQuiz, READERS, type ReadQuiz } from './read-quiz.js';
export type { ReadOptions, SourceFile } from './source-file.js';
export type { RawItem, RawQuiz } from './raw-quiz.js';
export { QUIZ_SCHEMA } from './schema.js';
export { writeQti, type WrittenQti } from './write-qti.js';
export { formatFindings, type Finding } from '@fraud-free/catalog/source';
