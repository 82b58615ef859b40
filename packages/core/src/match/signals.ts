import type { Catalog } from '../catalog/catalog.js';
import { tablesOf } from '../catalog/opened.js';
import type { Condition, Role, Signal } from '../catalog/script.js';
import type { Entity } from './entities.js';
import type { WithoutNegated } from './negation.js';
import { createFile } from './file.js';
import type { FoundPatterns } from './patterns.js';
import { sortByEnd, type Span, type Spans } from './span.js';

/** A signal that holds, and where. */
export interface FoundSignal {
  readonly signal: Signal;
  /** By end; never empty. */
  readonly spans: Spans;
  /** It shows in faint patterns alone, see `Lexicon`; the signal weighs as much less. */
  readonly isFaint?: true;
  /** It speaks against a fraud, in sentences that ask for nothing; see `waysOf`. */
  readonly isAside?: true;
}

/** Which signals hold, given what was found in the text. */
export type MatchSignals = (
  patterns: FoundPatterns,
  entities: readonly Entity[],
  withoutNegated: WithoutNegated,
) => readonly FoundSignal[];

/** A signal keeps this many of its places; a message that repeats itself says nothing new. */
const MOST_SPANS = 64;

/** What is left of the weight of a signal that shows in faint patterns alone: genuine messages have these words, too. */
export const FAINT = 0.4;

export function createSignalMatcher(catalog: Catalog): MatchSignals {
  const { signals, lexicon } = catalog;
  const places = new Map(signals.map((signal, index) => [signal.id, index]));
  const { triggers } = tablesOf(catalog);
  const { from: firstSignal, entries: triggered } = triggers.patterns;
  /** The lists of alternatives, by number: those of a text are the patterns found, in order, that stand in it. */
  const alternatives: Alternatives[] = [];
  const alternativeLinks: number[] = [];
  const holds: ((text: Text) => Spans | undefined)[] = signals.map(({ match, role }) => compile(match, role));
  const { from: firstList, entries: lists } = createFile(lexicon.patterns.length, alternativeLinks);
  const stamps = new Float64Array(signals.length);
  const known: (Spans | undefined)[] = signals.map(() => undefined);
  const lighter = signals.map((signal) => ({ ...signal, weight: signal.weight * FAINT }));
  const isFaint = lexicon.patterns.map(({ length }) => length % 2 === 0);
  /** By signal of the text: whether what is not faint holds. */
  const firm = new Uint8Array(signals.length);
  let isFirm = 0;
  const candidates: number[] = [];
  let count = 0;
  let now = 0;

  return (patterns, entities, withoutNegated) => {
    const { all } = patterns;
    if (all.count === 0 && entities.length === 0) return NOTHING;
    count = 0;
    now += 2;
    for (let i = 0; i < all.count; i++) {
      const pattern = all.list[i]!;
      for (let j = firstList[pattern]!; j < firstList[pattern + 1]!; j++) {
        const its = alternatives[lists[j]!]!;
        if (its.stamp !== now) its.count = 0;
        its.stamp = now;
        its.patterns[its.count++] = pattern;
      }
      for (let j = firstSignal[pattern]!; j < firstSignal[pattern + 1]!; j++) addCandidate(triggered[j]!);
    }
    for (const { kind } of entities) triggers.kinds.get(kind)?.forEach(addCandidate);
    const text: Text = { patterns, entities, withoutNegated };
    const found: FoundSignal[] = [];
    for (let i = 0; i < count; i++) {
      const spans = placesOfSignal(candidates[i]!, text);
      if (spans && spans.length > 0) {
        const few = spans.length > MOST_SPANS ? spans.slice(0, MOST_SPANS) : spans;
        const index = candidates[i]!;
        found.push(
          firm[index] === 1
            ? { signal: signals[index]!, spans: few }
            : { signal: lighter[index]!, spans: few, isFaint: true },
        );
      }
    }
    return found;
  };

  function addCandidate(signal: number): void {
    if (stamps[signal]! >= now - 1) return;
    stamps[signal] = now - 1;
    candidates[count++] = signal;
  }

  /** A candidate has the stamp before the text's own, one that is known has the text's. */
  function placesOfSignal(index: number, text: Text): Spans | undefined {
    if (stamps[index] !== now) {
      stamps[index] = now;
      known[index] = undefined; // a signal that asks for itself does not hold
      const before = isFirm;
      isFirm = 0;
      known[index] = holds[index]!(text);
      firm[index] = isFirm;
      isFirm = before;
    }
    if (firm[index] === 1) isFirm = 1;
    return known[index];
  }

  /** Places at which a condition holds; empty if it holds without a place (`not`); undefined if it does not hold. */
  function compile(condition: Condition, role: Role): (text: Text) => Spans | undefined {
    const compileAll = (parts: readonly Condition[]): ((text: Text) => Spans | undefined)[] =>
      parts.map((part) => compile(part, role));
    if ('pattern' in condition) return (text) => placesOf(condition.pattern, role, text);
    if ('any' in condition) return compileAny(condition.any, role);
    if ('all' in condition) {
      const parts = compileAll(condition.all);
      return (text) => {
        const all: Spans[] = [];
        for (const part of parts) {
          const spans = part(text);
          if (spans === undefined) return undefined;
          all.push(spans);
        }
        return joined(all);
      };
    }
    if ('not' in condition) {
      const inner = compile(condition.not, role);
      return (text) => (inner(text) === undefined ? [] : undefined);
    }
    if ('signal' in condition) {
      const index = places.get(condition.signal)!;
      return (text) => placesOfSignal(index, text);
    }
    if ('near' in condition) {
      const { near: patterns, within } = condition;
      return (text) => {
        for (const pattern of patterns) if (!text.patterns.has(pattern)) return undefined;
        const lists = patterns.map((pattern) => placesOf(pattern, role, text));
        return near(lists, within);
      };
    }
    const { entity, atLeast = 0 } = condition;
    return ({ entities }) => {
      let fitting: Entity[] | undefined;
      for (const each of entities) {
        if (each.kind === entity && (each.value ?? 0) >= atLeast) (fitting ??= []).push(each);
      }
      if (fitting !== undefined) isFirm = 1;
      return fitting;
    };
  }

  function placesOf(pattern: number, role: Role, text: Text): Spans | undefined {
    const spans = placesOfPattern(pattern, role, text);
    if (spans !== undefined && !isFaint[pattern]) isFirm = 1;
    return spans;
  }

  /** A signal may have hundreds of patterns, a message has a few: those that it has are filed with their lists. */
  function compileAny(parts: readonly Condition[], role: Role): (text: Text) => Spans | undefined {
    const patterns = new Set<number>();
    const others: ((text: Text) => Spans | undefined)[] = [];
    for (const part of parts) {
      if ('pattern' in part) patterns.add(part.pattern);
      else others.push(compile(part, role));
    }
    const its: Alternatives = { patterns: [], count: 0, stamp: 0 };
    const list = alternatives.push(its) - 1;
    for (const pattern of patterns) alternativeLinks.push(pattern, list);
    return (text) => {
      let first: Spans | undefined;
      let all: Span[] | undefined;
      const count = its.stamp === now ? its.count : 0;
      for (let i = 0; i < count + others.length; i++) {
        const spans = i < count ? placesOf(its.patterns[i]!, role, text) : others[i - count]!(text);
        if (spans === undefined) continue;
        if (first === undefined) first = spans;
        else {
          all ??= first.slice();
          for (const span of spans) all.push(span);
        }
      }
      return all === undefined ? first : sortByEnd(all);
    };
  }
}

const NOTHING: readonly FoundSignal[] = [];

/** Those of a list of patterns that the text of this stamp has. */
interface Alternatives {
  readonly patterns: number[];
  count: number;
  stamp: number;
}

/** What was found in one text. */
interface Text {
  readonly patterns: FoundPatterns;
  readonly entities: readonly Entity[];
  readonly withoutNegated: WithoutNegated;
}

function placesOfPattern(pattern: number, role: Role, { patterns, withoutNegated }: Text): Spans | undefined {
  if (!patterns.has(pattern)) return undefined;
  const spans = withoutNegated(role, pattern, patterns.spansOf(pattern));
  return spans.length > 0 ? spans : undefined;
}

function joined(lists: readonly Spans[]): Spans | undefined {
  if (lists.length <= 1) return lists[0];
  return sortByEnd(lists.flat());
}

/**
 * Windows that hold a span of each list: a sweep over all spans by end, keeping the latest of each list.
 * Spans may overlap; a window is at most `within` long.
 */
function near(lists: readonly (Spans | undefined)[], within: number): Spans | undefined {
  for (const spans of lists) if (spans === undefined) return undefined;
  const all = lists as readonly Spans[];
  const next = all.map(() => 0);
  const latest: (Span | undefined)[] = all.map(() => undefined);
  let missing = all.length;
  let windows: Span[] | undefined;
  for (let list = firstToEnd(all, next); list >= 0; list = firstToEnd(all, next)) {
    const span = all[list]![next[list]!++]!;
    if (latest[list] === undefined) missing--;
    latest[list] = span;
    if (missing > 0) continue;
    let { start } = span;
    for (const place of latest) if (place!.start < start) ({ start } = place!);
    if (span.end - start > within) continue;
    (windows ??= []).push({ start, end: span.end });
    latest.fill(undefined);
    missing = all.length;
  }
  return windows;
}

/** The list whose next span ends first, the first such; -1 if none has any more. */
function firstToEnd(lists: readonly Spans[], next: readonly number[]): number {
  let first = -1;
  let least = Infinity;
  for (let list = 0; list < lists.length; list++) {
    const span = lists[list]![next[list]!];
    if (span === undefined || span.end >= least) continue;
    first = list;
    least = span.end;
  }
  return first;
}
