import { en } from './en.js';
import type { Strings } from './strings.js';
import { zhCN } from './zh-CN.js';

/** Adds a language, or replaces one; elements on show change at once if it is nearer to their `lang`. */
export function registerLocale(strings: Strings): void {
  locales.set(strings.lang, strings);
  for (const listener of listeners) listener();
}

/**
 * The words nearest to a language tag: the tag itself, its language alone, any region of that language.
 * With no tag Chinese; for a language that nobody has registered English.
 *
 * @example
 * nearestStrings('en-GB').lang; // => 'en'
 */
export function nearestStrings(tag: string): Strings {
  if (tag === '') return locales.get('zh-CN')!;
  const wanted = tag.toLowerCase();
  const language = languageOf(wanted);
  const all = [...locales.values()];
  return (
    all.find((strings) => strings.lang.toLowerCase() === wanted) ??
    all.find((strings) => strings.lang.toLowerCase() === language) ??
    all.find((strings) => languageOf(strings.lang.toLowerCase()) === language) ??
    locales.get('en')!
  );
}

/** Calls back after every {@link registerLocale}. Returns the function that stops it. */
export function onLocalesChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const languageOf = (tag: string): string => tag.split('-', 1)[0]!;

const locales = new Map<string, Strings>([zhCN, en].map((strings) => [strings.lang, strings]));
const listeners = new Set<() => void>();
