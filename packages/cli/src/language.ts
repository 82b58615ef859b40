import type { Io } from './io.js';

/** The languages that this command speaks, the default first. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language that this command speaks. */
export type InEveryLanguage<T> = Readonly<Record<Language, T>>;

/**
 * The language of a tag: any Chinese is `zh-CN`, any English `en`, anything else `undefined`.
 *
 * @example
 * languageOf('en-GB'); // => 'en'
 */
export function languageOf(tag: string): Language | undefined {
  const language = tag.split(/[-_.@]/u, 1)[0]!.toLowerCase();
  return LANGUAGES.find((known) => known.split('-', 1)[0] === language);
}

/**
 * The language that the environment asks for, by the rules of POSIX: LC_ALL, then LC_MESSAGES, then LANG.
 * `zh-CN` if it asks for none (unset, empty, `C`, `POSIX`), `en` if it asks for one that we lack.
 */
export function languageOfEnvironment(env: Io['env']): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '') ?? '';
  if (/^(C|POSIX)?(\.|$)/u.test(locale)) return 'zh-CN';
  return languageOf(locale) ?? 'en';
}
