import { compileRules } from '@fraud-free/catalog';
import type { Condition, Lexicon } from '@fraud-free/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signalsFor, smallRules } from './support/small-rules.js';

/**
 * A pattern means what the same regular expression means, however it is multiplied out and cut. Patterns are drawn over
 * few characters, so that texts drawn over the same match often and overlap badly.
 */

interface Drawn {
  readonly pattern: string;
  readonly regex: string;
}

const CHARACTERS = fc.constantFrom('甲', '乙');

const text = fc
  .string({ unit: CHARACTERS, minLength: 1, maxLength: 2 })
  .map((value): Drawn => ({ pattern: value, regex: value }));

const { part } = fc.letrec<{ part: Drawn; choice: Drawn }>((tie) => ({
  choice: fc
    .tuple(fc.array(tie('part'), { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([branches, optional]) => (optional ? maybe(oneOf(branches)) : oneOf(branches))),
  part: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.array(fc.oneof(text, tie('choice')), { minLength: 1, maxLength: 4 }).map(joined('')),
    fc.tuple(text, fc.integer({ min: 0, max: 3 }), text).map(([a, most, b]) => gap(a, most, b)),
  ),
}));

const free = fc
  .tuple(text, fc.array(part, { minLength: 1, maxLength: 5 }))
  .map(([first, rest]) => joined('')([first, ...rest]));

/** Alternatives side by side, enough of them to be cut. */
const wide = fc
  .array(fc.array(text, { minLength: 3, maxLength: 4 }).map(oneOf), { minLength: 3, maxLength: 4 })
  .map(joined(''));

const pattern = fc.oneof(free, wide);

function oneOf(branches: readonly Drawn[]): Drawn {
  return { pattern: `(${joined('|')(branches).pattern})`, regex: `(?:${joined('|')(branches).regex})` };
}

function maybe({ pattern, regex }: Drawn): Drawn {
  return { pattern: `${pattern}?`, regex: `${regex}?` };
}

function joined(by: string): (parts: readonly Drawn[]) => Drawn {
  return (parts) => ({
    pattern: parts.map((one) => one.pattern).join(by),
    regex: parts.map((one) => one.regex).join(by),
  });
}

function gap(a: Drawn, most: number, b: Drawn): Drawn {
  return { pattern: `${a.pattern} <${most}> ${b.pattern}`, regex: `${a.regex}.{0,${most}}${b.regex}` };
}

const message = fc.string({ unit: CHARACTERS, maxLength: 24 });

describe('a compiled pattern', () => {
  it('finds what the regular expression finds', () => {
    const seen = { compared: 0, found: 0, cut: 0, multiplied: 0 };
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 40, maxLength: 40 }),
        fc.array(message, { minLength: 30, maxLength: 30 }),
        (drawn, messages) => {
          const signals = signalsFor(drawn.map(({ pattern }) => pattern));
          // A single character or too many words: refused, and not what this is about.
          const { catalog } = compileRules(smallRules({ 'signals/law.yaml': signals }), { partial: true });
          for (const [index, { pattern, regex }] of drawn.entries()) {
            const signal = catalog!.signals.find(({ id }) => id === `test.p${index}`);
            if (!signal) continue;
            const places = placesIn(signal.match);
            if (places.length > 1) seen.multiplied++;
            if (!pattern.includes('<') && catalog!.lexicon.patterns[places[0]!]!.length > 1) seen.cut++;
            for (const text of messages) {
              const expected = new RegExp(regex, 'u').test(text);
              const found = places.some((place) => stands(catalog!.lexicon, place, text));
              seen.compared++;
              if (expected) seen.found++;
              expect({ pattern, text, found }).toEqual({ pattern, text, found: expected });
            }
          }
        },
      ),
      { numRuns: 10, seed: 20261122 },
    );
    // So that the law is not true of nothing.
    expect(seen.compared).toBeGreaterThan(5000);
    expect(seen.found).toBeGreaterThan(1000);
    expect(seen.compared - seen.found).toBeGreaterThan(1000);
    expect(seen.cut).toBeGreaterThan(10);
    expect(seen.multiplied).toBeGreaterThan(10);
  });
});

function placesIn(condition: Condition): number[] {
  if ('pattern' in condition) return [condition.pattern];
  return 'any' in condition ? condition.any.flatMap(placesIn) : [];
}

/** The meaning of a compiled pattern, spelled out: every place of every atom, every gap. */
function stands({ words, atoms, patterns }: Lexicon, index: number, message: string): boolean {
  const [first, ...rest] = patterns[index]!;
  let ends = new Set(
    Array.from({ length: message.length + 1 }, (_, start) => start).flatMap((start) => endsOf(first!, start)),
  );
  for (let i = 0; i < rest.length; i += 2) {
    const next = [...ends].flatMap((end) =>
      Array.from({ length: rest[i]! + 1 }, (_, skipped) => endsOf(rest[i + 1]!, end + skipped)).flat(),
    );
    ends = new Set(next);
  }
  return ends.size > 0;

  function endsOf(atom: number, start: number): number[] {
    return (atoms[atom] as readonly number[])
      .map((word) => words[word]!)
      .filter((word) => message.startsWith(word, start))
      .map((word) => start + word.length);
  }
}
