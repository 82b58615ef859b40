import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type RuleFile } from '@fraud-free/catalog/source';
import { CampaignError } from './errors.js';

/**
 * Reads the texts of a campaign's folder: `campaign.yaml`, `progress.yaml` or `progress/*.yaml`, and `alerts/*.yaml`.
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
  const single = namesIn(folder).filter((name) => name === 'progress.yaml');
  const paths = ['campaign.yaml', ...single, ...['alerts', 'progress'].flatMap((inside) => yamlIn(folder, inside))];
  return paths.map((path) => ({ path, text: textOf(folder, path) }));
}

function yamlIn(folder: string, inside: string): string[] {
  if (!namesIn(folder).includes(inside)) return [];
  return namesIn(join(folder, inside))
    .filter((name) => /\.ya?ml$/i.test(name))
    .map((name) => `${inside}/${name}`)
    .sort(compare);
}

/**
 * What lies in a folder.
 *
 * @throws CampaignError `folder-missing`
 */
export function namesIn(folder: string): string[] {
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
