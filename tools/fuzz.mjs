import { run } from './run.mjs';

/**
 * The laws of the engine on many more texts than `npm test` takes: `npm run fuzz`, or `npm run fuzz -- 1000000 7` for
 * so many cases in all and that seed.
 */
const LAWS = 5;
const [cases = '100000', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
const runs = Math.ceil(Number(cases) / LAWS);
if (!Number.isSafeInteger(runs) || runs < 1) {
  console.error(`"${cases}" is no number of cases. Use: npm run fuzz -- 100000`);
  process.exit(2);
}
console.log(`${runs} cases for each of ${LAWS} laws, seed ${seed}`);
process.exitCode = await run('vitest', ['run', 'test/core/fuzz.test.ts'], {
  FUZZ_RUNS: String(runs),
  FUZZ_SEED: seed,
});
