import { cpus } from 'node:os';
import { catalog } from '@fraud-free/rules';
import { compareChecks } from './checks.mjs';
import { compareGrowth } from './growth.mjs';
import { compareHostile, compareHostileChecks } from './hostile.mjs';
import { compareMatchers } from './matchers.mjs';
import { measureCatalog, measureOpening } from './opening.mjs';
import { measureSearch } from './search.mjs';
import { table, times, verdicts } from './tell.mjs';

/** `npm run bench`: measures everything, prints it as Markdown, and says which of our aims were met. */
console.log(`Node ${process.version}, ${cpus()[0].model}, ${new Date().toISOString().slice(0, 10)}`);
const aims = [];

const byRatio = new Map();
for (const size of [1_000, 10_000, 100_000]) {
  const { rows } = await compareMatchers(size);
  console.log(`\n### ${size.toLocaleString('en')} phrases, 20,000 messages, one in twenty with a phrase\n`);
  console.log(
    table(['matcher', 'by the bare loop', 'p50 µs', 'p99 µs', 'build ms', 'memory MiB', 'found'], rows, (row) => [
      row.name,
      times(row.ratio),
      row.p50.toFixed(2),
      row.p99.toFixed(2),
      row.build.toFixed(0),
      (row.memory / 2 ** 20).toFixed(1),
      row.name === 'bare loop'
        ? ''
        : `${row.counted} in ${row.read}${row.wrong === undefined ? '' : `, not ${row.wrong}`}`,
    ]),
  );
  const [, ours, ...rivals] = rows;
  const best = rivals
    .filter(({ name }) => name.includes('aho') || name === 'fastscan')
    .sort((a, b) => a.ratio - b.ratio)[0];
  byRatio.set(size, ours.ratio);
  const least = size === 100_000 ? 6 : 8;
  aims.push([
    `${size} phrases: at least ${least} times as fast as the best of npm (${best.name})`,
    best.ratio / ours.ratio,
    '>=',
    least,
  ]);
}
aims.push(['10000 phrases: at most 4 times the bare loop', byRatio.get(10_000), '<=', 4]);
aims.push([
  'from 1,000 to 100,000 phrases: at most 2.5 times the time a character',
  byRatio.get(100_000) / byRatio.get(1_000),
  '<=',
  2.5,
]);

console.log('\n### Texts made to be slow\n');
const hostile = await compareHostile();
console.log(
  table(['text', 'by the bare loop', 'found'], hostile, (row) => [row.name, times(row.ratio), String(row.counted)]),
);
const [usual, ...slow] = hostile;
aims.push([
  'whatever the text: at most 4 times the usual time a character',
  Math.max(...slow.map(({ ratio }) => ratio)) / usual.ratio,
  '<=',
  4,
]);

const opening = measureOpening(100_000);
console.log(
  `\n100,000 phrases: ${(opening.bytes / 2 ** 20).toFixed(1)} MiB of bytes, ${(opening.memory / 2 ** 10).toFixed(0)} KiB beside them once open.`,
);
aims.push(['100000 phrases: at most 2 ms from their bytes to the first match', opening.milliseconds, '<=', 2]);

console.log('\n### A catalog from its bytes to the first verdict, in a fresh process, milliseconds of CPU\n');
console.log(
  table(
    ['files', 'decode', 'make the engine', 'first check'],
    [['zh.bin'], ['zh.bin', 'extended.bin'], ['catalog.bin']],
    (names) => [names.join(', '), ...measureCatalog(names).map((time) => time.toFixed(0))],
  ),
);

const KINDS = {
  everyday: 'everyday talk',
  lookAlikes: 'genuine look-alikes',
  frauds: 'frauds',
  all: 'all, in a mixture of 8 : 1 : 1',
};
for (const [kind, title] of Object.entries(KINDS)) {
  const rows = await compareChecks(kind);
  console.log(`\n### Whole checks of 100 characters, catalog ${catalog.version}: ${title}\n`);
  console.log(
    table(['what', 'by the bare loop', 'p50 µs', 'p99 µs'], rows, (row) => [
      row.name,
      times(row.ratio),
      row.p50.toFixed(1),
      row.p99.toFixed(1),
    ]),
  );
  if (kind !== 'all') continue;
  const [, ours, put] = rows;
  aims.push(['whole checks: at most 20 times the bare loop', ours.ratio, '<=', 20]);
  aims.push([
    'whole checks: at least 10 times as fast as a pipeline of npm packages',
    put.ratio / ours.ratio,
    '>=',
    10,
  ]);
  aims.push(['whole checks: p99 at most 5 times p50', ours.p99 / ours.p50, '<=', 5]);
}

console.log('\n### Whole checks of texts made to be slow\n');
const hostileChecks = await compareHostileChecks();
console.log(
  table(['text', 'by the bare loop', 'found'], hostileChecks, (row) => [
    row.name.replaceAll('\u0301', ' and a mark'),
    times(row.ratio),
    String(row.counted),
  ]),
);
const [usualCheck, ...slowChecks] = hostileChecks;
aims.push([
  'whole checks, whatever the text: at most 4 times the usual time a character',
  Math.max(...slowChecks.map(({ ratio }) => ratio)) / usualCheck.ratio,
  '<=',
  4,
]);

const growth = await compareGrowth([100, 1_000, 10_000]);
console.log('\n### Whole checks of the same messages, with ever more scripts\n');
console.log(
  table(['scripts', 'words', 'by the bare loop', 'p50 µs', 'p99 µs', 'evidence', 'build ms'], growth, (row) => [
    row.name,
    row.words.toLocaleString('en'),
    times(row.ratio),
    row.p50.toFixed(1),
    row.p99.toFixed(1),
    String(row.counted),
    row.build.toFixed(0),
  ]),
);
aims.push([
  'whole checks: 10,000 scripts take at most 1.5 times as long as 100',
  growth[2].ratio / growth[0].ratio,
  '<=',
  1.5,
]);

console.log('\n### A search, in milliseconds\n');
const searches = [catalog.scripts.length, 500].map(measureSearch);
console.log(
  table(['scripts', 'queries', 'open', 'p50', 'p99', 'slowest'], searches, (row) => [
    String(row.scripts),
    String(row.queries),
    row.open.toFixed(0),
    ...[row.p50, row.p99, row.worst].map((time) => time.toFixed(2)),
  ]),
);
aims.push(['a search of 500 scripts: every query in at most 16 ms', searches[1].worst, '<=', 16]);

console.log(`\n### Aims\n\n${verdicts(aims)}`);
