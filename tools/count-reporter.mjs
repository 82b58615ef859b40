import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A reporter for @web/test-runner that writes `{passed, failed, skipped}` to a file.
 * A test file that did not load, or a browser that did not start, counts as one failed.
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const sum = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const own = { passed: 0, failed: 0, skipped: 0 };
        count(session.testResults, own);
        if (!session.passed && own.failed === 0) own.failed = 1;
        for (const key of Object.keys(sum)) sum[key] += own[key];
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(sum));
    },
  };
}

function count(suite, sum) {
  for (const test of suite?.tests ?? []) sum[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) count(inner, sum);
}
