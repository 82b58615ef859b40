import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { sourceOf } from './tools/aliases.mjs';
import { besidePage } from './tools/beside-page.mjs';
import { servedReaders } from './tools/served-readers.mjs';
import { servedRepository } from './tools/served-repository.mjs';
import { launchers, wantedBrowsers } from './tools/browsers.mjs';
import { countReporter } from './tools/count-reporter.mjs';

const browsers = wantedBrowsers();

/** A file in the folder of an example. */
const OF_EXAMPLE = /^\/examples\/[^/]+\/(?:dist\/)?([^/]+)$/;

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: 'test/**/*.browser.test.ts',
  nodeResolve: true,
  middleware: [
    function beside(context, next) {
      const file = besidePage(OF_EXAMPLE.exec(context.path)?.[1] ?? '');
      if (file) context.url = `/${file}`;
      return next();
    },
  ],
  plugins: [
    {
      name: 'packages-from-source',
      resolveImport({ source }) {
        const file = sourceOf(source);
        return file === undefined ? undefined : `/${file}`;
      },
    },
    servedRepository('/examples/updating-site/'),
    servedReaders('/served-readers/'),
    servedReaders('/examples/community-site/readers/'),
    // Lit's decorators are compiled as the tsconfig says; without it esbuild refuses them.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: await launchers(browsers),
  // WebKit's driver sends keys to one page at a time; the other launchers bring a number of their own.
  concurrency: browsers.includes('webkit') ? 1 : 2,
  concurrentBrowsers: 3,
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
  // Lit's warnings are wanted, the line that says so is not.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    countReporter('.cache/browser-tests.json'),
  ],
};
