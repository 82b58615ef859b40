import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine, explain, openCatalog, type Explanation } from '../../../packages/core/src/index.js';
import { smallCatalog } from '../../cli/support/small-rules.js';
import { engineFor } from '../../support/engine-for.js';

const engine = createEngine(smallCatalog);
const why = (text: string): Explanation => explain(engine, text).explanation;

const DANGER = 'This is your bank support. Your account is frozen, pay into the safe account.';
const CAUTION = 'This is your bank support. Your account is frozen.';

describe('without explain', () => {
  it('a verdict does not say why', () => {
    expect(engine.check(DANGER)).not.toHaveProperty('explanation');
  });

  it('it is the same verdict', () => {
    const { explanation, ...verdict } = explain(engine, DANGER);
    expect(verdict).toEqual(engine.check(DANGER));
    expect(explanation.signals).not.toHaveLength(0);
  });
});

describe('signals', () => {
  it('are quoted in place, and say what the verdict would be without them', () => {
    const { signals } = why(DANGER);
    expect(signals.map(({ signal }) => signal).sort()).toEqual([
      'identity.bank',
      'payment.safe-account',
      'pressure.frozen',
    ]);
    for (const { quotes, without } of signals) {
      for (const { start, end, text } of quotes) expect(DANGER.slice(start, end)).toBe(text);
      expect(without.score).toBeLessThan(engine.check(DANGER).score);
    }
  });

  it('come in the order of what they change', () => {
    const { score } = engine.check(DANGER);
    const moved = why(DANGER).signals.map(({ without }) => score - without.score);
    expect(moved).toEqual([...moved].sort((a, b) => b - a));
  });

  it('tell what disguised words were read as', () => {
    const disguised = '我是银*行*客服，您的帳戶已凍結';
    const quotes = why(disguised).signals.flatMap(({ quotes }) => quotes);
    expect(quotes.map(({ text, reads }) => [text, reads])).toEqual(
      expect.arrayContaining([
        ['银*行*客服', '银行客服'],
        ['帳戶已凍結', '账户已冻结'],
      ]),
    );
  });
});

describe('codes and numbers', () => {
  const test = engineFor({ 'test.card': { match: "any: ['转到 <4> {card}', '转到 <4> {phone}']" } });

  it.each([
    ['请转到 6217000000000000', '转到 ••••••••••••••••'],
    ['请转到13800000000', '转到•••••••••••'],
    ['请转到６２１７００００００００００００', '转到••••••••••••••••'],
  ])('of %j are masked in every quote', (text, quoted) => {
    const { explanation } = explain(test, text);
    expect(explanation.signals[0]!.quotes[0]!.text).toBe(quoted);
    expect(JSON.stringify([explanation.signals.map(({ quotes }) => quotes), explanation.entities])).not.toMatch(
      /"text":"[^"]*\d|"reads":"[^"]*\d/,
    );
  });
});

describe('missing', () => {
  it('is nothing for danger', () => {
    expect(why(DANGER)).not.toHaveProperty('missing');
  });

  it('names the parts of a whole fraud that a caution lacks', () => {
    expect(why(CAUTION).missing).toMatchObject({
      level: 'danger',
      script: 'fake-bank',
      parts: ['asking', 'third-role'],
    });
  });

  it('names the score that no-match lacks, and the nearest script', () => {
    expect(why('You can call your bank support at any hour.').missing).toEqual({
      level: 'caution',
      script: 'fake-bank',
      parts: [],
      score: { reached: engine.check('You can call your bank support at any hour.').score, needed: 0.5 },
    });
  });

  it('names no script where nothing was found', () => {
    expect(why('The parcel is at the door.').missing).not.toHaveProperty('script');
  });
});

describe('what let a message go', () => {
  const test = engineFor({
    'test.claim': { match: 'any: [银行通知]', role: 'identity', weight: 3 },
    'test.click': { match: 'any: [点击链接]', role: 'demand', weight: 3 },
    'test.warns': { match: 'any: [谨防诈骗]', role: 'fraud-warning', weight: 3 },
  });

  it('is shown by the verdict that it would be without the words that speak against fraud', () => {
    const { explanation, level } = explain(test, '银行通知：点击链接，谨防诈骗');
    expect(level).toBe('no-match');
    expect(explanation.withoutContext).toMatchObject({ level: 'caution' });
    expect(explain(test, '银行通知：点击链接').explanation).not.toHaveProperty('withoutContext');
  });

  it('is shown by what a negation turned round', () => {
    const languages = [{ ...test.catalog.languages[0]!, negations: ['请勿'] }];
    const { explanation } = explain(
      createEngine(openCatalog({ ...test.catalog, languages })),
      '银行通知：请勿点击链接',
    );
    expect(explanation.signals.map(({ signal }) => signal)).toEqual(['test.claim']);
    expect(explanation.negated).toMatchObject([{ signal: 'test.click', quotes: [{ text: '点击链接' }] }]);
  });
});

it('explains any text, with quotes inside it', () => {
  const piece = fc.constantFrom(
    DANGER,
    CAUTION,
    '银行客服',
    '账户已冻结',
    '*',
    '1',
    '13800000000',
    'é',
    '\ud83d',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const { signals, negated, entities } = why(text);
      for (const { start, end, text: quoted } of [...signals, ...negated]
        .flatMap(({ quotes }) => quotes)
        .concat(entities)) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
        expect(quoted).toHaveLength(end - start);
      }
    }),
  );
});
