import type { Catalog } from '../catalog/catalog.js';
import type { Condition, EntityKind, Role, Signal } from '../catalog/script.js';
import type { Entity } from './entities.js';
import type { WithoutNegated } from './negation.js';
import { byEnd, type Span, type Spans } from './span.js';

/** A signal that holds, and where. */
export interface FoundSignal {
  readonly signal: Signal;
  /** By end; never empty. */
  readonly spans: Spans;
}

/** Which signals hold, given what was found in the text. */
export type MatchSignals = (
  patterns: ReadonlyMap<number, Spans>,
  entities: readonly Entity[],
  withoutNegated: WithoutNegated,
) => FoundSignal[];

/** A signal keeps this many of its places; a message that repeats itself says nothing new. */
const MOST_SPANS = 64;

export function createSignalMatcher(catalog: Catalog): MatchSignals {
  const byId = new Map(catalog.signals.map((signal) => [signal.id, signal]));
  const filed = fileUnderTriggers(catalog, byId);

  return (patterns, entities, withoutNegated) => {
    const known = new Map<string, Spans | undefined>();

    /** Places at which a condition holds; empty if it holds without a place (`not`); undefined if it does not hold. */
    const places = (condition: Condition, role: Role): Spans | undefined => {
      const inner = (part: Condition): Spans | undefined => places(part, role);
      if ('pattern' in condition) return placesOfPattern(condition.pattern, role);
      if ('any' in condition) return joined(condition.any.map(inner).filter((spans) => spans !== undefined));
      if ('all' in condition) {
        const all = condition.all.map(inner);
        return all.every((spans) => spans !== undefined) ? joined(all) : undefined;
      }
      if ('not' in condition) return inner(condition.not) === undefined ? [] : undefined;
      if ('signal' in condition) return placesOfSignal(condition.signal);
      if ('near' in condition)
        return near(
          condition.near.map((pattern) => placesOfPattern(pattern, role)),
          condition.within,
        );
      const { entity, atLeast = 0 } = condition;
      const fitting = entities.filter(({ kind, value = 0 }) => kind === entity && value >= atLeast);
      return fitting.length > 0 ? fitting : undefined;
    };

    const placesOfPattern = (pattern: number, role: Role): Spans | undefined => {
      const all = patterns.get(pattern);
      const spans = all && withoutNegated(role, pattern, all);
      return spans && spans.length > 0 ? spans : undefined;
    };

    const placesOfSignal = (id: string): Spans | undefined => {
      if (!known.has(id)) {
        known.set(id, undefined); // a signal that asks for itself does not hold
        const { match, role } = byId.get(id)!;
        known.set(id, places(match, role));
      }
      return known.get(id);
    };

    const candidates = new Set<Signal>();
    for (const pattern of patterns.keys()) for (const signal of filed.get(pattern) ?? []) candidates.add(signal);
    for (const { kind } of entities) for (const signal of filed.get(kind) ?? []) candidates.add(signal);
    return [...candidates].flatMap((signal) => {
      const spans = placesOfSignal(signal.id);
      return spans && spans.length > 0 ? [{ signal, spans: spans.slice(0, MOST_SPANS) }] : [];
    });
  };
}

/**
 * Signals by what must be found for them to hold: a pattern or a kind of entity that they name outside `not`, or that a
 * signal names which they name. All others need no look.
 */
function fileUnderTriggers(
  { signals }: Catalog,
  byId: ReadonlyMap<string, Signal>,
): ReadonlyMap<number | EntityKind, readonly Signal[]> {
  const filed = new Map<number | EntityKind, Signal[]>();
  for (const signal of signals) {
    for (const trigger of new Set(triggersOf(signal.match, byId, new Set([signal.id])))) {
      const list = filed.get(trigger);
      if (list) list.push(signal);
      else filed.set(trigger, [signal]);
    }
  }
  return filed;
}

function triggersOf(
  condition: Condition,
  byId: ReadonlyMap<string, Signal>,
  seen: ReadonlySet<string>,
): (number | EntityKind)[] {
  if ('pattern' in condition) return [condition.pattern];
  if ('near' in condition) return [...condition.near];
  if ('entity' in condition) return [condition.entity];
  if ('not' in condition) return [];
  if ('signal' in condition) {
    const { signal } = condition;
    return seen.has(signal) ? [] : triggersOf(byId.get(signal)!.match, byId, new Set([...seen, signal]));
  }
  return ('any' in condition ? condition.any : condition.all).flatMap((part) => triggersOf(part, byId, seen));
}

function joined(lists: readonly Spans[]): Spans | undefined {
  if (lists.length <= 1) return lists[0];
  return lists.flat().sort(byEnd);
}

/**
 * Windows that hold a span of each list: a sweep over all spans by end, keeping the latest of each list.
 * Spans may overlap; a window is at most `within` long.
 */
function near(lists: readonly (Spans | undefined)[], within: number): Spans | undefined {
  if (lists.some((spans) => spans === undefined)) return undefined;
  const events = lists.flatMap((spans, list) => spans!.map((span) => ({ list, span })));
  events.sort((a, b) => a.span.end - b.span.end);
  const latest: (Span | undefined)[] = lists.map(() => undefined);
  const windows: Span[] = [];
  for (const { list, span } of events) {
    latest[list] = span;
    if (latest.some((place) => place === undefined)) continue;
    const start = latest.reduce((least, place) => Math.min(least, place!.start), span.start);
    if (span.end - start > within) continue;
    windows.push({ start, end: span.end });
    latest.fill(undefined);
  }
  return windows.length > 0 ? windows : undefined;
}
