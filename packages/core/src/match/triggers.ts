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
    const triggers = new Set<Trigger>();
    addTriggers(match, new Set([id]), triggers);
    for (const trigger of triggers) {
      if (typeof trigger === 'number') links.push(trigger, index);
      else if (kinds.has(trigger)) kinds.get(trigger)!.push(index);
      else kinds.set(trigger, [index]);
    }
  });
  return { patterns: createFile(patterns, links), kinds };

  function addTriggers(condition: Condition, seen: ReadonlySet<string>, triggers: Set<Trigger>): void {
    if ('pattern' in condition) triggers.add(condition.pattern);
    else if ('near' in condition) for (const pattern of condition.near) triggers.add(pattern);
    else if ('entity' in condition) triggers.add(condition.entity);
    else if ('signal' in condition) {
      const { signal } = condition;
      if (!seen.has(signal)) addTriggers(signals[places.get(signal)!]!.match, new Set([...seen, signal]), triggers);
    } else if (!('not' in condition)) {
      for (const part of 'any' in condition ? condition.any : condition.all) addTriggers(part, seen, triggers);
    }
  }
}
