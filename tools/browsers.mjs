import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { CHROMIUM_ARGS, findChromium, NO_CHROMIUM } from './chromium.mjs';

const NAMES = ['chromium', 'firefox', 'webkit'];

/**
 * The browsers to test in: those that BROWSERS names (`BROWSERS=chromium,firefox,webkit`),
 * else Chromium and whichever of the others is installed.
 */
export function wantedBrowsers(env = process.env) {
  if (!env.BROWSERS) return NAMES.filter((name) => name === 'chromium' || INSTALLED[name]());
  const wanted = env.BROWSERS.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new Error(`BROWSERS names "${unknown}"; expected some of ${NAMES.join(', ')}.`);
  return wanted;
}

/** Launchers of @web/test-runner for these browsers. */
export const launchers = (names) => Promise.all(names.map((name) => LAUNCHERS[name]()));

const INSTALLED = {
  firefox: () => firefoxPath() !== undefined,
  webkit: () => MINI_BROWSERS.some((path) => existsSync(path)) && onPath('WebKitWebDriver') && onPath('xvfb-run'),
};

const LAUNCHERS = {
  // Of the launchers for Chromium only this one emulates forced colours, too.
  async chromium() {
    const executablePath = await findChromium();
    if (executablePath === undefined) throw new Error(NO_CHROMIUM);
    const { playwrightLauncher } = await import('@web/test-runner-playwright');
    return playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      launchOptions: { executablePath, args: CHROMIUM_ARGS },
    });
  },

  // Firefox speaks WebDriver BiDi by itself: no driver besides.
  async firefox() {
    const executablePath = firefoxPath();
    if (executablePath === undefined) throw new Error('There is no Firefox here; install firefox or set FIREFOX_PATH.');
    const [{ chromeLauncher }, { default: puppeteer }] = await Promise.all([
      import('@web/test-runner-chrome'),
      import('puppeteer-core'),
    ]);
    // One page at a time: in a tab that is not in front Firefox slows timers down, and axe waits on them.
    return chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath } });
  },

  async webkit() {
    if (!INSTALLED.webkit())
      throw new Error('There is no WebKit here; on Debian, install webkit2gtk-driver, xvfb and xauth.');
    const { webdriverLauncher } = await import('@web/test-runner-webdriver');
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port: await startWebKitDriver(),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: MINI_BROWSERS.find((path) => existsSync(path)),
          args: ['--automation'],
        },
      },
    });
  },
};

const onPath = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

const firefoxPath = () =>
  [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find((path) => path && existsSync(path));

/** The window that WebKitGTK's driver drives; Debian's package holds it. */
const MINI_BROWSERS = ['x86_64', 'aarch64'].flatMap((cpu) =>
  ['4.1', '4.0'].map((api) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${api}/MiniBrowser`),
);

async function startWebKitDriver() {
  const port = await freePort();
  // In a process group of its own: the driver starts a display and a browser, and all must end with us.
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], { detached: true, stdio: 'ignore' });
  process.on('exit', () => {
    try {
      process.kill(-driver.pid);
    } catch {
      // It has ended already.
    }
  });
  for (let attempt = 0; attempt < 150; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer within 15 seconds.');
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
