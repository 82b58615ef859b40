import { createEngine } from '@fraud-free/core';
import {
  advance,
  createReporter,
  drawRound,
  rightAnswer,
  startState,
  type QuizState,
  type Reporter,
  type ReporterOptions,
  type Statement,
} from '@fraud-free/quiz';
import { describe, expect, it } from 'vitest';
import { quizCatalog } from './support/quiz-catalog.js';

const catalog = quizCatalog();
const round = drawRound(catalog, { seed: 'report', length: 2, engine: createEngine(catalog) });

interface World {
  readonly reporter: Reporter;
  readonly sent: { url: string; headers: Readonly<Record<string, string>>; statements: Statement[] }[];
  /** Another page on the same device. */
  again(): Reporter;
  kept(): unknown;
  answerWith(status: number | 'offline'): void;
}

function world(): World {
  let kept: unknown;
  let status: number | 'offline' = 200;
  let number = 0;
  const sent: World['sent'] = [];
  const options: ReporterOptions = {
    endpoint: 'https://lrs.example.org/xapi/',
    authorization: 'Basic eA==',
    organizer: 'https://community.example.org',
    store: { read: async () => kept, write: async (queue) => void (kept = JSON.parse(JSON.stringify(queue))) },
    fetch: async (url, { headers, body }) => {
      if (status === 'offline') throw new TypeError('offline');
      sent.push({ url, headers, statements: JSON.parse(body) });
      return { status };
    },
    uuid: () => `00000000-0000-4000-8000-${String(++number).padStart(12, '0')}`,
    now: () => Date.UTC(2026, 10, 22),
  };
  return {
    reporter: createReporter(options),
    sent,
    again: () => createReporter(options),
    kept: () => kept,
    answerWith: (next) => (status = next),
  };
}

/** Every state of a round that is played rightly. */
function states(): QuizState[] {
  const all = [startState(round)];
  for (;;) {
    const state = all.at(-1)!;
    if (state.phase === 'finished') return all;
    const question = round.questions[state.answers.length]!;
    if (state.phase === 'ready') all.push(advance(state, { type: 'start' }));
    else if (state.phase === 'question') all.push(advance(state, { type: 'answer', choice: rightAnswer(question) }));
    else all.push(advance(state, { type: 'next' }));
  }
}

async function playAll(reporter: Reporter): Promise<void> {
  for (const state of states()) await reporter.tell(state);
}

describe('statements', () => {
  it('are neither made nor kept nor sent before the player agrees', async () => {
    const { reporter, sent, kept } = world();
    await playAll(reporter);
    expect(await reporter.send()).toBe('nothing');
    expect([sent, kept(), await reporter.agreed()]).toEqual([[], undefined, false]);
  });

  it('tell each answer and the end, under a pseudonym, and no text', async () => {
    const { reporter, sent } = world();
    await reporter.agree();
    await playAll(reporter);
    expect(await reporter.send()).toBe('sent');
    const [{ url, headers, statements }] = sent as [World['sent'][number]];
    expect(url).toBe('https://lrs.example.org/xapi/statements');
    expect(headers['X-Experience-API-Version']).toBe('1.0.3');
    expect(statements.map(({ verb }) => verb.id.split('/').at(-1))).toEqual(['answered', 'answered', 'completed']);
    expect(statements.map(({ result }) => result)).toEqual([
      { success: true },
      { success: true },
      { completion: true, score: { raw: 2, min: 0, max: 2 } },
    ]);
    expect(statements[0]!.object.id).toBe(`urn:fraud-free:question/${round.questions[0]!.id}`);
    const account = { homePage: 'https://community.example.org', name: '00000000-0000-4000-8000-000000000001' };
    for (const { actor } of statements) expect(actor).toEqual({ objectType: 'Agent', account });
    expect(new Set(statements.map(({ id }) => id)).size).toBe(3);
    expect(new Set(statements.map(({ context }) => context.registration)).size).toBe(1);
    for (const { context } of statements) {
      expect(context.registration).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect(JSON.stringify(statements)).not.toMatch(/\p{Script=Han}|bank/u);
  });

  it('are sent once', async () => {
    const { reporter, sent } = world();
    await reporter.agree();
    await playAll(reporter);
    const outcomes = await Promise.all([reporter.send(), reporter.send()]);
    expect([outcomes, sent.length]).toEqual([['sent', 'nothing'], 1]);
  });

  it.each<[number | 'offline', 'later' | 'refused' | 'sent', number]>([
    ['offline', 'later', 3],
    [503, 'later', 3],
    [429, 'later', 3],
    [401, 'later', 3],
    [400, 'refused', 0],
    [409, 'sent', 0],
  ])('after %s are %s', async (status, outcome, waiting) => {
    const { reporter, kept, answerWith } = world();
    await reporter.agree();
    await playAll(reporter);
    answerWith(status);
    expect(await reporter.send()).toBe(outcome);
    expect((kept() as { waiting: unknown[] }).waiting).toHaveLength(waiting);
  });

  it('wait on the device until it is on line, also for another page, with the ids they had', async () => {
    const { reporter, sent, again, kept, answerWith } = world();
    await reporter.agree();
    answerWith('offline');
    await playAll(reporter);
    await reporter.send();
    const ids = (kept() as { waiting: Statement[] }).waiting.map(({ id }) => id);
    answerWith(200);
    expect(await again().send()).toBe('sent');
    expect(sent[0]!.statements.map(({ id }) => id)).toEqual(ids);
  });

  it('are thrown away when the player agrees no longer, and the pseudonym with them', async () => {
    const { reporter, sent, kept } = world();
    await reporter.agree();
    await playAll(reporter);
    const before = (kept() as { pseudonym: string }).pseudonym;
    await reporter.withdraw();
    expect(await reporter.send()).toBe('nothing');
    expect(kept()).toMatchObject({ agreed: false, waiting: [] });
    expect((kept() as { pseudonym: string }).pseudonym).not.toBe(before);
    expect(sent).toEqual([]);
  });

  it('bear a name only if the player gave one', async () => {
    const { reporter, sent } = world();
    await reporter.agree('Team 3');
    await playAll(reporter);
    await reporter.send();
    expect(sent[0]!.statements[0]!.actor.account.name).toBe('Team 3');
  });
});
