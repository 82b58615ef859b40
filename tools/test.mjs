import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD_STEPS } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT, run } from './run.mjs';

/** Passed or failed as a whole: each counts as one. */
const CHECKS = [
  { name: 'sizes of the bundles', program: 'tools/size-budget.mjs', args: [] },
  { name: 'types of the tests', program: 'tsc', args: ['-b', 'test'] },
  { name: 'eslint', program: 'eslint', args: ['.', '--max-warnings', '0'] },
  { name: 'prettier', program: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  {
    name: 'one form of the rule files',
    program: 'packages/cli/bin/fraud-free.js',
    args: ['rules', 'format', '--check'],
  },
];

/** Runners of many tests: each leaves its count in a file of `.cache`. */
const RUNNERS = {
  node: {
    name: 'tests in Node',
    program: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/node-tests.json'],
    report: '.cache/node-tests.json',
    read: countOfVitest,
  },
  core: {
    name: 'tests of core in Chromium',
    program: 'vitest',
    args: [
      ...['run', '--config', 'vitest.core-in-browser.config.ts', '--reporter=default', '--reporter=json'],
      '--outputFile.json=.cache/core-tests.json',
    ],
    report: '.cache/core-tests.json',
    read: countOfVitest,
  },
  browser: {
    name: 'tests in browsers',
    program: 'wtr',
    args: [],
    report: '.cache/browser-tests.json',
    read: (report) => report,
  },
};

const ONLY = ['node', 'browser'];
const USAGE = 'Use: npm test, npm test -- --only node, npm test -- --only browser';

const lines = [];
const sum = { passed: 0, failed: 0 };
try {
  await main(onlyOf(process.argv.slice(2)));
} catch (error) {
  add('the run', { passed: 0, failed: 1 });
  console.error(`\n${error.message}`);
}
console.log(`\n${lines.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;

async function main(only) {
  await ensureInstalled();
  const env = only === 'node' ? {} : await environmentForBrowsers();
  for (const step of BUILD_STEPS)
    if (!(await check(step))) throw new Error(`The build stopped at "${step.name}": nothing was tested.`);
  if (only === undefined) for (const step of CHECKS) await check(step);
  if (only !== 'browser') await count(RUNNERS.node, {});
  if (only !== 'node' && env.CHROME_PATH !== undefined) await count(RUNNERS.core, env);
  if (only !== 'node') await count(RUNNERS.browser, env);
}

function onlyOf(args) {
  const { only } = parseArgs({ args, options: { only: { type: 'string' } } }).values;
  if (only !== undefined && !ONLY.includes(only)) throw new Error(USAGE);
  return only;
}

/** Finds Chromium before anything slow is done, and fixes the choice for the runner. */
async function environmentForBrowsers() {
  const [{ wantedBrowsers }, { findChromium, NO_CHROMIUM }] = await Promise.all([
    import('./browsers.mjs'),
    import('./chromium.mjs'),
  ]);
  const names = wantedBrowsers();
  const env = { BROWSERS: names.join(',') };
  if (names.includes('chromium')) {
    const chromium = await findChromium();
    if (chromium === undefined) throw new Error(NO_CHROMIUM);
    Object.assign(env, { CHROME_PATH: chromium, NPM_CHROMIUM: '' });
  }
  console.log(`Browsers: ${names.join(', ')}${env.CHROME_PATH ? ` (${env.CHROME_PATH})` : ''}`);
  return env;
}

async function check({ name, program, args }) {
  console.log(`\n— ${name}`);
  const good = (await run(program, args)) === 0;
  add(name, { passed: good ? 1 : 0, failed: good ? 0 : 1 });
  return good;
}

async function count({ name, program, args, report, read }, env) {
  console.log(`\n— ${name}`);
  const file = join(ROOT, report);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(file, { force: true });
  const code = await run(program, args, env);
  const counted = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  // A runner that crashed, or ran nothing, has not passed.
  if (counted.failed === 0 && (code !== 0 || counted.passed === 0)) counted.failed = 1;
  add(name, counted);
}

function add(name, { passed, failed, skipped = 0 }) {
  sum.passed += passed;
  sum.failed += failed;
  const notRun = skipped > 0 ? `, ${skipped} not for this browser or system` : '';
  lines.push(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed${notRun}`);
}

/** A file that did not load has no failed test of its own; it counts as one. */
function countOfVitest({ testResults, numPassedTests, numPendingTests, numTodoTests }) {
  const failed = testResults.map(({ status, assertionResults }) => {
    const own = assertionResults.filter((test) => test.status === 'failed').length;
    return own === 0 && status === 'failed' ? 1 : own;
  });
  return {
    passed: numPassedTests,
    failed: failed.reduce((a, b) => a + b, 0),
    skipped: numPendingTests + numTodoTests,
  };
}
