import type { Catalog } from '../catalog/catalog.js';
import type { Role } from '../catalog/script.js';
import { compilePhrases } from '../phrases/compile-phrases.js';
import { openPhrases } from '../phrases/open-phrases.js';
import { lastEndingBy, type Span, type Spans } from './span.js';

/** Roles that ask for something: what is asked not to be done is not asked for. */
const ASKING: ReadonlySet<Role> = new Set<Role>(['demand', 'channel', 'payment']);

/** As many characters may lie between a negation and what it negates: `请勿 点击`. */
const REACH = 1;

/** Takes out the places of a pattern that a negation turns round. */
export type WithoutNegated = (role: Role, pattern: number, spans: Spans) => Spans;

/**
 * Tells `点击链接` from `请勿点击链接`. A negation counts if it stands inside the words that were found or right
 * before them. Patterns that say a negation themselves (`不要告诉家人`) are left alone, and so are all roles that do
 * not ask for anything.
 */
export function createNegation({ languages, lexicon }: Catalog): (text: string) => WithoutNegated {
  const negations = [...new Set(languages.flatMap((language) => language.negations ?? []))];
  const phrases = openPhrases(compilePhrases(negations));
  const saysNegation = lexicon.words.map((word) => negations.some((negation) => word.includes(negation)));
  const exempt = lexicon.patterns.map((pattern) =>
    pattern.some((atom, place) => {
      const words = place % 2 === 0 ? lexicon.atoms[atom] : undefined;
      return Array.isArray(words) && words.some((word: number) => saysNegation[word]);
    }),
  );

  return (text) => {
    let places: Span[] | undefined;
    const isNegated = ({ start, end }: Span): boolean => {
      if (!places) {
        const found: Span[] = (places = []);
        phrases.scan(text, (_, start, end) => found.push({ start, end }));
      }
      return (lastEndingBy(places, end)?.end ?? -Infinity) >= start - REACH;
    };
    return (role, pattern, spans) =>
      !ASKING.has(role) || exempt[pattern] || !spans.some(isNegated) ? spans : spans.filter((span) => !isNegated(span));
  };
}
