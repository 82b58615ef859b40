import { createEngine } from '@fraud-free/core';
import { describe, expect, it } from 'vitest';
import {
  answered,
  askMore,
  back,
  NEW_ROUND,
  positionOf,
  type PaymentRound,
} from '../../../packages/elements/src/fraud-payment-check/payment-round.js';
import {
  minutesLeft,
  restoreTrusted,
  restoreWaiting,
} from '../../../packages/elements/src/fraud-payment-check/waiting.js';
import { paymentCatalog } from '../../support/payment-rules.js';

const engine = createEngine(paymentCatalog());
const begun: PaymentRound = { ...NEW_ROUND, begun: true };
const played = (round: PaymentRound, ...answers: (readonly [string, string | boolean])[]): PaymentRound =>
  answers.reduce((so, [field, value]) => answered(so, field, value), round);
const position = (round: PaymentRound, known = {}) => positionOf(engine, round, known, undefined);

describe('a round of questions', () => {
  it.each<[(readonly [string, string | boolean])[], string | undefined, string]>([
    [[], 'askedBy', 'cannot-say'],
    [[['askedBy', 'police']], 'secret', 'no-match'],
    [[['askedBy', 'unknown']], 'hurry', 'cannot-say'],
    [
      [
        ['askedBy', 'police'],
        ['secret', true],
      ],
      undefined,
      'danger',
    ],
    [
      [
        ['askedBy', 'unknown'],
        ['hurry', 'unknown'],
      ],
      undefined,
      'cannot-say',
    ],
  ])('asks what tells most, and never twice: after %j it asks %s', (answers, ask, level) => {
    const now = position(played(begun, ...answers));
    expect(now.ask).toBe(ask);
    expect(now.verdict.level).toBe(level);
  });

  it('does not ask what the page knows', () => {
    expect(position(begun, { askedBy: 'police' }).ask).toBe('secret');
  });

  it('ends after a few questions, and goes on if somebody wants to', () => {
    const short = { ...begun, most: 1 };
    const ended = played(short, ['askedBy', 'police']);
    expect(position(ended)).toMatchObject({ more: true });
    expect(position(ended)).not.toHaveProperty('ask');
    expect(position(askMore(ended)).ask).toBe('secret');
  });

  it('goes one question back, and from the first to before it', () => {
    const one = played(begun, ['askedBy', 'police']);
    expect(back(one)).toEqual(begun);
    expect(back(begun)).toEqual(NEW_ROUND);
  });
});

describe('a pause', () => {
  const now = 1_000_000_000;

  it.each([
    [undefined, undefined],
    [null, undefined],
    ['x', undefined],
    [{ until: '5' }, undefined],
    [{ until: NaN }, undefined],
    [{ until: now + 3 * 86_400_000 }, undefined],
    [{ until: now + 60_000 }, { until: now + 60_000 }],
    [
      { until: now - 60_000, ask: 'who', x: 1 },
      { until: now - 60_000, ask: 'who' },
    ],
  ])('is taken up from what was kept: %j', (kept, waiting) => {
    expect(restoreWaiting(kept, now)).toEqual(waiting);
  });

  it.each([
    [60_000, 1],
    [60_001, 2],
    [0, 0],
    [-5, 0],
  ])('%i ms before its end leaves %i minutes', (ms, minutes) => {
    expect(minutesLeft({ until: now + ms }, now)).toBe(minutes);
  });

  it('knows whom to call, if that can be read', () => {
    expect(restoreTrusted({ name: '女儿', phone: '13800000000' })).toEqual({ name: '女儿', phone: '13800000000' });
    expect(restoreTrusted({ name: 7 })).toEqual({ name: '', phone: '' });
    expect(restoreTrusted(undefined)).toEqual({ name: '', phone: '' });
  });
});
