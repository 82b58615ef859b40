import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { ROOT } from './run.mjs';

/**
 * What a page may load, in KiB, minified and gzipped. Each limit is about a tenth above what was measured when it
 * was set: raise one on purpose, and say why where you do.
 */
const BUDGETS = [
  // Some 20 of it are the wider Chinese wording and the frauds it added: care projects, auctions, cures, mules;
  // 30 English words and the two scripts that they needed; and 33 how characters sound and look, to read what is
  // disguised.
  { name: 'fraud-free.js, all elements with the catalog', file: 'packages/elements/dist/fraud-free.js', limit: 520 },
  {
    name: 'all elements without the catalog',
    entry: 'packages/elements/dist/define.js',
    external: ['@fraud-free/rules'],
    limit: 62,
  },
  // Payments are 1.5 of it: their fields, conditions and judge, and what refuses the number of an account. Following a
  // talk is 2.3, with the check of a state that is taken up again. Sums without a unit and the opening of a long text
  // are another 0.3.
  // Reading disguised words is 2.
  // Phrases in one pass are 2.5, half of it to build their tables; looking only at what a message has is another 1.5.
  { name: 'core alone', entry: 'packages/core/dist/index.js', limit: 25 },
];

let over = 0;
for (const { name, file, entry, external = [], limit } of BUDGETS) {
  const size = file === undefined ? await bundledSize(entry, external) : gzippedSize(readFileSync(`${ROOT}${file}`));
  if (size > limit) over++;
  console.log(`${size > limit ? 'TOO BIG' : 'ok     '} ${name}: ${size.toFixed(1)} of ${limit} KiB`);
}
process.exitCode = over === 0 ? 0 : 1;

async function bundledSize(entry, external) {
  const bundle = await rollup({
    input: `${ROOT}${entry}`,
    external,
    context: 'globalThis',
    plugins: [nodeResolve({ browser: true, exportConditions: ['production'] }), terser({ ecma: 2022, module: true })],
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  return gzippedSize(output[0].code);
}

function gzippedSize(code) {
  return gzipSync(code, { level: 9 }).length / 1024;
}
