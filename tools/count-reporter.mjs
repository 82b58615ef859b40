import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A reporter for @web/test-runner that writes `{passed, failed, skipped}` to a file, and prints the same by browser.
 * A test file that did not load or has no test, or a browser that did not start, counts as one failed.
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const sum = none();
      const byBrowser = new Map();
      for (const session of sessions) {
        const own = countOf(session);
        const { name } = session.browser;
        byBrowser.set(name, add(byBrowser.get(name) ?? none(), own));
        add(sum, own);
      }
      for (const [name, { passed, failed, skipped }] of byBrowser)
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(sum));
    },
  };
}

const none = () => ({ passed: 0, failed: 0, skipped: 0 });

function countOf({ testResults, passed }) {
  const own = none();
  count(testResults, own);
  if (own.failed === 0 && (!passed || own.passed + own.skipped === 0)) own.failed = 1;
  return own;
}

function count(suite, sum) {
  for (const test of suite?.tests ?? []) sum[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) count(inner, sum);
}

function add(sum, more) {
  for (const key of Object.keys(sum)) sum[key] += more[key];
  return sum;
}
