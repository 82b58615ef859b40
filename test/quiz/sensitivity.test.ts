import { ENOUGH_JUDGED, sensitivity } from '@fraud-free/quiz';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('how well frauds and genuine messages are told apart', () => {
  /** Computed with another implementation of the normal distribution: z of (hits + 0.5) / (n + 1), likewise of false alarms. */
  it.each<[string, missed: [number, number], distrusted: [number, number], dPrime: number, bias: number]>([
    ['well and evenly', [2, 20], [2, 20], 2.35952, 0],
    ['without an error', [0, 10], [0, 10], 3.38124, 0],
    ['not at all', [10, 20], [10, 20], 0, 0],
    ['by suspecting everything', [0, 20], [20, 20], 0, -1.98075],
    ['by trusting everything', [20, 20], [0, 20], 0, 1.98075],
    ['a little, with more trust than need be', [8, 20], [2, 20], 1.4208, 0.46936],
  ])('%s', (_, [missed, frauds], [distrusted, genuine], dPrime, bias) => {
    const found = sensitivity({ count: missed, of: frauds }, { count: distrusted, of: genuine })!;
    expect(found.dPrime).toBeCloseTo(dPrime, 3);
    expect(found.bias).toBeCloseTo(bias, 3);
    expect(found.hitRate).toBe((frauds - missed) / frauds);
    expect(found.falseAlarmRate).toBe(distrusted / genuine);
  });

  it.each([
    [ENOUGH_JUDGED - 1, 100],
    [100, ENOUGH_JUDGED - 1],
    [0, 0],
  ])('is not said of %d frauds and %d genuine messages', (frauds, genuine) => {
    expect(sensitivity({ count: 0, of: frauds }, { count: 0, of: genuine })).toBeUndefined();
  });

  it('is the other way round when both answers are swapped', () => {
    const many = fc.integer({ min: ENOUGH_JUDGED, max: 500 });
    fc.assert(
      fc.property(
        many,
        many,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, m, a, b) => {
          const [missed, distrusted] = [Math.round(a * n), Math.round(b * m)];
          const one = sensitivity({ count: missed, of: n }, { count: distrusted, of: m })!;
          const other = sensitivity({ count: n - missed, of: n }, { count: m - distrusted, of: m })!;
          expect(one.dPrime).toBeCloseTo(-other.dPrime, 8);
          expect(one.bias).toBeCloseTo(-other.bias, 8);
          expect(Number.isFinite(one.dPrime)).toBe(true);
        },
      ),
    );
  });
});
