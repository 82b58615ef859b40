import { describe, expect, it } from 'vitest';
import { engineFor, type TestSignal } from '../../support/engine-for.js';

const score = (signals: Readonly<Record<string, TestSignal>>, text: string): number =>
  engineFor(signals).check(text).score;
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

const one = { match: 'any: [甲甲]', role: 'lure', weight: 2 };
const two = { match: 'any: [乙乙]', role: 'lure', weight: 1 };
const other = { match: 'any: [丙丙]', role: 'demand', weight: 1.5 };
const notice = { match: 'any: [丁丁]', role: 'official-notice', weight: 2 };
const all = { 'test.one': one, 'test.two': two, 'test.other': other, 'test.notice': notice };

// The small rules judge with a prior of -3.5, and a second signal of a role counts half.
describe('the score', () => {
  it.each([
    ['nothing but the prior', '今天天气不错', -3.5],
    ['one signal', '甲甲今天天气不错', -3.5 + 2],
    ['a signal said twice counts once', '甲甲甲，甲甲', -3.5 + 2],
    ['a second of the same role counts half', '甲甲，乙乙', -3.5 + 2 + 0.5],
    ['another role counts in full', '甲甲，丙丙', -3.5 + 2 + 1.5],
    ['a genuine notice takes away', '甲甲，丙丙，丁丁', -3.5 + 2 + 1.5 - 2],
  ])('%s', (_, text, logOdds) => {
    expect(score(all, text)).toBeCloseTo(logistic(logOdds), 10);
  });
});
