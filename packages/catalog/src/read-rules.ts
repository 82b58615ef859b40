import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CatalogError } from './errors.js';
import { compare } from './findings/finding.js';
import { putOn, standsOn } from './put-on.js';
import type { RuleFile } from './rule-file.js';

export type { RuleFile };

/**
 * Reads all YAML files of a directory of rules and of its folders, sorted by path. What was built (`dist`) and what
 * begins with a dot is left out; where they stand on others ({@link standsOn}), those are read too. The only place of this package that touches the disk.
 *
 * @throws CatalogError `directory-missing`, `directory-empty`, `file-unreadable`
 * @example
 * readRules('rules')[0]; // => { path: 'advice.yaml', text: '- id: stop-and-hang-up\n…' }
 */
export function readRules(directory: string, depth = 0): RuleFile[] {
  const files = list(directory, '')
    .sort(compare)
    .map((path) => ({ path, text: read(directory, path) }));
  const below = standsOn(files);
  if (below !== undefined && depth > MOST_LAYERS) {
    throw new CatalogError(
      'directory-missing',
      `“${directory}” stands on folders that stand on it. Mend “basedOn:” in catalog.yaml.`,
    );
  }
  if (below !== undefined) return putOn(readRules(resolve(directory, below), depth + 1), files);
  if (files.length > 0) return files;
  throw new CatalogError(
    'directory-empty',
    `There is no rule file in “${directory}”. Expected catalog.yaml and its neighbours; give the directory that holds them.`,
  );
}

/** What was measured of the rules in a directory, as text, if it was kept: `measured.json`. */
export function readMeasuredText(directory: string): string | undefined {
  try {
    return readFileSync(join(directory, 'measured.json'), 'utf8');
  } catch {
    return undefined;
  }
}

/** As many folders stand on each other. */
const MOST_LAYERS = 4;

function list(directory: string, folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(join(directory, folder), { withFileTypes: true });
  } catch (cause) {
    const message = `“${directory}” is no directory that can be read. Expected the directory of rules; check the path and its permissions.`;
    throw new CatalogError('directory-missing', message, { cause });
  }
  return entries.flatMap((entry) => {
    const path = folder + entry.name;
    if (entry.name.startsWith('.') || SKIPPED.has(path)) return [];
    if (entry.isDirectory()) return list(directory, `${path}/`);
    return /\.ya?ml$/i.test(entry.name) ? [path] : [];
  });
}

const SKIPPED = new Set(['dist', 'node_modules']);

function read(directory: string, path: string): string {
  try {
    return readFileSync(join(directory, path), 'utf8');
  } catch (cause) {
    const message = `The rule file “${path}” can't be read. Expected a text file; check its permissions.`;
    throw new CatalogError('file-unreadable', message, { cause });
  }
}
