import type { Localised } from './script.js';

/**
 * The text in the language nearest to the one asked for: the tag itself, traditional Chinese where that is written,
 * then its language alone, then any region of that language, then `zh-CN`.
 *
 * @example
 * localise({ 'zh-CN': '你好', en: 'Hello' }, 'en-GB'); // => 'Hello'
 */
export function localise(text: Localised, lang: string): string {
  const exact = text[lang] ?? (isTraditional(lang) ? text['zh-Hant'] : undefined);
  if (exact !== undefined) return exact;
  const language = lang.split('-', 1)[0]!.toLowerCase();
  const near = Object.keys(text).find((tag) => tag.split('-', 1)[0]!.toLowerCase() === language);
  return text[near ?? 'zh-CN'] ?? Object.values(text)[0] ?? '';
}

/** Whether Chinese is written in traditional characters under this tag: `zh-Hant`, `zh-TW`, `zh-HK`, `zh-MO`. */
export function isTraditional(lang: string): boolean {
  return /^zh-(hant|tw|hk|mo)\b/i.test(lang);
}
