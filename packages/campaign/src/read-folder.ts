import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type RuleFile } from '@fraud-free/catalog/source';
import { CampaignError } from './errors.js';

/**
 * Reads `campaign.yaml` and `alerts/*.yaml` of a folder. The only place of this package that touches the disk.
 *
 * @throws CampaignError `folder-missing`, `campaign-missing`, `file-unreadable`
 * @example
 * readFolder('sunny-street')[0]; // => { path: 'campaign.yaml', text: 'format: 1\n…' }
 */
export function readFolder(folder: string): RuleFile[] {
  if (!namesIn(folder).includes('campaign.yaml')) {
    throw new CampaignError(
      'campaign-missing',
      `There is no campaign.yaml in “${folder}”. Expected the folder of a campaign; “fraud-free campaign init” makes one.`,
    );
  }
  const alerts = namesIn(folder).includes('alerts') ? namesIn(join(folder, 'alerts')) : [];
  return [
    'campaign.yaml',
    ...alerts
      .filter((name) => /\.ya?ml$/i.test(name))
      .map((name) => `alerts/${name}`)
      .sort(compare),
  ].map((path) => ({ path, text: textOf(folder, path) }));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new CampaignError(
      'folder-missing',
      `“${folder}” is no folder that can be read. Expected the folder of a campaign; check the path and its permissions.`,
      { cause },
    );
  }
}

function textOf(folder: string, path: string): string {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch (cause) {
    throw new CampaignError(
      'file-unreadable',
      `“${path}” can't be read. Expected a text file; check its permissions.`,
      {
        cause,
      },
    );
  }
}
