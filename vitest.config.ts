import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sourceOf } from './tools/aliases.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root,
  plugins: [
    {
      name: 'packages-from-source',
      enforce: 'pre',
      resolveId(specifier) {
        const file = sourceOf(specifier);
        return file === undefined ? null : root + file;
      },
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.browser.test.ts'],
    setupFiles: ['test/support/matchers.ts'],
    testTimeout: 30_000,
    // Left to itself it keeps one core free, which is half of a small machine.
    maxWorkers: '100%',
  },
});
