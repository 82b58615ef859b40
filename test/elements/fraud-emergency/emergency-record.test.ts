import { describe, expect, it } from 'vitest';
import {
  changeRecord,
  EMERGENCY_STEPS,
  EMPTY_RECORD,
  isEmpty,
  localTime,
  minutesSincePayment,
  MOST_PAYMENTS,
  restoreRecord,
  toKeep,
  type EmergencyChange,
  type EmergencyRecord,
} from '../../../packages/elements/src/fraud-emergency/emergency-record.js';

const after = (...changes: EmergencyChange[]): EmergencyRecord => changes.reduce(changeRecord, EMPTY_RECORD);
const written = (fact: 'told' | 'phone' | 'idNumber', text: string): EmergencyChange => ({ type: 'fact', fact, text });

describe('a record', () => {
  it('is changed step by step, and never in place', () => {
    const record = after(
      { type: 'tick', step: 'police', done: true },
      { type: 'tick', step: 'stop', done: true },
      { type: 'tick', step: 'police', done: false },
      { type: 'payment', index: 0, fact: 'amount', text: '5000 元' },
      { type: 'add-payment' },
      { type: 'payment', index: 1, fact: 'amount', text: '300 元' },
      { type: 'remove-payment', index: 0 },
      written('told', '说是客服'),
    );
    expect(record).toEqual({
      format: 1,
      done: ['stop'],
      payments: [{ amount: '300 元' }],
      facts: { told: '说是客服' },
    });
    expect(EMPTY_RECORD).toEqual({ format: 1, done: [], payments: [{}], facts: {} });
  });

  it('keeps the steps in their order, whatever was ticked first', () => {
    const ticks = [...EMERGENCY_STEPS].reverse().map((step) => ({ type: 'tick', step, done: true }) as const);
    expect(after(...ticks).done).toEqual(EMERGENCY_STEPS);
  });

  it('has one payment at least, and not more than fit on a sheet', () => {
    expect(after({ type: 'remove-payment', index: 0 }).payments).toEqual([{}]);
    const many = after(...Array.from({ length: 50 }, () => ({ type: 'add-payment' }) as const));
    expect(many.payments).toHaveLength(MOST_PAYMENTS);
  });

  it.each([
    [EMPTY_RECORD, true],
    [after(written('told', '')), true],
    [after(written('told', 'x')), false],
    [after({ type: 'tick', step: 'stop', done: true }), false],
    [after({ type: 'payment', index: 0, fact: 'payee', text: '张三' }), false],
  ])('is empty or not: %#', (record, empty) => {
    expect(isEmpty(record)).toBe(empty);
  });
});

describe('what is kept', () => {
  it('leaves out the numbers of accounts, cards and documents', () => {
    const record = after(
      written('idNumber', '11010119900307000X'),
      written('phone', '13800000000'),
      { type: 'payment', index: 0, fact: 'fromNumber', text: '6217000000000000' },
      { type: 'payment', index: 0, fact: 'payeeNumber', text: '6217000000000001' },
      { type: 'payment', index: 0, fact: 'payee', text: '张三' },
      { type: 'payment', index: 0, fact: 'time', text: '2026-11-22T14:05' },
    );
    expect(toKeep(record)).toEqual({
      ...EMPTY_RECORD,
      payments: [{ payee: '张三', time: '2026-11-22T14:05' }],
      facts: { phone: '13800000000' },
    });
  });

  it.each([
    ['转到 6217 0000 0000 0000 了', '转到 •••• 了'],
    ['6217-0000-0000-0000-123', '••••'],
    ['身份证 11010119900307000X', '身份证 ••••'],
    ['６２１７００００００００００００', '••••'],
    ['打 13800000000，付 5000 元', '打 13800000000，付 5000 元'],
    ['2026-11-22 14:05', '2026-11-22 14:05'],
  ])('hides them in other fields: %s', (text, kept) => {
    expect(toKeep(after(written('told', text))).facts.told).toBe(kept);
  });

  it.each([undefined, null, 7, 'x', [], {}, { format: 2, done: ['stop'] }])('is nothing where %j was found', (kept) => {
    expect(restoreRecord(kept)).toEqual(EMPTY_RECORD);
  });

  it('is taken up again as far as it can be read', () => {
    const record = after({ type: 'tick', step: 'bank', done: true }, written('told', '说是客服'));
    expect(restoreRecord(JSON.parse(JSON.stringify(toKeep(record))))).toEqual(record);
    expect(
      restoreRecord({
        format: 1,
        done: ['stop', 'dance'],
        payments: [{ payee: 7, payeeNumber: '1', amount: '5' }, 'x'],
        facts: { told: {}, name: '张三', other: 'x' },
      }),
    ).toEqual({ format: 1, done: ['stop'], payments: [{ amount: '5' }, {}], facts: { name: '张三' } });
  });
});

describe('the clock', () => {
  const now = new Date(2026, 10, 22, 14, 30).getTime();
  const paid = (...times: string[]): EmergencyRecord => ({
    ...EMPTY_RECORD,
    payments: times.map((time) => ({ time })),
  });

  it.each([
    [[''], undefined],
    [['2026-11-22T14:05'], 25],
    [['2026-11-22T14:30'], 0],
    [['2026-11-22T14:31'], undefined],
    [['2026-11-21T14:30', '2026-11-22T14:10', '2026-11-22T13:10'], 20],
    [['yesterday'], undefined],
  ])('counts from the latest payment: %j', (times, minutes) => {
    expect(minutesSincePayment(paid(...times), now)).toBe(minutes);
  });

  it('writes a moment as a field of a form has it', () => {
    expect(localTime(new Date(2026, 0, 2, 3, 4, 59).getTime())).toBe('2026-01-02T03:04');
  });
});
