import { createConversation, createEngine, type ConversationVerdict } from '@fraud-free/core';
import { catalog } from '@fraud-free/rules';
import { describe, expect, it } from 'vitest';
import { FRAUD_TALKS, HARMLESS_TALKS, type Turns } from './talks.js';

const engine = createEngine(catalog, { now: () => Date.parse('2026-12-01') });
const hold = (turns: Turns): ConversationVerdict[] => {
  const conversation = createConversation(engine);
  return turns.map(([from, text]) => conversation.add({ from, text }));
};

describe('a fraud', () => {
  it.each(FRAUD_TALKS)('$script in $lang is warned of by message $latest', ({ script, latest, turns }) => {
    const verdicts = hold(turns);
    const last = verdicts.at(-1)!;
    expect(last.firstWarning?.message).toBeLessThanOrEqual(latest);
    expect(['danger', 'caution']).toContain(last.level);
    expect(last.scripts.slice(0, 3).map(({ id }) => id)).toContain(script);
    expect(last.scripts[0]!.from).toEqual(['A']);
    expect(last.parties.find(({ from }) => from === 'B')!.level).toBe('no-match');
    expect(last.rebuttals.length).toBeGreaterThanOrEqual(2);
    for (const { message, from, start, end } of last.evidence) {
      expect(turns[message]![0]).toBe(from);
      expect(turns[message]![1].slice(start, end)).not.toBe('');
    }
  });

  it('is played in at least eight scripts, in both languages', () => {
    expect(new Set(FRAUD_TALKS.map(({ script }) => script)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(FRAUD_TALKS.filter(({ lang }) => lang === 'en').map(({ script }) => script)).size).toBeGreaterThan(
      6,
    );
  });

  it('tells beforehand what comes next', () => {
    const [, , early] = hold(FRAUD_TALKS[0]!.turns);
    expect(early!.next).toEqual({ script: 'impersonating-support', stage: 'isolation' });
  });

  it('stays one when a third party warns of it', () => {
    const { turns } = FRAUD_TALKS[0]!;
    const warned = turns.flatMap((turn): Turns => [turn, ['邻居', '别信，这是骗子，谨防诈骗，千万不要转账！']]);
    const last = hold(warned).at(-1)!;
    expect(last.level).toBe('danger');
    expect(last.parties.find(({ from }) => from === '邻居')!.level).toBe('no-match');
  });

  it('is laid to nobody who only asks back', () => {
    const last = hold([
      ['A', '我是公安局的民警，你的银行卡涉嫌洗钱，请把资金转到安全账户核查，案件保密。'],
      ['B', '你是公安局的民警？我的银行卡涉嫌洗钱，要把资金转到安全账户核查？'],
    ]).at(-1)!;
    expect(last.scripts[0]!.from).toEqual(['A']);
  });
});

describe('a harmless talk', () => {
  it.each(Object.entries(HARMLESS_TALKS))('%s', (_, turns) => {
    for (const { level } of hold(turns)) expect(['no-match', 'cannot-say']).toContain(level);
  });

  it('adds up to nothing in ten thousand messages, all of them mixed', () => {
    const all = Object.values(HARMLESS_TALKS).flat();
    const conversation = createConversation(engine);
    for (let n = 0; n < 10_000; n++) {
      const [from, text] = all[(n * 7) % all.length]!;
      expect(['no-match', 'cannot-say']).toContain(conversation.add({ from, text }).level);
    }
  });
});
