import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CampaignError } from '../errors.js';

/**
 * What every site has the same: its styles and scripts, as the build of this package left them.
 *
 * @throws CampaignError `file-unreadable`
 */
export function siteAsset(name: 'site.css' | 'settings.js' | 'site.js' | 'service-worker.js'): string {
  const path = fileURLToPath(
    new URL(name === 'site.css' ? `../../assets/${name}` : `../../dist/browser-site/${name}`, import.meta.url),
  );
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new CampaignError(
      'file-unreadable',
      `“${path}” can't be read. Expected a file that comes with this package; install it again, or build it in a clone.`,
      { cause },
    );
  }
}
