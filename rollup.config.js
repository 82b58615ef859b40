import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { forOldBrowsers } from './tools/old-browsers.mjs';

const { version, license } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8'));

export default [
  // The whole of the elements with the catalog in one file, for a plain `<script type="module">`.
  bundle('packages/elements/src/bundle.ts', 'fraud-free.js'),
  // What keeps their catalog up to date, for pages that want that.
  bundle('packages/elements/src/bundle-updates.ts', 'fraud-free-updates.js'),
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

function onLog(level, log, handler) {
  if (level === 'warn') throw new Error(`The bundle has a warning: ${log.message}`);
  handler(level, log);
}
