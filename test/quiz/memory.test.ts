import { createEngine } from '@fraud-free/core';
import {
  drawRound,
  dueScripts,
  ENOUGH_JUDGED,
  MEMORY_FORMAT,
  nextDue,
  NOTHING_REMEMBERED,
  playDates,
  REAL,
  remember,
  restoreMemory,
  review,
  sensitivityOf,
  type Card,
  type Memory,
} from '@fraud-free/quiz';
import { describe, expect, it } from 'vitest';
import { play, rightly, wrongly } from './support/play.js';
import { quizCatalog } from './support/quiz-catalog.js';

const catalog = quizCatalog();
const engine = createEngine(catalog);
const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 10, 22);
const days = (card: Card): number => Math.round((card.due - card.last) / DAY);

describe('spacing', () => {
  it.each([
    ['right', 14, 28],
    ['wrong', 14, 14],
  ] as const)('comes back to what was %s first after %d to %d days', (rating, least, most) => {
    const interval = days(review(undefined, rating, START));
    expect(interval).toBeGreaterThanOrEqual(least);
    expect(interval).toBeLessThanOrEqual(most);
  });

  it('comes sooner to what was wrong than to what was right, at every time', () => {
    let card = review(undefined, 'right', START);
    for (let round = 0; round < 6; round++) {
      expect(days(review(card, 'wrong', card.due))).toBeLessThanOrEqual(days(review(card, 'right', card.due)));
      card = review(card, 'right', card.due);
    }
  });

  it('waits longer each time it was right, up to half a year', () => {
    let card = review(undefined, 'right', START);
    const intervals = [days(card)];
    while (intervals.length < 8) intervals.push(days((card = review(card, 'right', card.due))));
    expect(intervals).toEqual([...intervals].sort((a, b) => a - b));
    expect(intervals[1]).toBeGreaterThan(intervals[0]! * 1.5);
    expect(intervals.at(-1)).toBe(182);
  });

  it('begins anew, nearly, with what was forgotten', () => {
    const known = review(review(undefined, 'right', START), 'right', START + 21 * DAY);
    const forgotten = review(known, 'wrong', known.due);
    expect(days(forgotten)).toBeLessThan(days(known));
    expect(forgotten.lapses).toBe(1);
  });

  it('gives the days to print: two to four weeks at first, and later ones further apart', () => {
    const dates = playDates(START);
    expect(dates).toHaveLength(5);
    const gaps = dates.slice(1).map((date, index) => (date - dates[index]!) / DAY);
    expect(gaps[0]).toBeGreaterThanOrEqual(14);
    expect(gaps[0]).toBeLessThanOrEqual(28);
    expect(gaps[1]).toBeGreaterThanOrEqual(56);
    expect(gaps[1]).toBeLessThanOrEqual(92);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(182);
  });
});

describe('the memory', () => {
  const round = drawRound(catalog, { seed: 'memory', length: 12, engine });
  const scripts = [...new Set(round.questions.map(({ script }) => script))].sort();

  it('names every script of a round once it is due', () => {
    const memory = remember(NOTHING_REMEMBERED, play(round, rightly), START);
    expect(dueScripts(memory, START)).toEqual([]);
    expect(dueScripts(memory, START + 28 * DAY).sort()).toEqual(scripts);
    expect(nextDue(memory)).toBe(START + days(review(undefined, 'right', START)) * DAY);
  });

  it('takes one error for a script as a script not known', () => {
    const [first] = round.questions;
    const state = play(round, (question) => (question === first ? wrongly(question) : rightly(question)));
    const { cards } = remember(NOTHING_REMEMBERED, state, START);
    expect(days(cards[first!.script]!)).toBe(14);
  });

  it('adds up what was judged until it is enough to say how well both are told apart', () => {
    let memory = NOTHING_REMEMBERED;
    let rounds = 0;
    while (sensitivityOf(memory) === undefined && rounds < 20) {
      const state = play(drawRound(catalog, { seed: rounds, length: 10, engine }), (question) =>
        question.kind === 'fraud-or-real' ? REAL : rightly(question),
      );
      memory = remember(memory, state, START + rounds++ * DAY);
    }
    const sum = (name: 'frauds' | 'genuine'): number =>
      Object.values(memory.judged).reduce((total, one) => total + one[name], 0);
    expect(Math.min(sum('frauds'), sum('genuine'))).toBeGreaterThanOrEqual(ENOUGH_JUDGED);
    expect(rounds).toBeGreaterThan(3);
    expect(sensitivityOf(memory)).toMatchObject({ hitRate: 0, falseAlarmRate: 0 });
    expect(sensitivityOf(memory)!.bias).toBeGreaterThan(1);
    expect(sensitivityOf(memory, 'red')).toBeUndefined();
  });

  it('leaves the memory before as it was, and holds no text', () => {
    const before = JSON.stringify(NOTHING_REMEMBERED);
    const memory = remember(NOTHING_REMEMBERED, play(round, rightly), START);
    expect(JSON.stringify(NOTHING_REMEMBERED)).toBe(before);
    expect(JSON.stringify(memory)).not.toMatch(/\p{Script=Han}| /u);
    expect(restoreMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['no cards', { format: 1, judged: {} }],
    ['a card of texts', { format: 1, cards: { red: { due: 'soon' } }, judged: {} }],
    [
      'counts below nothing',
      { format: 1, cards: {}, judged: { red: { frauds: -1, missed: 0, genuine: 0, distrusted: 0 } } },
    ],
  ])('is not taken up from %s', (_, value) => {
    expect(() => restoreMemory(value)).toThrowCode('state-invalid');
  });

  it('of a later version is named as such', () => {
    const later: Memory = { ...NOTHING_REMEMBERED, format: MEMORY_FORMAT + 1 };
    expect(() => restoreMemory(later)).toThrowCode('state-format');
  });
});
