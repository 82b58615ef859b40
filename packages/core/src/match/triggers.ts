import type { Condition, EntityKind, Signal } from '../catalog/script.js';
import { createFile, type File } from './file.js';

/** Places of signals by what must be found for them to hold. */
export interface Triggers {
  readonly patterns: File;
  readonly kinds: ReadonlyMap<EntityKind, readonly number[]>;
}

type Trigger = number | EntityKind;

/**
 * Signals by what must be found for them to hold: a pattern or a kind of entity that they name outside `not`, or that a
 * signal names which they name. All others need no look.
 */
export function fileUnderTriggers(signals: readonly Signal[], patterns: number): Triggers {
  const places = new Map(signals.map(({ id }, index) => [id, index]));
  const links: number[] = [];
  const kinds = new Map<EntityKind, number[]>();
  signals.forEach(({ id, match }, index) => {
    for (const trigger of new Set(triggersOf(match, new Set([id])))) {
      if (typeof trigger === 'number') links.push(trigger, index);
      else if (kinds.has(trigger)) kinds.get(trigger)!.push(index);
      else kinds.set(trigger, [index]);
    }
  });
  return { patterns: createFile(patterns, links), kinds };

  function triggersOf(condition: Condition, seen: ReadonlySet<string>): Trigger[] {
    if ('pattern' in condition) return [condition.pattern];
    if ('near' in condition) return [...condition.near];
    if ('entity' in condition) return [condition.entity];
    if ('not' in condition) return [];
    if ('signal' in condition) {
      const { signal } = condition;
      return seen.has(signal) ? [] : triggersOf(signals[places.get(signal)!]!.match, new Set([...seen, signal]));
    }
    return ('any' in condition ? condition.any : condition.all).flatMap((part) => triggersOf(part, seen));
  }
}
