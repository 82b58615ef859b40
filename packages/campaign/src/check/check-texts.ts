import type { Finding, Path } from '@fraud-free/catalog/source';
import { USUAL_LANGUAGES } from '../languages.js';
import { inFile, type Located, type LocatedCampaign } from './located.js';

/** Every text in every language of the campaign. */
export function checkTexts(campaign: LocatedCampaign, all: readonly Located<unknown>[]): Finding[] {
  if (!campaign.isSound('languages')) return [];
  const languages = campaign.value.languages ?? USUAL_LANGUAGES;
  return all.flatMap(({ file, value }) =>
    [...localised(value)].flatMap(({ path, tags }) => {
      const missing = languages.filter((lang) => !tags.includes(lang));
      if (missing.length === 0) return [];
      const fault = {
        code: 'language-missing',
        message: `“${path.at(-1)}” has no text in ${missing.join(', ')}`,
        expected: `a text in each language of the campaign: ${languages.join(', ')}`,
      };
      return [inFile(file, path, fault)];
    }),
  );
}

/** The maps whose keys are language tags. */
export function* localised(value: unknown, path: Path = []): Generator<{ path: Path; tags: readonly string[] }> {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  if (!Array.isArray(value) && keys.length > 0 && keys.every((key) => TAG.test(key))) {
    yield { path, tags: keys };
    return;
  }
  const steps = Array.isArray(value) ? value.keys() : keys;
  for (const step of steps) yield* localised((value as Record<string | number, unknown>)[step], [...path, step]);
}

/** No other map of these files has only keys like these. */
const TAG = /^(zh|en|[a-z]{2,3}-[A-Z][A-Za-z]+)(-[A-Za-z]+)*$/;
