import { readFileSync } from 'node:fs';
import { openPhrases } from '@fraud-free/core/phrases';

const [, , file, phrase] = process.argv;
const bytes = readFileSync(file);
const text = `转到${phrase}，请`;
globalThis.gc();
const before = process.memoryUsage();
const start = performance.now();
const phrases = openPhrases(bytes);
const found = phrases.findAll(text).length;
const milliseconds = performance.now() - start;
globalThis.gc();
const after = process.memoryUsage();
if (found === 0) throw new Error('The phrase was not found.');
const memory = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
console.log(JSON.stringify({ milliseconds, memory }));
