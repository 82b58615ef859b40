import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCampaign, readFolder, readQuizzes, type Campaign } from '@fraud-free/campaign';
import { openCatalog } from '@fraud-free/core';
import { openPress, planPrint, type Press, type PrintInput, type PrintOptions } from '@fraud-free/print';
import { ROOT } from '../../support/sources.js';

export const catalog = openCatalog(JSON.parse(readFileSync(join(ROOT, 'rules/dist/catalog.json'), 'utf8')));
const FOLDER = join(ROOT, 'examples/campaign');
const loaded = loadCampaign(readFolder(FOLDER), catalog, await readQuizzes(FOLDER, catalog));
export const sample: PrintInput & { readonly campaign: Campaign } = {
  campaign: loaded.campaign!,
  alerts: loaded.alerts,
  quizzes: loaded.quizzes,
  catalog,
};
/** When the example's alert `fake-refund-group-2` alone is in force. */
export const AT = '2026-12-16T12:00:00+08:00';

let press: Press | undefined;

/** All files of a plan, by path. */
export function printed(options: Partial<PrintOptions> = {}, input: PrintInput = sample): Map<string, Uint8Array> {
  press ??= openPress();
  const files = new Map<string, Uint8Array>();
  for (const job of planPrint(input, { at: AT, ...options }).jobs) {
    for (const { path, bytes } of press.print(job)) files.set(path, bytes);
  }
  return files;
}

/** The example with other places: what stands in `campaign.yaml` below one street. */
export function withPlaces(places: Campaign['places'], more: Partial<Campaign> = {}): PrintInput {
  return { ...sample, campaign: { ...sample.campaign, places, ...more } };
}
