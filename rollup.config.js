import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { forOldBrowsers } from './tools/old-browsers.mjs';

const { version, license } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8'));

export default [
  // The elements with the catalog, for a plain `<script type="module">`: what most pages show, and a file for each other.
  { ...bundle('packages/elements/src/bundle.ts', 'fraud-free.js'), ...inFiles() },
  // What keeps their catalog up to date, for pages that want that.
  bundle('packages/elements/src/bundle-updates.ts', 'fraud-free-updates.js'),
  // What tells in the console how a page misuses the elements, while it is made.
  bundle('packages/elements/src/check-page.ts', 'fraud-free-check-page.js'),
  // The readers of pictures, for a site's folder: what the page loads, its worker, and what that one loads for codes.
  reader('index.js', 'readers.js', 'es'),
  reader('worker/browser-worker.js', 'worker.js', 'iife'),
  reader('worker/codes-script.js', 'codes.js', 'iife'),
  // What the pages of a campaign's site load beside the elements.
  site('settings.js', 'iife'),
  site('site.js', 'es'),
  site('service-worker.js', 'iife'),
];

function site(name, format) {
  return {
    input: `packages/campaign/dist/browser/${name}`,
    context: 'globalThis',
    output: {
      file: `packages/campaign/dist/browser-site/${name}`,
      format,
      banner: `/*! Fraud-Free ${version} | ${license} */`,
    },
    plugins: [
      // Workbox tells what it does in the console where this says nothing else.
      { name: 'production', renderChunk: (code) => code.replaceAll('process.env.NODE_ENV', '"production"') },
      nodeResolve({ browser: true }),
      ...forOldBrowsers(),
      terser({ ecma: 2018, module: format === 'es' }),
    ],
    onLog,
  };
}

function reader(input, name, format) {
  return {
    input: `packages/readers/dist/${input}`,
    context: 'globalThis',
    output: { file: `packages/readers/dist/site/${name}`, format, banner: `/*! Fraud-Free ${version} | ${license} */` },
    plugins: [nodeResolve({ browser: true }), ...forOldBrowsers(), terser({ ecma: 2018, module: format === 'es' })],
    onLog,
  };
}

function bundle(input, name) {
  return {
    input,
    output: {
      file: `packages/elements/dist/${name}`,
      format: 'es',
      sourcemap: true,
      banner: `/*! Fraud-Free ${version} | ${license} */`,
      inlineDynamicImports: true,
    },
    plugins: [
      // First: what it resolves itself, the elements' own modules, keep their side effect of registering.
      typescript({
        tsconfig: 'packages/elements/tsconfig.json',
        noEmitOnError: true,
        compilerOptions: {
          module: 'ESNext',
          moduleResolution: 'bundler',
          composite: false,
          incremental: false,
          declaration: false,
          declarationMap: false,
          isolatedDeclarations: false,
          outDir: null,
          tsBuildInfoFile: null,
        },
      }),
      // The other packages come as `tsc -b` left them, a step before.
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      ...forOldBrowsers(),
      terser({ ecma: 2018, module: true }),
    ],
    // TypeScript's helpers only define; one of them looks as if it did more.
    treeshake: { moduleSideEffects: (id) => !id.includes('tslib') },
    onLog,
  };
}

/**
 * The same as files beside each other, named after what is in them. The engine, the catalog and what all elements share have
 * a file each, behind what old browsers lack, and `fraud-free.js` only leads to them: were they in it, a page that asks for `fraud-free.js?v=2` would load
 * them a second time with the first element that comes later. Names inside stay as they are written, so that files of
 * two versions out of a cache fit or fail, and never take one thing for another.
 */
function inFiles() {
  const own = bundle('packages/elements/src/bundle.ts', 'fraud-free.js');
  const { file: _file, inlineDynamicImports: _inline, ...output } = own.output;
  return {
    output: {
      ...output,
      dir: 'packages/elements/dist',
      entryFileNames: 'fraud-free.js',
      chunkFileNames: nameOf,
      minifyInternalExports: false,
      hoistTransitiveImports: false,
      manualChunks: chunkOf,
    },
    plugins: [wordsApart(), ...own.plugins, listOfFiles()],
  };
}

/** A file with an element in it has its name. */
function nameOf({ name, moduleIds }) {
  const [, element] = /fraud-([\w-]+)[\\/]define\.ts$/m.exec(moduleIds.join('\n')) ?? [];
  return `fraud-free-${element ?? name}.js`;
}

/** What more than one element uses, and the first elements. */
const SHARED =
  /elements\/src\/(?:controllers|templates|styles|engine|device|loading|storage|campaign|fraud-check|fraud-verdict|fraud-warning|[\w-]+\.ts)/;

function chunkOf(id) {
  const words = /i18n\/(?:[\w-]+\/)*(?:play-)?(en|zh-Hant)\.ts$/.exec(id);
  if (words) return `words-${words[1]}`;
  if (id.includes('/rules/dist/search')) return 'search-index';
  if (id.includes('/rules/dist/zh-Hant')) return 'catalog-zh-Hant';
  if (id.includes('/rules/dist/')) return 'catalog';
  if (id.endsWith('/old-browsers.ts')) return 'old-browsers';
  if (/elements\/src\/(?:reading|i18n\/reading)\//.test(id)) return 'reading';
  if (/core\/dist\/seal|elements\/src\/(?:seal|i18n\/seal)\//.test(id)) return 'seal';
  if (id.includes('lean-qr')) return 'qr-code';
  if (/packages\/quiz\/|elements\/src\/i18n\/quiz\//.test(id)) return 'questions';
  if (id.includes('fuse')) return undefined;
  if (/i18n\/(?:common|verdict|check|marks|warning|script|simulator)\/|i18n\/[\w-]+\.ts$/.test(id)) return 'main';
  if (/packages\/core\/dist\/(?!payment\/|conversation\/|search\/|update)/.test(id) || id.includes('tslib'))
    return 'engine';
  if (SHARED.test(id) && !id.endsWith('/bundle.ts')) return 'main';
  if (/node_modules\/(?:lit|lit-html|lit-element|@lit)\//.test(id)) return 'main';
  return undefined;
}

/** Chinese is in the file of each element; other languages are one file each, which the elements ask for. */
function wordsApart() {
  return {
    name: 'words-apart',
    transform(code, id) {
      if (!/i18n[\\/][\w-]+[\\/]words\.ts$/.test(id)) return null;
      const own = code.replace(/,\n {4}more: \{[^}]*\}/, '');
      if (own.length > code.length - 100) throw new Error(`${id} is not written as the others are`);
      return { code: own, map: null };
    },
  };
}

/** Names all files, for those who copy them, and tells their hashes, for those who have them from elsewhere. */
function listOfFiles() {
  const namesOf = (output) =>
    Object.keys(output)
      .filter((name) => /\.(?:css|js)$/.test(name))
      .sort();
  return {
    name: 'list-of-files',
    generateBundle(_options, output) {
      const room = readFileSync(new URL('packages/elements/src/fraud-free.css', import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'fraud-free.css', source: room });
      this.emitFile({
        type: 'asset',
        fileName: 'fraud-free.json',
        source: `${JSON.stringify(namesOf(output), null, 2)}\n`,
      });
    },
    writeBundle({ dir }, output) {
      const hashOf = (name) =>
        createHash('sha384')
          .update(readFileSync(`${dir}/${name}`))
          .digest('base64');
      const hashes = Object.fromEntries(namesOf(output).map((name) => [name, `sha384-${hashOf(name)}`]));
      writeFileSync(`${dir}/fraud-free-integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
    },
  };
}

function onLog(level, log, handler) {
  if (level === 'warn') throw new Error(`The bundle has a warning: ${log.message}`);
  handler(level, log);
}
