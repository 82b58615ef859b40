import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { ROOT } from './run.mjs';

/** Builds the examples that want it, as their own owner would: with the packages as they are built. */
export async function buildExamples() {
  const isElement = (tag) => tag.startsWith('fraud-');
  await page('react');
  await page('vue', [vue({ template: { compilerOptions: { isCustomElement: isElement } } })]);
  await page('server-rendering', [], {
    rollupOptions: {
      input: folder('server-rendering', 'client.js'),
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  });
  const { renderPage } = await import('../examples/server-rendering/render.js');
  mkdirSync(folder('server-rendering', 'dist'), { recursive: true });
  writeFileSync(folder('server-rendering', 'dist/index.html'), renderPage());
}

const folder = (name, file = '') => join(ROOT, 'examples', name, file);

function page(name, plugins = [], options = {}) {
  return build({
    root: folder(name),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins,
    build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 4_000, ...options },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildExamples();
