import type { Lint } from './lint.js';

/** A stable script has at least so many hits and so many near-misses. */
export const LEAST_EXAMPLES = 5;

/** Stable scripts with too few examples. */
export const exampleCounts: Lint = {
  name: 'example-counts',
  run({ scripts }, report) {
    for (const { value, file } of scripts) {
      if (value.status !== 'stable') continue;
      for (const [list, name] of [
        ['hits', 'hits'],
        ['nearMisses', 'near-misses'],
      ] as const) {
        const count = value.examples[list].length;
        if (count >= LEAST_EXAMPLES) continue;
        const message = `a stable script with ${count} ${name}`;
        const expected = `at least ${LEAST_EXAMPLES}, or the status test until they are written`;
        report({ file, path: ['examples', list], key: true }, { code: 'examples-few', message, expected });
      }
    }
  },
};
