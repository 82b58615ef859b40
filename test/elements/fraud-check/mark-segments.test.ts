import type { Evidence, Role } from '@fraud-free/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markSegments } from '../../../packages/elements/src/fraud-check/mark-segments.js';

const found = (role: Role, start: number, end: number): Evidence => ({ signal: `${role}.x`, role, start, end });

/** `text` or `text{roles|ends}`, with `…` where something is left out. */
const drawn = (text: string, ...evidence: Evidence[]) =>
  markSegments(text, evidence).map(
    ({ text: words, roles, ends, afterGap }) =>
      (afterGap ? '…' : '') + words + (roles.length > 0 ? `{${roles.join()}|${ends.join()}}` : ''),
  );

describe('markSegments', () => {
  it.each([
    ['nothing', [], ['请转入安全账户。']],
    ['words in the middle', [found('payment', 3, 7)], ['请转入', '安全账户{payment|payment}', '。']],
    ['the whole', [found('payment', 0, 8)], ['请转入安全账户。{payment|payment}']],
    [
      'two roles that overlap: the graver first, each named where it ends',
      [found('identity', 0, 4), found('payment', 2, 7)],
      ['请转{identity|}', '入安{payment,identity|identity}', '全账户{payment|payment}', '。'],
    ],
    [
      'two of one role that overlap, as one',
      [found('demand', 0, 3), found('demand', 2, 5)],
      ['请转入安全{demand|demand}', '账户。'],
    ],
    [
      'two of one role that touch, as one',
      [found('demand', 0, 2), found('demand', 2, 4)],
      ['请转入安{demand|demand}', '全账户。'],
    ],
    [
      'two of one role apart, as two',
      [found('demand', 0, 1), found('demand', 2, 3)],
      ['请{demand|demand}', '转', '入{demand|demand}', '安全账户。'],
    ],
    ['one inside of another', [found('lure', 0, 6), found('lure', 1, 3)], ['请转入安全账{lure|lure}', '户。']],
    ['what speaks against fraud: not marked', [found('official-notice', 0, 3)], ['请转入安全账户。']],
    ['an empty span: not marked', [found('payment', 3, 3)], ['请转入安全账户。']],
  ] as const)('marks %s', (_, evidence, expected) => {
    expect(drawn('请转入安全账户。', ...evidence)).toEqual(expected);
  });

  it('loses nothing of a message that is shown whole', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const roles = fc.constantFrom<Role>('payment', 'demand', 'lure', 'quotation');
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 60 }), fc.array(fc.tuple(roles, span)), (text, marks) => {
        const segments = markSegments(
          text,
          marks.map(([role, [start, end]]) => found(role, start, end)),
        );
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
    );
  });

  it('leaves long stretches without marks out of a long message, and says where', () => {
    const text = `${'前'.repeat(3000)}转账${'中'.repeat(3000)}密码${'后'.repeat(3000)}`;
    expect(drawn(text, found('payment', 3000, 3002), found('demand', 6002, 6004))).toEqual([
      '',
      `…${'前'.repeat(80)}`,
      '转账{payment|payment}',
      '中'.repeat(80),
      `…${'中'.repeat(80)}`,
      '密码{demand|demand}',
      '后'.repeat(80),
      '…',
    ]);
  });

  it('cuts no character in two', () => {
    const text = `${'😀'.repeat(1500)}x转账${'😀'.repeat(1500)}`;
    const at = text.indexOf('转');
    for (const offset of [0, 1]) {
      const segments = markSegments(text.slice(offset), [found('payment', at - offset, at - offset + 2)]);
      expect(segments.slice(1).map((segment) => segment.text.isWellFormed?.() ?? true)).not.toContain(false);
    }
  });

  it('shows the first few hundred of a hundred thousand marks, without comparing each with each', () => {
    const evidence = Array.from({ length: 200_000 }, (_, i) => found(i % 2 ? 'payment' : 'demand', i * 5, i * 5 + 4));
    const segments = markSegments('安全账户。'.repeat(200_000), evidence);
    expect(segments).toHaveLength(301);
    expect(segments.at(-1)).toMatchObject({ text: '', afterGap: true });
  });
});
