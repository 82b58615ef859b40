import { dirname, join, resolve } from 'node:path';
import { CliError } from './errors.js';
import type { Io } from './io.js';
import type { Words } from './words/words.js';

/**
 * The folder of rules that is meant: the one named, or the nearest `rules/` from the current folder upwards.
 * A folder of rules is one with a `catalog.yaml`.
 *
 * @returns its absolute path
 * @throws {CliError} `no-rules`
 */
export async function findRules(io: Io, named: string | undefined, words: Words): Promise<string> {
  if (named !== undefined) {
    const folder = resolve(io.cwd, named);
    if (await holdsRules(io, folder)) return folder;
    throw new CliError('no-rules', words.trouble.noRulesFolder(folder));
  }
  for (let folder = io.cwd; ; folder = dirname(folder)) {
    if (await holdsRules(io, join(folder, 'rules'))) return join(folder, 'rules');
    if (dirname(folder) === folder) throw new CliError('no-rules', words.trouble.noRulesFound());
  }
}

/** Whether a folder is one of rules. */
export async function holdsRules(io: Io, folder: string): Promise<boolean> {
  return (await io.look(join(folder, 'catalog.yaml'))) === 'file';
}
