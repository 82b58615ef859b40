import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CampaignError } from '../errors.js';

/** By name, what of this package each is put together from. */
const ASSETS = {
  'site.css': ['assets/page.css', 'assets/site.css'],
  'settings.js': ['dist/browser-site/settings.js'],
  'site.js': ['dist/browser-site/site.js'],
  'service-worker.js': ['dist/browser-site/service-worker.js'],
} as const;

/**
 * What every site has the same: its styles and scripts, as the build of this package left them.
 *
 * @throws CampaignError `file-unreadable`
 */
export function siteAsset(name: keyof typeof ASSETS): string {
  return ASSETS[name].map(readAsset).join('\n');
}

function readAsset(name: string): string {
  const path = fileURLToPath(new URL(`../../${name}`, import.meta.url));
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
