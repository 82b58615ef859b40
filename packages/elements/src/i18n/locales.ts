import { scriptOf } from './script-of.js';
import type { Section, Strings } from './strings.js';

/** The languages that come with the elements: what is offered in one of them is offered in all, or the build fails. */
const BUILT_IN = ['zh-CN', 'zh-Hant', 'en'] as const;
export type BuiltIn = (typeof BUILT_IN)[number];
type Later = Exclude<BuiltIn, 'zh-CN'>;

/** The words of one part of {@link Strings}. An element names those that it shows, and brings no others. */
export interface Offer<S extends Section> {
  readonly section: S;
  /** Chinese is always there; the others are put here when they have come. */
  readonly texts: { readonly 'zh-CN': Strings[S] } & Partial<Record<Later, Strings[S]>>;
  /** Brings the words of a language that an element is seen in; in built files {@link loadLocalesBy} does. */
  readonly more?: Readonly<Record<Later, () => Promise<Strings[S]>>>;
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
  tellAll();
}

/** Adds languages at once where the page has not set words of its own for them. */
export function bringLocales(...languages: readonly Strings[]): void {
  for (const strings of languages) if (!added.has(strings.lang)) registerLocale(strings);
}

function tellAll(): void {
  for (const listener of listeners) listener();
}

/**
 * The words nearest to a language tag: the tag itself, its language in the same script (`zh-HK` is `zh-Hant`), its
 * language at all. With no tag Chinese; for a language that nobody has registered English. Words that have not come yet
 * are asked for, and Chinese until then: {@link wordsToCome} tells when to ask again.
 *
 * @example
 * nearestStrings('zh', [checkWords]).check.submit; // => '检查'
 */
export function nearestStrings<S extends Section>(tag: string, offers: readonly Offer<S>[]): Words<S> {
  const lang = nearestLocale(tag);
  return added.get(lang) ?? wordsIn(wordsToCome(tag, offers) ? 'zh-CN' : lang, offers);
}

/**
 * Loads the words nearest to a tag. Resolves when they are there, and when they cannot be had; undefined if nothing is
 * missing.
 */
export function wordsToCome(tag: string, offers: readonly Offer<Section>[]): Promise<void> | undefined {
  const lang = nearestLocale(tag) as BuiltIn;
  const missing = added.has(lang) ? [] : offers.filter(({ texts }) => !texts[lang]);
  if (missing.length === 0) return undefined;
  if (bring) return bring(lang);
  return Promise.all(missing.map((offer) => load(lang as Later, offer))).then(tellAll, () => undefined);
}

/** Fails where nothing brings them, so that nobody renders again for words that have not come. */
async function load<S extends Section>(lang: Later, { texts, more }: Offer<S>): Promise<void> {
  texts[lang] = await more![lang]();
}

function wordsIn<S extends Section>(lang: string, offers: readonly Offer<S>[]): Words<S> {
  const texts = offers.map(({ section, texts }) => [section, texts[lang as BuiltIn]]);
  return { lang, ...Object.fromEntries(texts) } as Words<S>;
}

/**
 * For files in which languages stand apart: `load` gives the words of one when it is first needed. Until they are there
 * Chinese is shown, or what it is that was shown before.
 */
export function loadLocalesBy(load: (lang: BuiltIn) => Promise<Strings>): (lang: BuiltIn) => Promise<void> {
  const loading = new Map<BuiltIn, Promise<void>>();
  bring = (lang) => {
    const own = loading.get(lang) ?? load(lang).then(registerLocale, () => void loading.delete(lang));
    loading.set(lang, own);
    return own;
  };
  return bring;
}

let bring: ((lang: BuiltIn) => Promise<void>) | undefined;

/** The language whose words are shown for a tag. */
export function nearestLocale(tag: string): string {
  const wanted = tag.toLowerCase() || 'zh-cn';
  const [language, script] = scriptOf(wanted);
  const all = [...new Set<string>([...BUILT_IN, ...added.keys()])];
  return (
    all.find((one) => one.toLowerCase() === wanted) ??
    all.find((one) => scriptOf(one).join() === `${language},${script}`) ??
    all.find((one) => scriptOf(one)[0] === language) ??
    'en'
  );
}

/** The languages but Chinese in which elements stand on a page, of those that come with them; `tags` is a selector. */
export function languagesOn(page: Document, tags: string): BuiltIn[] {
  const around = [...page.querySelectorAll(tags)].map(
    (element) => element.closest('[lang]')?.getAttribute('lang') ?? '',
  );
  const wanted = new Set(around.map(nearestLocale));
  return BUILT_IN.filter((lang) => lang !== 'zh-CN' && wanted.has(lang));
}

/** Calls back after every {@link registerLocale}. Returns the function that stops it. */
export function onLocalesChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const added = new Map<string, Strings>();
const listeners = new Set<() => void>();
