import { statSync } from 'node:fs';
import { join } from 'node:path';
import { npm, ROOT } from './run.mjs';

/**
 * Installs what package-lock.json says, if that has not been done since it changed. Needs nothing but Node and npm.
 *
 * @throws if Node is too old or npm fails; the message says what to do.
 */
export async function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 11))
    throw new Error(
      `This is Node ${process.versions.node}; Node 20.11 or newer is needed: install it from nodejs.org.`,
    );
  // npm writes the first of these at the end of an installation that succeeded.
  if (time('node_modules/.package-lock.json') >= time('package-lock.json')) return;
  console.log('Installing from package-lock.json …');
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`npm ci failed with exit code ${code}; what npm wrote above says why.`);
}

function time(file) {
  return statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? -1;
}
