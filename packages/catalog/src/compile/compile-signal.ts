import type { Condition, Signal } from '@fraud-free/core';
import type { Conditions, ConditionSource, SignalSource } from '../source/rules.js';
import { localised } from './localised.js';

type PlacesOf = (pattern: string) => readonly number[];

/** From the source of a signal to what the engine reads. `placesOf` finds the sequences of a pattern in the lexicon. */
export function compileSignal(source: SignalSource, placesOf: PlacesOf): Signal {
  return {
    id: source.id,
    role: source.role,
    weight: source.fitted ?? source.weight,
    title: localised(source.title),
    reason: localised(source.reason),
    sources: source.sources ?? [],
    match: all(conditionsOf(source, placesOf)),
  };
}

/** `any`, `all` and `not`, side by side, must all hold; of `not` none may. */
function conditionsOf(source: Conditions, placesOf: PlacesOf): Condition[] {
  const conditions: Condition[] = [];
  const compile = (condition: ConditionSource): Condition => compileCondition(condition, placesOf);
  if (source.any) conditions.push(any(source.any.map(compile)));
  if (source.all) conditions.push(...source.all.map(compile));
  if (source.not) conditions.push({ not: any([source.not].flat().map(compile)) });
  return conditions;
}

function compileCondition(source: ConditionSource, placesOf: PlacesOf): Condition {
  if (typeof source === 'string') return any(placesOf(source).map((pattern) => ({ pattern })));
  if ('near' in source) {
    return any(combine(source.near.map(placesOf)).map((near) => ({ near, within: source.within })));
  }
  if ('entity' in source)
    return { entity: source.entity, ...(source.atLeast !== undefined && { atLeast: source.atLeast }) };
  if ('signal' in source) return { signal: source.signal };
  return all(conditionsOf(source, placesOf));
}

/** All ways to take one of each: `[[1, 2], [3]]` → `[[1, 3], [2, 3]]`. */
function combine(lists: readonly (readonly number[])[]): number[][] {
  return lists.reduce<number[][]>((heads, list) => heads.flatMap((head) => list.map((one) => [...head, one])), [[]]);
}

function any(conditions: readonly Condition[]): Condition {
  return conditions.length === 1 ? conditions[0]! : { any: conditions };
}

function all(conditions: readonly Condition[]): Condition {
  return conditions.length === 1 ? conditions[0]! : { all: conditions };
}
