import type { Catalog, Lexicon } from '../catalog/catalog.js';
import type { Condition } from '../catalog/script.js';
import { joinLexicons } from './join-lexicons.js';

/** Divides a catalog: the core of it in Chinese, which is a catalog by itself, and what that lacks of the whole. */
export function partLanguages(catalog: Catalog): Readonly<Record<'zh' | 'extended' | 'en', object>> {
  const { version, format, languages, disguise, sources } = catalog;
  const [first, more] = partLexicon(catalog.lexicon);
  const patterns = first.patterns.length;
  const signals = catalog.signals.map((signal) => {
    // A signal that asks for itself never holds.
    const never: Condition = { signal: signal.id };
    return { ...signal, match: within(signal.match, patterns, never) ?? never };
  });
  const zh = Object.fromEntries(WITH_TEXTS.map((key) => [key, inChinese(catalog[key])]));
  const en = Object.fromEntries(WITH_TEXTS.map((key) => [key, inOthers(catalog[key])]));
  const matches = catalog.signals.map(({ match }, at) =>
    JSON.stringify(match) === JSON.stringify(signals[at]!.match) ? {} : { match },
  );
  return {
    zh: {
      ...catalog,
      ...zh,
      languages: languages.filter(({ script }) => script === 'Han'),
      disguise: { sounds: [], characters: '', singles: '', ordinary: '', aliases: {} },
      sources: [],
      lexicon: first,
      signals: inChinese(signals),
    },
    extended: { format, version, disguise, sources },
    en: {
      format,
      version,
      ...en,
      languages,
      lexicon: more,
      signals: matches.map((match, at) => ({ ...match, ...(inOthers(catalog.signals[at]) as object) })),
    },
  };
}

const WITH_TEXTS = ['scripts', 'categories', 'advice', 'contacts'] as const;
const CHINESE = 'zh-CN';

/** The same with the Chinese of each text alone. */
function inChinese(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inChinese);
  if (!isObject(value)) return value;
  if (CHINESE in value) return { [CHINESE]: value[CHINESE] };
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inChinese(entry)]));
}

/** Nothing but the other languages of the texts, where they stand; undefined if there are none. */
function inOthers(value: unknown): unknown {
  if (Array.isArray(value)) {
    const others = value.map(inOthers);
    return others.some((entry) => entry !== undefined) ? others.map((entry) => entry ?? {}) : undefined;
  }
  if (!isObject(value)) return undefined;
  if (CHINESE in value) return Object.fromEntries(Object.entries(value).filter(([tag]) => tag !== CHINESE));
  const others = Object.entries(value)
    .map(([key, entry]) => [key, inOthers(entry)] as const)
    .filter(([, entry]) => entry !== undefined);
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A condition as far as the first patterns can fulfil it; undefined if they can't. */
function within(condition: Condition, patterns: number, never: Condition): Condition | undefined {
  if ('pattern' in condition) return condition.pattern < patterns ? condition : undefined;
  if ('near' in condition) return condition.near.every((pattern) => pattern < patterns) ? condition : undefined;
  if ('not' in condition) return { not: within(condition.not, patterns, never) ?? never };
  const among = (parts: readonly Condition[]): Condition[] =>
    parts.map((part) => within(part, patterns, never)).filter((part) => part !== undefined);
  if ('any' in condition) {
    const any = among(condition.any);
    return any.length > 0 ? { any } : undefined;
  }
  if (!('all' in condition)) return condition;
  const all = among(condition.all);
  return all.length === condition.all.length ? { all } : undefined;
}

/** The beginning of a lexicon up to the last pattern with a Chinese character, and the rest with numbers of its own. */
function partLexicon(lexicon: Lexicon): [first: Lexicon, more: Lexicon] {
  const { words, atoms, patterns } = lexicon;
  const isChinese = words.map((word) => /\p{Script=Han}/u.test(word));
  const isLatin = atoms.map((atom) => typeof atom !== 'string' && !atom.some((word) => isChinese[word]));
  const atomsOf = (pattern: readonly number[]): number[] => pattern.filter((_, at) => at % 2 === 0);
  let end = patterns.length;
  // Entities are of every language: a pattern of nothing else is not of Latin letters.
  const isOfLatin = (its: readonly number[]): boolean =>
    its.some((atom) => isLatin[atom]) && its.every((atom) => isLatin[atom] || typeof atoms[atom] === 'string');
  while (end > 0 && isOfLatin(atomsOf(patterns[end - 1]!))) end--;
  const used = atoms.slice(0, 1 + most(patterns.slice(0, end).flatMap(atomsOf)));
  const first: Lexicon = {
    words: words.slice(0, 1 + most(used.flatMap((atom) => (typeof atom === 'string' ? [] : atom)))),
    atoms: used,
    patterns: patterns.slice(0, end),
  };
  const rest = patterns.slice(end);
  const named = [...new Set(rest.flatMap(atomsOf))];
  const own = new Map(named.map((atom, place) => [atom, place]));
  const spelled = [
    ...new Set(
      named.flatMap((atom) =>
        wordsOf(atoms[atom]!)
          .map((word) => words[word]!)
          .sort(),
      ),
    ),
  ];
  const numbers = new Map(spelled.map((word, number) => [word, number]));
  const more: Lexicon = {
    words: spelled,
    atoms: named.map((atom) => {
      const its = atoms[atom]!;
      return typeof its === 'string' ? its : its.map((word) => numbers.get(words[word]!)!).sort((a, b) => a - b);
    }),
    patterns: rest.map((pattern) => pattern.map((part, at) => (at % 2 === 0 ? own.get(part)! : part))),
  };
  const isWhole = JSON.stringify(joinLexicons(first, more)) === JSON.stringify(lexicon);
  return isWhole ? [first, more] : [lexicon, { words: [], atoms: [], patterns: [] }];
}

function wordsOf(atom: Lexicon['atoms'][number]): readonly number[] {
  return typeof atom === 'string' ? [] : atom;
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -1);
}
