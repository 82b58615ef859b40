import type { Path } from './parse-file.js';
import type { Conditions, ConditionSource } from './rules.js';

/** A condition and the way to it, from the thing that holds it. */
export interface ConditionAt {
  readonly condition: ConditionSource;
  readonly path: Path;
}

/** A pattern and the way to it. */
export interface PatternAt {
  readonly pattern: string;
  readonly path: Path;
}

/** All conditions under `any`, `all` and `not`, those inside of others too, in the order of the file. */
export function* walkConditions(holder: Conditions, path: Path): Generator<ConditionAt> {
  for (const key of ['any', 'all', 'not'] as const) {
    const held = holder[key];
    if (held === undefined) continue;
    if (!Array.isArray(held)) yield* walkCondition(held as ConditionSource, [...path, key]);
    else
      for (const [index, condition] of held.entries())
        yield* walkCondition(condition as ConditionSource, [...path, key, index]);
  }
}

/** The patterns of a signal, those under `near` too. */
export function* walkPatterns(holder: Conditions, path: Path): Generator<PatternAt> {
  for (const { condition, path: at } of walkConditions(holder, path)) {
    if (typeof condition === 'string') yield { pattern: condition, path: at };
    else if ('near' in condition) {
      for (const [index, pattern] of condition.near.entries()) yield { pattern, path: [...at, 'near', index] };
    }
  }
}

function* walkCondition(condition: ConditionSource, path: Path): Generator<ConditionAt> {
  yield { condition, path };
  if (typeof condition !== 'string') yield* walkConditions(condition as Conditions, path);
}
