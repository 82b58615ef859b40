import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './tools/chromium.mjs';
import base from './vitest.config.js';

/** The tests of core once more, in Chromium: the engine must not notice where it runs. */
export default defineConfig({
  ...base,
  plugins: [...(base.plugins ?? []), noFiles()],
  test: {
    ...base.test,
    include: ['test/core/**/*.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: await findChromium(), args: CHROMIUM_ARGS } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

/** Tests compile small rules that stand in memory; the package that does so can read files too, which no page can. */
function noFiles(): {
  name: string;
  enforce: 'pre';
  resolveId(id: string): string | null;
  load(id: string): string | null;
} {
  const modules: Readonly<Record<string, string>> = {
    'node:crypto': 'createHash',
    'node:fs': 'readdirSync, readFileSync',
    'node:path': 'join, resolve',
  };
  return {
    name: 'no-files-in-a-browser',
    enforce: 'pre',
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load: (id) => {
      const names = modules[id.slice(1)];
      return names === undefined
        ? null
        : `const ${names
            .split(', ')
            .map((name) => `${name} = () => { throw new Error('no files here'); }`)
            .join(', ')};
           export { ${names} };`;
    },
  };
}
