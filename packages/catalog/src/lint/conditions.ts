import { compare } from '../findings/finding.js';
import type { Place } from '../source/parse-file.js';
import type { ConditionSource, Rules, SignalSource } from '../source/rules.js';
import { walkConditions, walkPatterns } from '../source/walk-conditions.js';
import type { Lint, Report } from './lint.js';

/** Conditions that a schema can't tell apart, patterns that stand twice in one signal, signals that wait for themselves. */
export const conditions: Lint = {
  name: 'conditions',
  run(rules, report) {
    for (const { value, file, path } of rules.signals) {
      if (!value.any && !value.all) {
        const message = `the signal “${value.id}” says by nothing when it holds`;
        report(
          { file, path },
          { code: 'condition-missing', message, expected: 'any, all or both', example: 'any: [共享 <4> 屏幕]' },
        );
      }
      for (const { condition, path: at } of walkConditions(value, path))
        reportMixed(condition, { file, path: at }, report);
      reportTwins(value, { file, path }, report);
    }
    reportCircles(rules, report);
  },
};

/** Entities with a value: a sum, and how many words of the message are disguised. */
const COUNTED: readonly unknown[] = ['amount', 'disguise'];

function reportMixed(condition: ConditionSource, place: Place, report: Report): void {
  if (typeof condition === 'string') return;
  const expected = 'near with within, entity with or without atLeast, signal, or any of any, all, not';
  const kinds = KINDS.filter((keys) => keys.some((key) => key in condition));
  if (kinds.length !== 1) {
    const message = `${Object.keys(condition).join(' and ')} in one condition`;
    report(place, { code: 'condition-mixed', message, expected, example: '{ entity: amount, atLeast: 1000 }' });
  }
  if ('atLeast' in condition && 'entity' in condition && !COUNTED.includes(condition.entity)) {
    report(place, {
      code: 'condition-mixed',
      message: `atLeast for the entity “${condition.entity}”`,
      expected: 'atLeast for amount and disguise only',
    });
  }
}

const KINDS = [['near', 'within'], ['entity', 'atLeast'], ['signal'], ['any', 'all', 'not']] as const;

function reportTwins(signal: SignalSource, { file, path }: Place, report: Report): void {
  for (const key of ['any', 'all', 'not'] as const) {
    const seen = new Set<string>();
    for (const { pattern, path: at } of walkPatterns({ [key]: signal[key] }, path)) {
      // Only lists of patterns: a pattern may well stand in two of several `near`.
      if (at.length !== path.length + 2) continue;
      const message = `the pattern “${pattern}” stands twice in “${signal.id}”`;
      if (seen.has(pattern))
        report({ file, path: at }, { code: 'pattern-twice', message, expected: 'each pattern once' });
      seen.add(pattern);
    }
  }
}

function reportCircles(rules: Rules, report: Report): void {
  const uses = new Map(rules.signals.map(({ value }) => [value.id, signalsIn(value)]));
  for (const { value, file, path } of rules.signals) {
    const circle = circleFrom(value.id, uses);
    if (!circle || [...circle].sort(compare)[0] !== value.id) continue;
    const message = `a signal waits for itself: ${[...circle, value.id].join(' → ')}`;
    report(
      { file, path },
      { code: 'signal-circle', message, expected: 'signals that name others in one direction only' },
    );
  }
}

function signalsIn(signal: SignalSource): string[] {
  return [...walkConditions(signal, [])].flatMap(({ condition }) =>
    typeof condition !== 'string' && 'signal' in condition ? [condition.signal] : [],
  );
}

/** A way from a signal back to itself. */
function circleFrom(start: string, uses: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string, way: readonly string[]): string[] | undefined => {
    for (const next of uses.get(id) ?? []) {
      if (next === start) return [...way];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}
