import type { Campaign } from '@fraud-free/campaign';
import { FraudFreeError, isTraditional, type Catalog } from '@fraud-free/core';
import { addTexts } from '@fraud-free/core/wire';
import type { Io } from '../io.js';

/**
 * The catalog with its texts in traditional Chinese, where a campaign is written in that. A catalog of another version
 * stays as it is: its Chinese texts are shown then.
 */
export async function withTraditional(io: Io, catalog: Catalog, campaign: Campaign | undefined): Promise<Catalog> {
  const [script] = catalog.scripts;
  if (!campaign?.languages.some(isTraditional) || !script || 'zh-Hant' in script.title) return catalog;
  const { traditional } = await io.load('@fraud-free/rules/zh-Hant').catch(() => ({ traditional: undefined }));
  if (!Array.isArray(traditional)) return catalog;
  try {
    return addTexts(catalog, ...(traditional as Uint8Array[]));
  } catch (error) {
    if (error instanceof FraudFreeError) return catalog;
    throw error;
  }
}
