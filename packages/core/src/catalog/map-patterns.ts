import type { Condition } from './script.js';

/** The condition with its patterns numbered otherwise. One of a kind that is not known here has no pattern that is. */
export function mapPatterns(condition: Condition, map: (pattern: number) => number): Condition {
  if ('pattern' in condition) return { pattern: map(condition.pattern) };
  if ('near' in condition) return { ...condition, near: condition.near.map(map) };
  if ('any' in condition) return { any: condition.any.map((part) => mapPatterns(part, map)) };
  if ('all' in condition) return { all: condition.all.map((part) => mapPatterns(part, map)) };
  return 'not' in condition ? { not: mapPatterns(condition.not, map) } : condition;
}
