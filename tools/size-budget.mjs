import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { pageBundle } from './page-bundle.mjs';
import { ROOT } from './run.mjs';

/** What an element imports when it is first needed: a file of its own in a page's build. */
const LOADED_LATER = ['../seal/sealed.js', '../reading/reading.js'];

/** What a page loads when an element or a language is first seen on it. `questions` is what the quiz and the simulator share. */
const FIRST_USED = [
  ['alerts', 4.6],
  ['campaign', 4.9],
  ['contacts', 8],
  ['conversation', 6.6],
  ['emergency', 9],
  // With what keeps its notice clear of the message that it speaks of, and tells of what is no selector.
  ['guard', 4.8],
  ['payment-check', 7],
  ['questions', 37.5],
  ['quiz', 10],
  ['qr-code', 4.2],
  // With what makes turns of several screenshots of one talk.
  ['reading', 4.5],
  ['script', 3.3],
  ['search', 14.5],
  ['search-index', 62],
  ['simulator', 6],
  ['words-en', 11.5],
  ['words-zh-Hant', 12.5],
];

/**
 * What a page may load, in KiB, minified and gzipped. Each limit is about a tenth above what was measured when it
 * was set: raise one on purpose, and say why where you do.
 */
const BUDGETS = [
  {
    // What a page waits for with every element of the two lines of HTML: Lit, the check, the answer and the warning, and what
    // all elements share, in Chinese, 29; the engine, with what opens and replaces a catalog, 33.
    name: 'fraud-free.js and what it begins with, without the catalog',
    files: ['fraud-free.js', 'fraud-free-old-browsers.js', 'fraud-free-main.js', 'fraud-free-engine.js'].map(
      (name) => `packages/elements/dist/${name}`,
    ),
    limit: 69,
  },
  // The catalog as text: words and texts in two languages, examples and questions for the quiz, and how characters sound and
  // look. Some 70 are the wording that frauds nobody here had seen were missed for, a hundred and three scripts
  // where there were eighteen, and 11 say what each of them is about, by which they are told apart. 17 more are what
  // characters look like and which stand side by side, by which disguised words are told from ordinary ones.
  { name: 'fraud-free-catalog.js', file: 'packages/elements/dist/fraud-free-catalog.js', limit: 838 },
  ...FIRST_USED.map(([name, limit]) => ({
    name: `fraud-free-${name}.js, loaded when first used`,
    file: `packages/elements/dist/fraud-free-${name}.js`,
    limit,
  })),
  {
    // Deltas, urgent patches, IndexedDB, and the check of a catalog of which they are a part, with the words of one that was
    // read from bytes as they are asked for, a tenth of the time to the first verdict.
    name: 'fraud-free-updates.js, what keeps the catalog of a page up to date',
    file: 'packages/elements/dist/fraud-free-updates.js',
    limit: 21,
  },
  // A hundred and three scripts; what they are about, by which they are told apart, is 13 of the first, 5 of the next, and 6 of
  // those in English; how disguised words are read is most of `extended.bin`.
  { name: 'catalog.bin, what a check needs of the catalog', file: 'rules/dist/catalog.bin', limit: 491 },
  { name: 'zh.bin, of this what a Chinese page loads first', file: 'rules/dist/zh.bin', limit: 220 },
  { name: 'extended.bin, what it loads next', file: 'rules/dist/extended.bin', limit: 80 },
  { name: 'en.bin, the rest of it, in English', file: 'rules/dist/en.bin', limit: 190 },
  { name: 'zh-Hant.bin, its texts in traditional Chinese', file: 'rules/dist/zh-Hant.bin', limit: 50 },
  {
    name: 'all elements without the catalog',
    code: "import '@fraud-free/elements/define'",
    external: ['@fraud-free/rules', '@fraud-free/rules/search', ...LOADED_LATER],
    // The engine is 23 of it, the search 11, the quiz and its sentences 15, Lit 6, and each of the three languages 7 to 8:
    // traditional Chinese is what raised this last. A page that imports single elements has their words and parts alone.
    // <fraud-quiz> has nine kinds of question, when to come back (ts-fsrs) 6.5 and quizzes written by hand; the buttons that
    // read pictures are 3.7.
    // Two elements for campaigns, 13 in three languages with the QR code, are what raised this last; who cannot split their
    // own build as `fraud-free.js` is split takes single elements.
    limit: 155,
  },
  {
    // The verifier is 5, its words in three languages 2.5.
    name: 'what elements with issuer= load, without Lit',
    code: "export * from './packages/elements/dist/seal/sealed.js'",
    external: ['lit'],
    limit: 10,
  },
  {
    // The verifier of signatures, for the browser and Node, by Web Crypto.
    name: 'core/seal',
    code: "export * from '@fraud-free/core/seal'",
    limit: 5.5,
  },
  {
    // Lit 6, the engine 17. Other languages than Chinese, what marks and passes on a message, what reads pictures (3)
    // and what reads out come when they are first used.
    name: '<fraud-check> alone, without the catalog',
    code: "import '@fraud-free/elements/fraud-check/define'",
    external: ['@fraud-free/rules'],
    limit: 37.8,
  },
  {
    // Lit 6, and no engine. Other languages than Chinese, and what reads out, come when they are first used. Telephone
    // numbers in one piece are 0.1, which raised it last.
    name: '<fraud-warning> alone, without the catalog',
    code: "import '@fraud-free/elements/fraud-warning/define'",
    external: ['@fraud-free/rules'],
    limit: 12.5,
  },
  {
    // A page loads it from the readers' folder when it is first used; the recognisers themselves come after it.
    name: 'readers.js, by which a page reads pictures',
    file: 'packages/readers/dist/site/readers.js',
    limit: 4.2,
  },
  { name: 'worker.js, which finds the bubbles in them', file: 'packages/readers/dist/site/worker.js', limit: 6.5 },
  // Reading disguised words is 3.3 of it, recognising links, sums and numbers 4, telling them apart in one pass 3, telling scripts
  // apart by their subjects 0.3.
  { name: 'the engine alone', code: "export { createEngine } from '@fraud-free/core'", limit: 18.6 },
  {
    // Building the tables that words are looked up in is 4: 0.3 of it says which atoms a word calls for, and weighing
    // all scripts at once is 0.3, for which judging a fraud takes a third less; making tables for the
    // first messages alone is 0.7, for which the first answer comes in half the time.
    name: 'the engine, and what opens the bytes of a catalog',
    code: "export { createEngine, decodeCatalog } from '@fraud-free/core'",
    limit: 26.2,
  },
  // Half of it is fuse.js, which forgives typing errors.
  { name: 'the search', code: "export { createSearch } from '@fraud-free/core/search'", limit: 15 },
  { name: 'search.json, what it looks through', file: 'rules/dist/search.json', limit: 60 },
  // With talks, payments, explanations, and the check of a catalog that comes as JSON.
  { name: 'all of core', code: "export * from '@fraud-free/core'", limit: 35.3 },
];

let over = 0;
for (const { name, file, files = file && [file], code, external = [], limit } of BUDGETS) {
  const size = files
    ? files.reduce((sum, one) => sum + gzippedSize(readFileSync(`${ROOT}${one}`)), 0)
    : await bundledSize(code, external);
  if (size > limit) over++;
  console.log(`${size > limit ? 'TOO BIG' : 'ok     '} ${name}: ${size.toFixed(1)} of ${limit} KiB`);
}
process.exitCode = over === 0 ? 0 : 1;

/** As a page's own build would bundle it: what is loaded at once, without what comes by `import()` when it is first used. */
async function bundledSize(code, external) {
  const output = await pageBundle(code, {
    external,
    plugins: [terser({ ecma: 2022, module: true, compress: { passes: 3 } })],
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const atOnce = new Set(output.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of atOnce) for (const other of chunks.get(name)?.imports ?? []) atOnce.add(other);
  return [...atOnce].reduce((sum, name) => sum + gzippedSize(chunks.get(name)?.code ?? ''), 0);
}

function gzippedSize(code) {
  return gzipSync(code, { level: 9 }).length / 1024;
}
