import { cpus } from 'node:os';
import { compareMatchers } from './matchers.mjs';
import { table, times, verdicts } from './tell.mjs';

/** `npm run bench`: measures everything, prints it as Markdown, and says which of our aims were met. */
console.log(`Node ${process.version}, ${cpus()[0].model}, ${new Date().toISOString().slice(0, 10)}`);
const aims = [];

const byRatio = new Map();
for (const size of [1_000, 10_000, 100_000]) {
  const { rows } = await compareMatchers(size);
  console.log(`\n### ${size.toLocaleString('en')} phrases, 20,000 messages, one in twenty with a phrase\n`);
  console.log(
    table(['matcher', 'by the bare loop', 'p50 µs', 'p99 µs', 'build ms', 'found'], rows, (row) => [
      row.name,
      times(row.ratio),
      row.p50.toFixed(2),
      row.p99.toFixed(2),
      row.build.toFixed(0),
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

console.log(`\n### Aims\n\n${verdicts(aims)}`);
