import { resolve } from 'node:path';
import type * as Maker from '@fraud-free/campaign';
import type { Catalog } from '@fraud-free/core';
import { withTraditional } from './campaign/traditional-texts.js';
import type { Call } from './command.js';
import type { Io } from './io.js';
import { loadCatalog } from './load-catalog.js';
import { withModule } from './with-module.js';

/**
 * Works with the maker of campaigns, loaded here and not above because most commands do without.
 *
 * @throws {CliError} `cannot-read` where it cannot work with what it is given
 */
export async function withCampaigns<T>(work: (maker: typeof Maker) => T | Promise<T>): Promise<T> {
  return await withModule(import('@fraud-free/campaign'), ({ CampaignError }) => CampaignError, work);
}

/** The campaign of a folder, the current one if none is named, and its faults as they are told. */
export async function loadFolder(
  io: Io,
  {
    named,
    catalogPath,
    words,
    language,
  }: { named: string | undefined; catalogPath: string | undefined } & Pick<Call, 'words' | 'language'>,
): Promise<Maker.Loaded & { folder: string; catalog: Catalog; report: string; broken: boolean }> {
  const folder = resolve(io.cwd, named ?? '.');
  const catalog = await loadCatalog(io, catalogPath, words);
  const { formatFindings } = await import('@fraud-free/catalog/source');
  const loaded = await withCampaigns(async ({ loadCampaign, readFolder, readQuizzes }) =>
    loadCampaign(readFolder(folder), catalog, await readQuizzes(folder, catalog)),
  );
  const broken = loaded.findings.some(({ severity }) => severity === 'error');
  const own = await withTraditional(io, catalog, loaded.campaign);
  return { ...loaded, folder, catalog: own, report: formatFindings(loaded.findings, language), broken };
}
