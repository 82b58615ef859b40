import { resolve } from 'node:path';
import type { Aliases } from '@fraud-free/catalog';
import { FraudFreeError, openCatalog, type Catalog } from '@fraud-free/core';
import type { Option } from './command.js';
import { CliError } from './errors.js';
import { holdsRules } from './find-rules.js';
import type { Io } from './io.js';
import { readWhole } from './read-whole.js';
import { withMaker } from './with-maker.js';
import type { Words } from './words/words.js';

/** The option by which a command that judges lets its catalog be chosen. */
export const CATALOG_OPTION: Option = {
  value: 'PATH',
  help: {
    'zh-CN': '使用另一份规则库：catalog.json 文件，或规则目录（当场编译）',
    en: 'judge with another catalog: a catalog.json, or a folder of rules (compiled on the spot)',
  },
};

/**
 * The catalog to judge with: the one named, or the published one. That one is loaded only here, and by name, because
 * `rules build` has to work before it exists: it makes it.
 *
 * @throws {CliError} `no-rules`, `cannot-read`
 */
export async function loadCatalog(io: Io, named: string | undefined, words: Words): Promise<Catalog> {
  if (named === undefined) return openPublished(io, words);
  const path = resolve(io.cwd, named);
  return (await holdsRules(io, path))
    ? (await compileFolder(io, path, words)).catalog
    : await openFile(io, path, words);
}

async function openPublished(io: Io, words: Words): Promise<Catalog> {
  let rules: Readonly<Record<string, unknown>>;
  try {
    rules = await io.load('@fraud-free/rules');
  } catch (error) {
    throw new CliError('no-rules', words.trouble.notInstalled(), { cause: error });
  }
  return open(rules.catalog, '@fraud-free/rules', words);
}

async function openFile(io: Io, path: string, words: Words): Promise<Catalog> {
  const text = await readWhole(io.readFile(path), { name: path, words, faulty: 'no-rules' });
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch (error) {
    throw new CliError('no-rules', words.trouble.badCatalog(path, [String(error)]), { cause: error });
  }
  return open(value, path, words);
}

function open(value: unknown, name: string, words: Words): Catalog {
  try {
    return openCatalog(value);
  } catch (error) {
    if (!(error instanceof FraudFreeError)) throw error;
    const faults = error.faults.length > 0 ? error.faults : [error.message];
    throw new CliError('no-rules', words.trouble.badCatalog(name, faults), { cause: error });
  }
}

/** Rules at work may have faults: they are judged with as far as they are sound, and we say so. */
export async function compileFolder(
  io: Io,
  folder: string,
  words: Words,
): Promise<{ readonly catalog: Catalog; readonly aliases: Aliases }> {
  const { catalog, aliases, errors, report } = await withMaker(({ compileRules, formatFindings, readRules }) => {
    const { catalog, aliases, findings } = compileRules(readRules(folder), { partial: true });
    const errors = findings.filter(({ severity }) => severity === 'error');
    return { catalog, aliases, errors: errors.length, report: formatFindings(errors).trimEnd().split('\n') };
  });
  if (catalog === undefined) throw new CliError('no-rules', words.trouble.badCatalog(folder, report));
  if (errors > 0) await io.stderr.write(`${words.trouble.partial(folder, errors)}\n`);
  return { catalog, aliases };
}
