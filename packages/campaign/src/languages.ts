import { formatFindings, parseFile, type RuleFile } from '@fraud-free/catalog/source';
import { CampaignError } from './errors.js';

/** Those of a campaign that names none. */
export const USUAL_LANGUAGES: readonly string[] = ['zh-CN', 'en'];

/**
 * The languages of the campaign in these files, the first one first, whatever else may be wrong with it: an alert can be
 * written while a place is still being mended.
 *
 * @throws CampaignError `file-unreadable` where `campaign.yaml` is no YAML, or names its languages in another form
 * @example
 * languagesOf(readFolder('sunny-street')); // => ['zh-CN', 'en']
 */
export function languagesOf(files: readonly RuleFile[]): readonly string[] {
  const file = files.find(({ path }) => path === 'campaign.yaml');
  const { parsed, findings } = parseFile(file ?? { path: 'campaign.yaml', text: '' });
  if (findings.some(({ severity }) => severity === 'error')) {
    throw new CampaignError('file-unreadable', formatFindings(findings));
  }
  const { languages = USUAL_LANGUAGES } = (parsed.data ?? {}) as { languages?: unknown };
  if (Array.isArray(languages) && languages.length > 0 && languages.every((tag) => typeof tag === 'string')) {
    return languages;
  }
  throw new CampaignError(
    'file-unreadable',
    '“languages” in campaign.yaml is no list of languages. Expected, e.g., languages: [zh-CN, en]',
  );
}
