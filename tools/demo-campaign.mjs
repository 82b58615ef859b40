import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

/** Where the example campaign is built to be shown, sealed. */
export const DEMO = '.cache/campaign-demo';

const COMMAND = 'packages/cli/bin/fraud-free.js';

/**
 * Builds the example campaign and seals it, as an organizer does. The key is made for this one time, and its private half is
 * gone when the site is there: nobody can seal anything else with it.
 *
 * @param folder inside the repository; what it holds is taken away
 * @param more of `campaign build`
 */
export async function buildDemo({ folder = DEMO, more = [] } = {}) {
  rmSync(join(ROOT, folder), { recursive: true, force: true });
  const key = `${folder}/key.pem`;
  try {
    const build = ['campaign', 'build', 'examples/campaign', '--out', `${folder}/site`, '--key', key, ...more];
    for (const args of [['campaign', 'keys', key], build]) {
      if ((await run(COMMAND, args)) !== 0) throw new Error('The sealed campaign could not be built.');
    }
  } finally {
    rmSync(join(ROOT, key), { force: true });
  }
}
