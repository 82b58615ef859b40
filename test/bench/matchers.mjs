import { makeMessages, makePhrases } from './phrase-data.mjs';
import { race } from './race.mjs';
import { RIVALS } from './rivals.mjs';
import { bareLoop } from './rivals/bare-loop.mjs';

/**
 * All matchers on the same phrases and messages: time by the bare loop's, build time, p50 and p99.
 *
 * @returns `{ phrases, rows }`; a row has `memory`, the bytes that what was built keeps (of the heap and of buffers: what
 *   native code takes for itself is not seen), and `wrong` if its count is not ours though it counts the same thing
 */
export async function compareMatchers(size) {
  const phrases = makePhrases(size);
  const messages = makeMessages(20_000, phrases);
  const contestants = [{ name: 'bare loop', count: bareLoop, build: 0, memory: 0, counts: false }];
  for (const { name, build, most = Infinity, overlaps = true, places = true } of RIVALS) {
    if (size > most) continue;
    const before = memoryUsed();
    const start = performance.now();
    const count = build(phrases);
    const took = performance.now() - start;
    contestants.push({ name, count, build: took, memory: memoryUsed() - before, counts: overlaps && places });
  }
  const ours = contestants[1].count;
  const results = await race(contestants, messages);
  const rows = results.map((result, place) => {
    const { build, memory, counts } = contestants[place];
    const expected = messages.slice(0, result.read).reduce((sum, message) => sum + ours(message), 0);
    return { ...result, build, memory, wrong: counts && result.counted !== expected ? expected : undefined };
  });
  return { phrases: size, rows };
}

/** Needs `--expose-gc`. */
function memoryUsed() {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
