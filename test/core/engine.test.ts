import {
  checkPayment,
  createConversation,
  createEngine,
  explain,
  MAX_MESSAGE_LENGTH,
  openCatalog,
  type Catalog,
  type Engine,
} from '@fraud-free/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineFor } from '../support/engine-for.js';
import { BANK_FRAUD, DOUBTFUL, HARMLESS, smallCatalog } from '../support/small-catalog.js';

const LATER = Date.parse('2031-01-01');
const engine = createEngine(smallCatalog());

describe('check', () => {
  it.each([
    ['danger', BANK_FRAUD],
    ['caution', DOUBTFUL],
    ['no-match', HARMLESS],
  ])('says %s', (level, text) => {
    expect(engine.check(text).level).toBe(level);
  });

  it.each([
    ['empty', ''],
    ['empty', ' \n\t\u200b'],
    ['empty', '？！……'],
    ['too-short', '你好呀'],
    ['too-short', 'ok'],
    ['too-short', '12345678'],
    ['too-short', 'http://example.com/a-long-way-down'],
    ['too-short', '安全账户'],
    ['language', 'Здравствуйте, это ваш банк, переведите деньги'],
    ['language', 'こんにちは、荷物をお届けにあがりましたが不在でした'],
    ['language', 'Bonjour madame, veuillez payer votre colis rapidement merci beaucoup demain'],
  ])('cannot say, %s: %j', (reason, text) => {
    expect(engine.check(text)).toMatchObject({ level: 'cannot-say', cannotSay: reason, advice: [] });
  });

  it('cannot say when it finds nothing with an expired catalog', () => {
    const old = createEngine(smallCatalog({ expires: '2030-01-01' }), { now: () => LATER });
    expect(old.check(HARMLESS)).toMatchObject({ level: 'cannot-say', cannotSay: 'expired' });
  });

  it('still warns with an expired catalog', () => {
    const old = createEngine(smallCatalog({ expires: '2030-01-01' }), { now: () => LATER });
    expect(old.check(BANK_FRAUD).level).toBe('danger');
  });

  it('names the script, its stage, what comes next, what to do and the catalog', () => {
    const verdict = engine.check(BANK_FRAUD);
    const script = engine.catalog.scripts.find(({ id }) => id === verdict.scripts[0]!.id)!;
    expect(script.stages.map(({ stage }) => stage)).toContain(verdict.scripts[0]!.stage);
    expect(verdict.advice).toEqual(script.advice);
    expect(verdict.catalog).toBe('2026.11.22');
  });

  it('marks the words that gave it away, in their order', () => {
    const { evidence } = engine.check(BANK_FRAUD);
    expect(evidence.length).toBeGreaterThan(1);
    expect(evidence.map(({ start }) => start)).toEqual([...evidence.map(({ start }) => start)].sort((a, b) => a - b));
    for (const { start, end } of evidence) expect(BANK_FRAUD.slice(start, end)).not.toBe('');
  });

  it.each([
    ['a number', 7],
    ['null', null],
    ['nothing', undefined],
    ['an array', ['a']],
  ])('refuses %s', (_, value) => {
    expect(() => engine.check(value as unknown as string)).toThrowCode('message-type');
  });

  it('takes the longest message and refuses a longer one', () => {
    const longest = '你好'.repeat(MAX_MESSAGE_LENGTH / 2);
    expect(engine.check(longest).level).toBe('no-match');
    expect(() => engine.check(`${longest}。`)).toThrowCode('message-too-long');
  });

  it.each([
    ['one character', '安'],
    ['digits', '1'],
    ['host names', 'a.'],
    ['links', 'http://a.com '],
    ['sums', '¥1,'],
    ['zero-width spaces', '\u200b'],
    ['soft hyphens', '\u00ad'],
    ['bidi marks', '\u202e'],
    ['a character and joiners', '安\u200d\u200d\u200d\u200d'],
    ['marks out of order', '\u0301\u0323'],
    ['lone surrogates', '\ud800'],
    ['separators', '安*'],
    ['a whole demand', '请点击链接转账到安全账户，'],
  ])('takes 1 MiB of %s', (_, piece) => {
    // What grows faster than the text does not end before the test's time is up.
    const verdict = engine.check(piece.repeat(Math.floor(MAX_MESSAGE_LENGTH / piece.length)));
    expect(verdict.level).toMatch(/^(danger|caution|no-match|cannot-say)$/);
  });

  it('takes any string, and says the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const verdict = engine.check(text);
        expect(engine.check(text)).toEqual(verdict);
        expect(verdict.score).toBeGreaterThanOrEqual(0);
        expect(verdict.score).toBeLessThanOrEqual(1);
        expect(verdict.level === 'cannot-say').toBe(verdict.cannotSay !== undefined);
        for (const { start, end } of verdict.evidence) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('one keyword, however strong', () => {
  const strong = engineFor({
    'test.money': { match: 'any: [安全账户]', role: 'payment', weight: 5 },
    'test.mark': { match: 'any: [屏幕共享]', role: 'demand', weight: 5 },
  });

  it.each(['安全账户安全账户安全账户', '请打开屏幕共享并转到安全账户'])('is never danger: %s', (text) => {
    expect(strong.check(text).level).not.toBe('danger');
  });
});

describe('a long text', () => {
  const weak = engineFor({
    'test.a': { match: 'any: [甲乙]', role: 'identity', weight: 2 },
    'test.b': { match: 'any: [丙丁]', role: 'demand', weight: 2 },
    'test.c': { match: 'any: [戊己]', role: 'official-notice', weight: 1.5 },
    'test.d': { match: 'any: [庚辛]', role: 'fraud-warning', weight: 4 },
  });

  it('is judged by what stands close together', () => {
    const filler = '今天天气很好，我们去公园散步。'.repeat(100);
    expect(weak.check(`甲乙丙丁${filler}`).level).toBe('caution');
    expect(weak.check(`甲乙${filler}丙丁`).level).toBe('no-match');
  });

  it('is what it opens with: a notice at its head holds to its end, a warning for its own sentence', () => {
    const filler = '今天天气很好，我们去公园散步。'.repeat(100);
    expect(weak.check(`${filler}甲乙丙丁`).level).toBe('caution');
    expect(weak.check(`戊己${filler}甲乙丙丁`).level).toBe('no-match');
    expect(weak.check(`${filler}戊己${filler}甲乙丙丁`).level).toBe('caution');
    expect(weak.check(`庚辛甲乙丙丁`).level).toBe('no-match');
    expect(weak.check(`庚辛${filler}甲乙丙丁`).level).toBe('caution');
  });
});

describe('createEngine', () => {
  it.each([
    ['no number', () => Number.NaN],
    ['a date', () => new Date() as unknown as number],
    ['no function', 7 as unknown as () => number],
  ])('refuses an option now that gives %s', (_, now) => {
    expect(() => createEngine(smallCatalog(), { now })).toThrowCode('option-invalid');
  });

  it('refuses a catalog of a newer format', () => {
    expect(() => openCatalog({ ...smallCatalog(), format: 999 })).toThrowCode('catalog-format');
  });

  it.each([
    ['nothing of one', {} as Catalog],
    ['nothing', undefined as unknown as Catalog],
    ['bytes', new Uint8Array(9) as unknown as Catalog],
    ['one that nobody opened', { ...smallCatalog() }],
  ])('refuses what is no catalog that was opened: %s', (_, catalog) => {
    expect(() => createEngine(catalog)).toThrowCode('catalog-invalid');
  });

  it.each([
    ['payments', (engine: Engine) => checkPayment(engine, {})],
    ['talks', (engine: Engine) => createConversation(engine)],
    ['reasons', (engine: Engine) => explain(engine, '')],
  ])('made it, or it is none, for %s', (_, use) => {
    expect(() => use(engine)).not.toThrow();
    expect(() => use({ ...engine })).toThrowCode('option-invalid');
  });
});
