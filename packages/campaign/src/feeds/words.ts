import type { Localised } from '@fraud-free/core';
import type { Alert, AlertKind, Campaign } from '../campaign.js';

/** Before the title of an alert, so that a reader who sees nothing else still knows what became of it. */
export const KIND_WORDS: Readonly<Record<Exclude<AlertKind, 'new'>, Localised>> = {
  update: { 'zh-CN': '更新', en: 'Updated' },
  cancel: { 'zh-CN': '撤回', en: 'Withdrawn' },
  'all-clear': { 'zh-CN': '解除', en: 'All clear' },
};

export const FRAUD: Localised = { 'zh-CN': '电信网络诈骗', en: 'Telecom and online fraud' };

/** The text in a language of the campaign; in its first one where a campaign's language has no words of ours. */
export function say(text: Localised, lang: string): string {
  return text[lang] ?? text[lang.split('-')[0]!] ?? text['en'] ?? Object.values(text)[0]!;
}

/** Where an alert holds, in words: the names of its places, or that of the campaign. */
export function areaOf({ places }: Alert, campaign: Campaign, lang: string): string {
  if (places.length === 0) return say(campaign.title, lang);
  const names = places.map((id) => say(campaign.places.find((place) => place.id === id)!.name, lang));
  return names.join(lang.startsWith('zh') ? '、' : ', ');
}

/** `更新：…` */
export function titleOf({ kind, title }: Alert, lang: string): string {
  if (kind === 'new') return say(title, lang);
  return `${say(KIND_WORDS[kind], lang)}${lang.startsWith('zh') ? '：' : ': '}${say(title, lang)}`;
}
