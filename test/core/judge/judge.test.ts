import { createConversation } from '@fraud-free/core';
import { FAINT } from '@fraud-free/core/inside';
import { describe, expect, it } from 'vitest';
import { engineFor, type TestSignal } from '../../support/engine-for.js';

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const PRIOR = -3.5;

describe('words said once', () => {
  const overlapping = engineFor({
    'test.long': { match: 'any: [先交保证金]', role: 'payment', weight: 3 },
    'test.short': { match: 'any: [保证金]', role: 'payment', weight: 2 },
    'test.other': { match: 'any: [保证金]', role: 'demand', weight: 1 },
  });

  it.each([
    ['count once in a role, and again in another', '先交保证金', PRIOR + 3 + 1],
    ['count where the weaker one stands elsewhere, too', '先交保证金，保证金', PRIOR + 3 + 2 * 0.5 + 1],
  ])('%s', (_, text, logOdds) => {
    expect(overlapping.check(text).score).toBeCloseTo(logistic(logOdds), 10);
  });
});

describe('faint words', () => {
  const hurried = engineFor({
    'test.hurry': {
      match: 'any: [立即付款, ~尽快, { near: [今天, 截止], within: 8 }]\nnot: [不急]',
      role: 'pressure',
      weight: 3,
    },
    'test.asked': { match: 'any: [~发我, { all: [~给我, { entity: phone }] }]', role: 'demand', weight: 2 },
    'test.both': { match: 'all: [{ signal: test.hurry }, ~看看]', role: 'lure', weight: 1 },
  });

  it.each([
    ['weigh less', '请您尽快', PRIOR + 3 * FAINT],
    ['weigh the whole beside others of their signal', '请您尽快，立即付款', PRIOR + 3],
    ['are no words within a distance', '今天截止', PRIOR + 3],
    ['are silent where a not holds', '请您尽快，不急', PRIOR],
    ['lean on an entity', '给我 13800000000', PRIOR + 2],
    ['of one signal leave another as it is', '发我，立即付款', PRIOR + 3 + 2 * FAINT],
    ['make a signal faint that asks for theirs', '尽快看看', PRIOR + 3 * FAINT + 1 * FAINT],
    ['lean on a signal that is firm', '立即付款看看', PRIOR + 3 + 1],
  ])('%s', (_, text, logOdds) => {
    expect(hurried.check(text).score).toBeCloseTo(logistic(logOdds), 10);
  });

  it.each([
    ['alone', ['尽快发我'], false],
    ['and then plainly', ['尽快', '立即付款'], true],
    ['after it was said plainly', ['立即付款', '尽快'], true],
  ])('in a talk: %s', (_, texts, isPlain) => {
    const talk = createConversation(hurried);
    for (const text of texts) talk.add({ from: 'A', text });
    const [hurry] = talk.state.parties[0]!.signals;
    expect(hurry).toMatchObject({ id: 'test.hurry' });
    expect(hurry!.faint !== true).toBe(isPlain);
    expect(createConversation(hurried, structuredClone(talk.state)).verdict.score).toBe(talk.verdict.score);
  });
});

describe('a fraud retold', () => {
  const retold = engineFor({
    'test.claim': { match: 'any: [我是客服]', role: 'identity', weight: 3 },
    'test.demand': { match: 'any: [共享屏幕]', role: 'demand', weight: 3 },
    'test.money': { match: 'any: [安全账户]', role: 'payment', weight: 3 },
    'test.beware': { match: 'any: [谨防诈骗]', role: 'fraud-warning', weight: 3 },
    'test.told': { match: 'any: [骗子说]', role: 'quotation', weight: 2.2 },
  });
  const FRAUD = '我是客服，请共享屏幕，转到安全账户。';

  it('is no match where several signals say that it is retold', () => {
    expect(retold.check(FRAUD).level).not.toBe('no-match');
    expect(retold.check(`谨防诈骗！骗子说：${FRAUD}`).level).toBe('no-match');
  });

  it('is still found where a fraudster writes "beware of fraud"', () => {
    expect(retold.check(`谨防诈骗。${FRAUD}`).level).not.toBe('no-match');
  });
});

/** The small rules have one script, `parcel-refund`, whose own signal `parcel-refund.lost` presses (`您的 <4> 丢失`). */
describe('a script', () => {
  const shared: Record<string, TestSignal> = { 'test.shared': { match: 'any: [甲甲]', role: 'demand', weight: 2 } };

  it('explains what it lists; what it does not counts two fifths', () => {
    const engine = engineFor({ ...shared });
    const [listed, other] = [1.5, 2];
    expect(engine.check('甲甲，您的包裹丢失').score).toBeCloseTo(logistic(PRIOR + listed + 0.4 * other), 10);
    expect(engine.check('甲甲').score).toBeCloseTo(logistic(PRIOR + other), 10);
  });

  it.each([
    ['a claim, a demand and money', '我是某快递，请打开屏幕共享，转到账户', true],
    ['a claim and money twice', '我是某快递，转到账户', false],
    ['a demand and money', '请打开屏幕共享，转到账户', false],
    ['a claim and a demand', '我是某快递，请打开屏幕共享', false],
  ])('%s: complete is %#', (_, text, complete) => {
    const match = engineFor(shared)
      .check(text)
      .scripts.find(({ id }) => id === 'parcel-refund');
    expect(match?.complete).toBe(complete);
  });

  it('is at the furthest stage that the message shows, and the next one comes next', () => {
    const { scripts, next } = engineFor(shared).check('我是某快递，您的包裹丢失，请打开屏幕共享');
    expect(scripts[0]).toMatchObject({ id: 'parcel-refund', stage: 'hook' });
    expect(next).toEqual({ script: 'parcel-refund', stage: 'payment' });
  });

  it('has no next stage after its last', () => {
    const { scripts, next } = engineFor(shared).check('我是某快递，请打开屏幕共享，转到账户');
    expect(scripts[0]).toMatchObject({ stage: 'payment' });
    expect(next).toBeUndefined();
  });
});
