import { scriptOf } from './script-of.js';
import type { Section, Strings } from './strings.js';

/** The languages that come with the elements: what is offered in one of them is offered in all, or the build fails. */
const BUILT_IN = ['zh-CN', 'zh-Hant', 'en'] as const;

/** The words of one part of {@link Strings} in every language. An element names those that it shows, and brings no others. */
export interface Offer<S extends Section> {
  readonly section: S;
  readonly texts: Readonly<Record<(typeof BUILT_IN)[number], Strings[S]>>;
}

/** What an element has of a language. */
export type Words<S extends Section> = Pick<Strings, 'lang' | S>;

/**
 * Adds a language, or replaces one; elements on show change at once if it is nearer to their `lang`. A language is one
 * object, typed so that none of its texts can be forgotten: copy that of another one and translate it.
 *
 * @example
 * registerLocale({ ...en, lang: 'fr', warning: { label: 'Attention aux arnaques', todo: 'Que faire' } });
 */
export function registerLocale(strings: Strings): void {
  added.set(strings.lang, strings);
  for (const listener of listeners) listener();
}

/**
 * The words nearest to a language tag: the tag itself, its language in the same script (`zh-HK` is `zh-Hant`), its
 * language at all. With no tag Chinese; for a language that nobody has registered English.
 *
 * @example
 * nearestStrings('en-GB', [checkWords]).check.submit; // => 'Check'
 */
export function nearestStrings<S extends Section>(tag: string, offers: readonly Offer<S>[]): Words<S> {
  const wanted = tag.toLowerCase() || 'zh-cn';
  const [language, script] = scriptOf(wanted);
  const all = [...new Set<string>([...BUILT_IN, ...added.keys()])];
  const lang =
    all.find((one) => one.toLowerCase() === wanted) ??
    all.find((one) => scriptOf(one).join() === `${language},${script}`) ??
    all.find((one) => scriptOf(one)[0] === language) ??
    'en';
  const texts = offers.map(({ section, texts }) => [section, texts[lang as keyof typeof texts]]);
  return added.get(lang) ?? ({ lang, ...Object.fromEntries(texts) } as Words<S>);
}

/** Calls back after every {@link registerLocale}. Returns the function that stops it. */
export function onLocalesChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const added = new Map<string, Strings>();
const listeners = new Set<() => void>();
