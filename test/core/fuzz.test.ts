import { explain, createEngine, FraudFreeError, MAX_MESSAGE_LENGTH, type Verdict } from '@fraud-free/core';
import { catalog } from '@fraud-free/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/**
 * The whole path on any text. A seeded short run here; the long one is `npm run fuzz`, which asks for 100,000 cases
 * and another seed each time, and says which.
 */
const asked = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {};
const runs = {
  numRuns: Number(asked.FUZZ_RUNS ?? 400),
  seed: Number(asked.FUZZ_SEED ?? 20261122),
};
const timeout = 30_000 + runs.numRuns * 60;

const engine = createEngine(catalog);
const again = createEngine(catalog);

/** Words that the catalog looks for, as they are and taken apart, among everything that text can be made of. */
const word = fc.constantFrom(...catalog.lexicon.words.map((each) => each.replace('*', '')));
const disguised = fc
  .tuple(word, fc.constantFrom('\u200B', '*', ' ', '·', '❤️', '\u202E', '\u0301', '\n'))
  .map(([each, mark]) => [...each].join(mark));
const shape = fc.constantFrom(
  'http://example.com/a?b=1',
  'www.example.com',
  '13800000000',
  '6217000000000000',
  '验证码123456',
  '５万元',
  '¥ 2,000.00',
  '加V信 abc12345',
  '請勿轉賬',
  '不要',
  '。',
  '\n\n',
);
const odd = fc.constantFrom(
  '\ud83d',
  '\udc00',
  '\u0000',
  '\uFEFF',
  '\u202D',
  'İ',
  'ﷺ',
  '㈱',
  '𝟘',
  '🧑‍🤝‍🧑',
  '¼',
  '\u{E0041}',
);
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
const piece = fc.oneof({ arbitrary: word, weight: 5 }, disguised, shape, odd, anything);
const repeated = fc.tuple(piece, fc.integer({ min: 2, max: 300 })).map(([each, times]) => each.repeat(times));
const text = fc
  .array(fc.oneof({ arbitrary: piece, weight: 9 }, repeated), { maxLength: 30 })
  .map((all) => all.join(''));

const LEVELS = ['danger', 'caution', 'no-match', 'cannot-say'];

function isSound(verdict: Verdict, message: string): void {
  expect(LEVELS).toContain(verdict.level);
  expect(verdict.score >= 0 && verdict.score <= 1).toBe(true);
  expect(verdict.cannotSay !== undefined).toBe(verdict.level === 'cannot-say');
  if (verdict.level === 'danger') expect(verdict.scripts.some(({ complete }) => complete)).toBe(true);
  for (const { start, end } of verdict.evidence) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    expect(0 <= start && start < end && end <= message.length).toBe(true);
  }
}

const law = (title: string, holds: (message: string) => void): void =>
  it(
    title,
    () =>
      fc.assert(
        fc.property(text, (message) => void holds(message)),
        runs,
      ),
    timeout,
  );

describe('any text', () => {
  law('gets a verdict with places inside it', (message) => isSound(engine.check(message), message));

  law('gets the same verdict each time, from each engine', (message) => {
    const verdict = engine.check(message);
    expect(engine.check(message)).toEqual(verdict);
    expect(again.check(message)).toEqual(verdict);
  });

  law('can be explained', (message) => {
    const { explanation, ...verdict } = explain(engine, message);
    expect(verdict).toEqual(engine.check(message));
    for (const { start, end, text } of explanation.signals.flatMap(({ quotes }) => quotes)) {
      expect(text).toHaveLength(end - start);
    }
  });

  const BENIGN = '今天天气很好，我们晚上一起吃饭吧。See you at seven. '.repeat(20);
  law('behind a harmless beginning gets a verdict too, and what stood far from it is still found', (message) => {
    const verdict = engine.check(BENIGN + message);
    isSound(verdict, BENIGN + message);
    const alone = engine.check(message);
    if (alone.level === 'danger') expect(verdict.level).not.toBe('cannot-say');
  });
});

it('anything but a text of bearable length is refused with a code', () => {
  const value = fc.oneof(fc.anything(), fc.constant('x'.repeat(MAX_MESSAGE_LENGTH + 1)));
  fc.assert(
    fc.property(
      value.filter((each) => typeof each !== 'string' || each.length > MAX_MESSAGE_LENGTH),
      (message) => {
        let error: unknown;
        try {
          engine.check(message as string);
        } catch (thrown) {
          error = thrown;
        }
        expect(error).toBeInstanceOf(FraudFreeError);
        expect((error as FraudFreeError).code).toMatch(/^message-(type|too-long)$/);
      },
    ),
    runs,
  );
});
