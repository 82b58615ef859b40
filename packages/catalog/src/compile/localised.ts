import type { Localised } from '@fraud-free/core';
import { compare } from '../findings/finding.js';

/** The same texts with their languages in a fixed order, `zh-CN` and `en` first, without white space around them. */
export function localised(text: Localised): Localised {
  const rank = (tag: string): string => (tag === 'zh-CN' ? '0' : tag === 'en' ? '1' : `2${tag}`);
  const tags = Object.keys(text).sort((a, b) => compare(rank(a), rank(b)));
  return Object.fromEntries(tags.map((tag) => [tag, text[tag]!.trim()]));
}
