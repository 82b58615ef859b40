import type { Catalog } from '@fraud-free/core';
import {
  choose,
  restoreSimulation,
  startSimulation,
  viewSimulation,
  type SimulationKind,
  type SimulationState,
} from '@fraud-free/quiz';
import { catalog as shipped } from '@fraud-free/rules';
import { describe, expect, it } from 'vitest';
import { quizCatalog, USED_STAGES, withScript } from './support/quiz-catalog.js';

const catalog = quizCatalog();
const start = (seed = 'a') => startSimulation(catalog, { script: 'red', lang: 'zh', seed });

/** Takes the choice of a kind at every turn. */
function play(state: SimulationState, kinds: readonly SimulationKind[], from: Catalog = catalog): SimulationState {
  return kinds.reduce((so, kind) => {
    const choice = viewSimulation(from, so).scene!.choices.find((one) => one.kind === kind)!;
    return choose(from, so, choice.id);
  }, state);
}

describe('a talk', () => {
  it('goes through the stages of its script with what the fraudster writes, in one language', () => {
    const { scene } = viewSimulation(catalog, start());
    expect(scene).toMatchObject({ stage: 'approach', happens: { en: 'What happens at approach' } });
    expect(scene!.message).toMatchObject({ lang: 'zh' });
    const next = viewSimulation(catalog, play(start(), ['risky'])).scene!;
    expect(next.stage).toBe('hook');
    expect(next.message!.text).toContain('hook');
  });

  it('is told in traditional characters where a message is there, and else in others', () => {
    const hits = catalog.scripts.find(({ id }) => id === 'red')!.examples.hits;
    const also = hits.map((hit, at) => (at === 0 ? { ...hit, lang: 'zh-Hant', text: '繁體' } : hit));
    const both = withScript(catalog, 'red', { examples: { hits: also, nearMisses: [] } });
    const state = startSimulation(both, { script: 'red', lang: 'zh-Hant', seed: 'a' });
    const said = ['approach', 'hook', 'payment'].map((_, at) => {
      const so = play(state, Array<SimulationKind>(at).fill('risky'), both);
      return viewSimulation(both, so).scene!.message!.lang;
    });
    expect(said).toEqual(['zh-Hant', 'zh', 'zh']);
  });

  it.each<[SimulationKind[], string, string[]]>([
    [['safe'], 'stopped', ['hook', 'payment']],
    [['risky', 'safe'], 'stopped', ['payment']],
    [['risky', 'doubt', 'safe'], 'stopped', ['payment']],
    [['risky', 'risky', 'safe'], 'stopped', []],
    [['risky', 'risky', 'risky'], 'paid', []],
  ])('after %j it is %s', (kinds, end, avoided) => {
    const view = viewSimulation(catalog, play(start(), kinds));
    expect(view).toMatchObject({ end, avoided });
    expect(view).not.toHaveProperty('scene');
    expect(view.turns.map(({ choice }) => choice.kind)).toEqual(kinds);
  });

  it('knows that money went where somebody stops after paying', () => {
    const stages = [...USED_STAGES, 'follow-up' as const].map((stage) => ({
      ...catalog.scripts[0]!.stages[0]!,
      stage,
    }));
    const longer = withScript(catalog, 'red', { stages });
    const state = startSimulation(longer, { script: 'red', lang: 'zh' });
    expect(viewSimulation(longer, play(state, ['risky', 'risky', 'risky', 'safe'], longer)).end).toBe('stopped-late');
  });

  it('answers a doubt as the script says, once at a stage and not at the first', () => {
    expect(viewSimulation(catalog, start()).scene!.choices.map(({ kind }) => kind)).not.toContain('doubt');
    const doubted = viewSimulation(catalog, play(start(), ['risky', 'doubt']));
    expect(doubted.turns.at(-1)!.choice.leadsTo['zh-CN']).toBe('他们会说工号可查。');
    expect(doubted.scene!.stage).toBe('hook');
    expect(doubted.scene!.choices.map(({ kind }) => kind)).not.toContain('doubt');
  });

  it('is the same for the same seed, and puts the good choice in no fixed place', () => {
    const orders = Array.from({ length: 20 }, (_, i) =>
      viewSimulation(catalog, start(String(i)))
        .scene!.choices.map(({ kind }) => kind)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(viewSimulation(catalog, start('x'))).toEqual(viewSimulation(catalog, start('x')));
  });

  it('takes only what is offered, and only what can be played', () => {
    expect(() => choose(catalog, start(), 'dance')).toThrow(expect.objectContaining({ code: 'choice-invalid' }));
    const over = play(start(), ['safe']);
    expect(() => choose(catalog, over, over.taken[0]!)).toThrow(expect.objectContaining({ code: 'choice-invalid' }));
    expect(() => startSimulation(catalog, { script: 'none', lang: 'zh' })).toThrow(
      expect.objectContaining({ code: 'no-questions' }),
    );
    const withdrawn = withScript(catalog, 'red', { status: 'retired' });
    expect(() => viewSimulation(withdrawn, start())).toThrow(expect.objectContaining({ code: 'question-withdrawn' }));
  });
});

describe('a stored talk', () => {
  it('is taken up where it was left', () => {
    const state = play(start(), ['risky', 'doubt']);
    expect(restoreSimulation(JSON.parse(JSON.stringify(state)), catalog)).toEqual(state);
  });

  it.each([
    [undefined],
    [null],
    [7],
    [{}],
    [{ ...start(), format: 2 }],
    [{ ...start(), taken: 'x' }],
    [{ ...start(), taken: ['dance'] }],
    [{ ...start(), script: 'none' }],
    [{ ...start(), seed: 5 }],
    [{ ...start(), taken: Array.from({ length: 200 }, () => 'doubt') }],
  ])('is none: %j', (stored) => {
    expect(restoreSimulation(stored, catalog)).toBeUndefined();
  });

  it('is let go when its script was withdrawn', () => {
    expect(restoreSimulation(start(), withScript(catalog, 'red', { status: 'retired' }))).toBeUndefined();
  });
});

describe('the bundled catalog', () => {
  it.each(shipped.scripts.filter(({ status }) => status !== 'retired' && status !== 'draft').map(({ id }) => id))(
    '%s can be played to every end, in both languages',
    (script) => {
      for (const lang of ['zh', 'en']) {
        const state = startSimulation(shipped, { script, lang });
        const { scene, script: played } = viewSimulation(shipped, state);
        expect(new Set(scene!.choices.map(({ id }) => id)).size).toBe(scene!.choices.length);
        expect(viewSimulation(shipped, play(state, ['safe'], shipped)).end).toBe('stopped');
        const all = played.stages.map(() => 'risky' as const);
        expect(viewSimulation(shipped, play(state, all, shipped)).end).toBe('paid');
      }
    },
  );
});
