import type { Lint } from './lint.js';

/** A stable script has at least so many hits and so many near-misses. */
export const LEAST_EXAMPLES = 5;

/** And should have so many. */
export const GOOD_EXAMPLES = 8;

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
        if (count >= LEAST_EXAMPLES) {
          if (count >= GOOD_EXAMPLES) continue;
          const message = `${count} ${name}`;
          const expected = `${GOOD_EXAMPLES} or more, none like the other`;
          const place = { file, path: ['examples', list], key: true };
          report(place, { code: 'examples-below-eight', message, expected, severity: 'warning' });
          continue;
        }
        const message = `a stable script with ${count} ${name}`;
        const expected = `at least ${LEAST_EXAMPLES}, or the status test until they are written`;
        report({ file, path: ['examples', list], key: true }, { code: 'examples-few', message, expected });
      }
    }
  },
};
