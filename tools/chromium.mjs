import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Thrown sentence when there is no browser; it says what to do. */
export const NO_CHROMIUM =
  'No Chrome, Chromium or Edge was found and the packaged Chromium does not run here: ' +
  'install Google Chrome or Chromium, or set CHROME_PATH to the program of one.';

/**
 * The program of a Chromium-like browser: CHROME_PATH, then the system's Chrome, Chromium or Edge, then the one
 * inside the npm package @sparticuz/chromium (Linux), which unpacks itself on first use.
 * NPM_CHROMIUM=1 goes straight to the last. Undefined if there is none.
 */
export async function findChromium(env = process.env) {
  if (env.NPM_CHROMIUM === '1') return packagedChromium();
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is ${env.CHROME_PATH}, where there is no file; set it to the program of a Chromium.`);
  }
  return systemChromiums(env).find((path) => existsSync(path)) ?? packagedChromium();
}

/** Runs as root (in containers) and without a GPU, and keeps Chromium from calling home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function systemChromiums(env) {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(env.HOME ?? '/', 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
    return folders.flatMap((folder) =>
      [...programs, 'Microsoft/Edge/Application/msedge.exe'].map((program) => join(folder, program)),
    );
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The package unpacks under TMPDIR with mode 0700, so each user gets a folder of their own. */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(tmpdir(), `fraud-free-chromium-${process.getuid()}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    // On some systems it lacks libraries, and does not start.
    return spawnSync(path, ['--version']).status === 0 ? path : undefined;
  } catch {
    return undefined;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
