import type { SchemaFault } from '@fraud-free/catalog/source';
import type { CampaignSource } from '../source.js';

/** Whether these parts of a campaign have the form that they must have to be checked further. */
export type SoundParts = (...parts: readonly (keyof CampaignSource)[]) => boolean;

/**
 * Which parts of `campaign.yaml` can be looked at though others have faults: who mends a telephone number is not told only
 * then that a place has no level. Faults in what is only shown, such as a telephone number, stop nothing.
 */
export function soundParts(faults: readonly SchemaFault[]): SoundParts {
  const grave = faults
    .map(({ path, missing }) => (missing === undefined ? path : [...path, missing]))
    .filter((path) => !path.some((step) => ONLY_SHOWN.has(step)));
  return (...parts) => !grave.some(([part]) => part === undefined || parts.includes(part as keyof CampaignSource));
}

const ONLY_SHOWN: ReadonlySet<string | number> = new Set(['title', 'name', 'tel', 'hours', 'does', 'target', 'apps']);
