import type { Catalog } from '../catalog/catalog.js';
import { tablesOf } from '../catalog/opened.js';
import type { Evidence } from '../judge/verdict.js';
import { isMixed } from '../judge/ways.js';
import { findDisguisedNumbers } from '../disguise/disguised-numbers.js';
import { putIn, type Disguised } from '../disguise/put-in.js';
import { createUndisguise } from '../disguise/undisguise.js';
import { unreverse } from '../disguise/unreverse.js';
import { findEntities, linksOf, type Entity } from '../match/entities.js';
import { glanceAt } from '../match/glance.js';
import { createNegation, type WithoutNegated } from '../match/negation.js';
import { createMatcherAsAsked } from '../match/matcher-as-asked.js';
import { createSignalMatcher, type FoundSignal } from '../match/signals.js';
import { byEnd, type Span, type Spans } from '../match/span.js';
import { normalise, type Normalised } from '../normalise/normalise.js';
import { sentenceEnds } from './sentences.js';

/** What was read in a message, before anybody judges it. */
export interface Reading {
  readonly normalised: Normalised;
  readonly entities: readonly Entity[];
  /** Signals that hold; their spans are places in the normalised text. */
  readonly found: readonly FoundSignal[];
  /** Where sentences of the normalised text end; not looked for where nothing found asks for them, see `waysOf`. */
  readonly sentences: readonly number[];
  /** Where disguised words stand in the normalised text, which has them as they are meant. */
  readonly changes: readonly Span[];
}

/**
 * Reads one message: normalise, put disguised words right, match, signals. With `negated` also what a negation turns
 * round counts as said.
 */
export type Read = (message: string, options?: { readonly negated?: boolean }) => Reading;

export function createReader(catalog: Catalog): Read {
  const tables = tablesOf(catalog);
  const patternMatcher = createMatcherAsAsked(catalog.lexicon, tables.patterns);
  const withoutNegated = createNegation(tables.isExempt, patternMatcher.negations);
  const matchSignals = createSignalMatcher(catalog);
  const undisguise = createUndisguise(catalog);

  const patternsIn = (text: string): Spans[] => {
    const glance = glanceAt(text);
    const { all, spansOf } = patternMatcher.match(text, findEntities(text, glance, linksOf(text, glance)));
    const places: Spans[] = [];
    for (let i = 0; i < all.count; i++) places.push(spansOf(all.list[i]!));
    return places;
  };

  return (message, { negated = false } = {}) => {
    let plain = unreverse(message, normalise(message, catalog.folding));
    let { text } = plain;
    let glance = glanceAt(text);
    const numbers = findDisguisedNumbers(text, glance.digits);
    if (numbers.length > 0) {
      plain = putIn(plain, numbers).normalised;
      ({ text } = plain);
      glance = glanceAt(text);
    }
    let links = linksOf(text, glance);
    const { normalised, changes } = undisguise(plain, links, patternsIn);
    if (normalised !== plain) {
      ({ text } = normalised);
      glance = glanceAt(text);
      links = linksOf(text, glance);
    }
    const entities = withDisguises(findEntities(text, glance, links), changes);
    const patterns = patternMatcher.match(text, entities);
    const found = matchSignals(patterns, entities, negated ? asSaid : withoutNegated);
    return { normalised, entities, found, sentences: isMixed(found) ? sentenceEnds(text) : [], changes };
  };
}

/** Words that nobody writes so by accident; the value of each is how many there are. */
function withDisguises(entities: readonly Entity[], changes: readonly Disguised[]): readonly Entity[] {
  if (changes.length === 0) return entities;
  const deliberate = changes.filter(({ isDeliberate }) => isDeliberate);
  if (deliberate.length === 0) return entities;
  const value = deliberate.length;
  const disguises = deliberate.map(({ start, end }): Entity => ({ kind: 'disguise', start, end, value }));
  return [...entities, ...disguises].sort(byEnd);
}

const asSaid: WithoutNegated = (_role, _pattern, spans) => spans;

/** The signals of a reading where they stand in the message as given, by place. */
export function evidenceOf({ found, normalised, changes }: Reading): Evidence[] {
  const way = normalised.isMoved ? normalised : undefined;
  const evidence: Evidence[] = [];
  for (const { signal, spans } of found) {
    const { id, role } = signal;
    for (const span of spans) {
      const start = way ? way.starts[span.start]! : span.start;
      const end = way ? way.ends[span.end - 1]! : span.end;
      if (changes.length > 0 && holdsOne(changes, span))
        evidence.push({ signal: id, role, start, end, reads: normalised.text.slice(span.start, span.end) });
      else evidence.push({ signal: id, role, start, end });
    }
  }
  return evidence.length > 1 ? evidence.sort(byPlace) : evidence;
}

/** Whether one of the changes, which are in order and apart, reaches into a span. */
function holdsOne(changes: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < changes.length && changes[low]!.start < end;
}

function byPlace(a: Evidence, b: Evidence): number {
  return a.start - b.start || a.end - b.end || (a.signal < b.signal ? -1 : 1);
}
