import type { Lexicon } from '../catalog/catalog.js';
import { compilePhrases } from '../phrases/compile-phrases.js';
import { openPhrases } from '../phrases/open-phrases.js';
import type { Entity } from './entities.js';
import { lastEndingBy, type Span, type Spans } from './span.js';

/** Finds the patterns of a lexicon in a normalised text. */
export type MatchPatterns = (text: string, entities: readonly Entity[]) => ReadonlyMap<number, Spans>;

/**
 * One pass finds all words; each word belongs to some atoms, each atom to some patterns. A pattern is only looked at
 * when its key atom, the one that the fewest patterns share, was found; so what is not in the message costs nothing.
 *
 * A pattern `atom gap atom gap atom` is found from left to right. For each place of the next atom the nearest end
 * before it is taken: if that one is too far, all are.
 *
 * ```
 * 点击 <8> {link}      点击 …… 点击下方 http://example.com
 *                      [0,2)    [6,8)      [10,28)        nearest end before 10 is 8: [6,28)
 * ```
 */
export function createPatternMatcher(lexicon: Lexicon): MatchPatterns {
  const words = openPhrases(compilePhrases(lexicon.words));
  const atomsOfWord: number[][] = lexicon.words.map(() => []);
  const atomsOfEntity = new Map<string, number[]>();
  lexicon.atoms.forEach((atom, index) => {
    if (typeof atom === 'string') atomsOfEntity.set(atom, [...(atomsOfEntity.get(atom) ?? []), index]);
    else for (const word of atom) atomsOfWord[word]!.push(index);
  });
  const patternsOfAtom = fileUnderKeyAtom(lexicon);

  return (text, entities) => {
    const spansOfAtom = new Map<number, Span[]>();
    const add = (atom: number, span: Span): void => {
      const spans = spansOfAtom.get(atom);
      if (spans) spans.push(span);
      else spansOfAtom.set(atom, [span]);
    };
    words.scan(text, (word, start, end) => {
      const span = { start, end };
      for (const atom of atomsOfWord[word]!) add(atom, span);
    });
    for (const entity of entities) for (const atom of atomsOfEntity.get(entity.kind) ?? []) add(atom, entity);

    const found = new Map<number, Spans>();
    for (const atom of spansOfAtom.keys()) {
      for (const pattern of patternsOfAtom[atom]!) {
        const spans = matchSequence(lexicon.patterns[pattern]!, spansOfAtom);
        if (spans.length > 0) found.set(pattern, spans);
      }
    }
    return found;
  };
}

function fileUnderKeyAtom(lexicon: Lexicon): number[][] {
  const uses = lexicon.atoms.map(() => 0);
  for (const pattern of lexicon.patterns) for (const atom of atomsOf(pattern)) uses[atom]!++;
  const filed: number[][] = lexicon.atoms.map(() => []);
  lexicon.patterns.forEach((pattern, index) => {
    const key = atomsOf(pattern).reduce((rarest, atom) => (uses[atom]! < uses[rarest]! ? atom : rarest));
    filed[key]!.push(index);
  });
  return filed;
}

/** The even places of a pattern are atoms, the odd ones gaps. */
function atomsOf(pattern: readonly number[]): number[] {
  return pattern.filter((_, index) => index % 2 === 0);
}

function matchSequence(pattern: readonly number[], spansOfAtom: ReadonlyMap<number, Span[]>): Spans {
  let sequences: Spans = spansOfAtom.get(pattern[0]!) ?? [];
  for (let i = 2; i < pattern.length && sequences.length > 0; i += 2) {
    sequences = extend(sequences, spansOfAtom.get(pattern[i]!) ?? [], pattern[i - 1]!);
  }
  return sequences;
}

/** Both lists are ordered by end, and so is the result. */
function extend(sequences: Spans, spans: Spans, gap: number): Spans {
  const longer: Span[] = [];
  for (const span of spans) {
    const nearest = lastEndingBy(sequences, span.start);
    if (nearest && span.start - nearest.end <= gap) longer.push({ start: nearest.start, end: span.end });
  }
  return longer;
}
