import { createConversation, createEngine } from '@fraud-free/core';
import { isTalk } from '@fraud-free/core/inside';
import { catalog } from '@fraud-free/rules';
import { describe, expect, it } from 'vitest';

const engine = createEngine(catalog);
const talks = catalog.scripts.flatMap((script) =>
  script.examples.hits.filter(({ text }) => isTalk(text)).map(({ text }) => ({ id: script.id, text })),
);

/** "Somebody: what they say", line by line. */
const linesOf = (text: string) =>
  text.split('\n').map((line) => {
    const [, from, said] = /^([^:：]+)[:：](.*)$/u.exec(line)!;
    return { from: from!, text: said! };
  });

describe('talks among the examples', () => {
  it('are there for every official kind', () => {
    const shown = new Set(talks.map(({ id }) => catalog.scripts.find((script) => script.id === id)!.category));
    expect(catalog.categories.filter(({ id }) => !shown.has(id))).toEqual([]);
  });

  it.each(talks)('$id is named, and warned of before money is asked for', ({ id, text }) => {
    const talk = createConversation(engine);
    for (const message of linesOf(text)) talk.add(message);
    const { level, scripts, evidence, firstWarning } = talk.verdict;
    expect(level).toBe('danger');
    expect(scripts.slice(0, 2).map((script) => script.id)).toContain(id);
    const paying = evidence.filter(({ role }) => role === 'payment').map(({ message }) => message);
    expect(firstWarning!.message).toBeLessThan(Math.min(...paying));
  });
});
