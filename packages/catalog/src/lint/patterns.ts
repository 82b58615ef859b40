import { MAX_SEQUENCES } from '../pattern/distribute.js';
import { walkConditions, walkPatterns } from '../source/walk-conditions.js';
import type { Lint } from './lint.js';

/** Patterns and word lists that do not compile. */
export const patterns: Lint = {
  name: 'patterns',
  run(rules, report, cache) {
    for (const { value, file, path } of rules.words) {
      for (const [index, word] of value.words.entries()) {
        for (const { at, ...fault } of cache.compileWord(word).faults)
          report({ file, path: [...path, index], offset: at }, fault);
      }
    }
    for (const { value, file, path } of rules.signals) {
      for (const { condition, path: at } of walkConditions(value, path)) {
        if (typeof condition === 'string' || !('near' in condition)) continue;
        const ways = condition.near.reduce((product, pattern) => product * cache.compile(pattern).patterns.length, 1);
        if (ways <= MAX_SEQUENCES) continue;
        const expected = `at most ${MAX_SEQUENCES} ways to choose between gaps and entities; write several conditions`;
        report(
          { file, path: at },
          { code: 'pattern-too-many-words', message: 'too many alternatives near each other', expected },
        );
      }
      for (const { pattern, path: at } of walkPatterns(value, path)) {
        for (const { at: offset, ...fault } of cache.compile(pattern).faults) {
          if (fault.code === 'word-list-unknown' && rules.known.words === undefined) continue;
          report({ file, path: at, offset }, { ...fault, message: `“${pattern}”: ${fault.message}` });
        }
      }
    }
  },
};
