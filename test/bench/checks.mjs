import { createEngine } from '@fraud-free/core';
import { catalog } from '@fraud-free/rules';
import { makeChat } from './chat-data.mjs';
import { race } from './race.mjs';
import { bareLoop } from './rivals/bare-loop.mjs';
import { npmPipeline } from './rivals/npm-pipeline.mjs';

/** One for all: programs keep theirs, and with several at once the same code is compiled for none of them. */
const engine = createEngine(catalog);

/** Whole checks of messages of 100 characters with the shipped catalog: normalisation, entities, signals, verdict. */
export async function compareChecks(kind) {
  const messages = makeChat(4_000, catalog)[kind];
  const contestants = [
    { name: 'bare loop', count: bareLoop },
    { name: '@fraud-free/core, whole check', count: (message) => engine.check(message).evidence.length },
    { name: 'NFKC, opencc-js, @monyone/fast, linkify-it', count: npmPipeline(catalog) },
  ];
  return race(contestants, messages);
}
