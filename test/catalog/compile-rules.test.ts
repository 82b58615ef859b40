import { fileURLToPath } from 'node:url';
import { compileRules, readRules } from '@fraud-free/catalog';
import { createEngine, openCatalog, type Catalog, type Condition } from '@fraud-free/core';
import { describe, expect, it } from 'vitest';
import { printPatterns } from './support/print-pattern.js';
import { SCRIPT, SIGNALS, smallRules, type Change } from './support/small-rules.js';

function compiled(changes: Readonly<Record<string, Change>> = {}): Catalog {
  const { catalog, findings } = compileRules(smallRules(changes));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return catalog!;
}

describe('sound rules', () => {
  const { catalog, findings } = compileRules(smallRules());

  it('have no findings', () => {
    expect(findings).toEqual([]);
  });

  it('become a catalog that the engine opens and judges with', () => {
    expect(openCatalog(JSON.parse(JSON.stringify(catalog)))).toEqual(catalog);
    const engine = createEngine(catalog!, { now: () => Date.parse('2026-12-01') });
    const verdict = engine.check('我是某物流，請開啟屏幕共享，然後轉入帳戶');
    expect(verdict).toMatchObject({ level: 'danger', scripts: [{ id: 'parcel-refund', stage: 'payment' }] });
  });

  it('keep what they say', () => {
    expect(catalog).toMatchObject({
      format: 1,
      version: '2026.11.22',
      expires: '2027-11-22',
      judge: { prior: -3.5, scale: 1, repeat: 0.5, caution: 0.5, danger: 0.8 },
      categories: [{ id: 'parcels', official: { 'mps-2025': ['快递'] } }],
      advice: [{ id: 'stop', contacts: ['cn-110'] }],
      contacts: [{ id: 'cn-110', number: '110', region: 'CN' }],
      questions: [{ id: 'parcel-refund-first', script: 'parcel-refund' }],
    });
    expect(catalog!.scripts[0]!.examples.hits[0]).toMatchObject({ id: 'h1', level: 'danger', stage: 'payment' });
  });

  it('hold shared signals and those of scripts, by id', () => {
    const ids = ['demand.share-screen', 'identity.courier', 'parcel-refund.lost', 'payment.transfer'];
    expect(catalog!.signals.map(({ id }) => id)).toEqual(ids);
  });
});

describe('what helps at each stage of a script', () => {
  const ADVICE = ['pay', 'verify', 'hang-up', 'ask', 'report'];
  const at = (stages: Readonly<Record<string, string>>): string =>
    ADVICE.map(
      (id) =>
        `- { id: ${id}, text: { zh-CN: 好, en: Good }, sources: []${stages[id] ? `, stages: [${stages[id]}]` : ''} }\n`,
    ).join('');
  const advised = (advice: string, list: string, own?: string): unknown =>
    compiled({
      'advice.yaml': advice,
      [SCRIPT]: [
        ['advice: [stop]', `advice: [${list}]`],
        ...(own ? [['- stage: hook', `- stage: hook\n    advice: [${own}]`] as const] : []),
      ],
    }).scripts[0]!.stages.map((stage) => stage.advice);

  it.each<[string, string, string, string | undefined, readonly (readonly string[])[]]>([
    ['one piece, all along', at({}), 'ask', undefined, [['ask'], ['ask'], ['ask']]],
    [
      'what fits alone',
      at({ ask: 'approach, hook', report: 'payment' }),
      'ask, report',
      undefined,
      [['ask'], ['ask'], ['report']],
    ],
    [
      'no more than two',
      at({}),
      'ask, verify, report',
      undefined,
      [
        ['verify', 'ask'],
        ['ask', 'report'],
        ['verify', 'ask'],
      ],
    ],
    [
      'what was not told yet first',
      at({}),
      'ask, verify, report, pay',
      undefined,
      [
        ['verify', 'ask'],
        ['pay', 'report'],
        ['verify', 'ask'],
      ],
    ],
    [
      'what the stage says itself',
      at({ report: 'payment' }),
      'ask, report',
      'hang-up',
      [['ask'], ['hang-up'], ['ask', 'report']],
    ],
  ])('%s', (_, advice, list, own, expected) => {
    expect(advised(advice, list, own)).toEqual(expected);
  });

  it('is there for every stage of every shipped script, and 110 once money is gone', () => {
    const { catalog } = compileRules(readRules(fileURLToPath(new URL('../../rules', import.meta.url))));
    const stages = catalog!.scripts.flatMap((script) => script.stages.map((stage) => ({ script, stage })));
    expect(stages.filter(({ stage }) => (stage.advice ?? []).length === 0)).toEqual([]);
    const late = stages.filter(
      ({ script, stage }) => stage.stage === 'payment' && script.advice.includes('call-110-after-payment'),
    );
    expect(late.length).toBeGreaterThan(60);
    const silent = late.filter(({ stage }) => !stage.advice!.includes('call-110-after-payment'));
    expect(silent.map(({ script }) => script.id)).toEqual([]);
    const early = stages.filter(
      ({ stage }) => stage.stage === 'approach' && stage.advice!.includes('call-110-after-payment'),
    );
    expect(early).toEqual([]);
  });
});

describe('what is filled in', () => {
  it('a year alone becomes text', () => {
    expect(compiled().sources[0]!.published).toBe('2025');
  });

  it('sources of a signal and contacts of advice may be left out', () => {
    const catalog = compiled({ 'advice.yaml': [[', contacts: [cn-110]', '']] });
    expect(catalog.advice[0]!.contacts).toEqual([]);
    expect(catalog.signals.find(({ id }) => id === 'demand.share-screen')!.sources).toEqual([]);
  });

  it('languages stand in a fixed order, trimmed', () => {
    const catalog = compiled({
      [SCRIPT]: [
        ['title: { zh-CN: 假理赔, en: Fake refund }', 'title: { en: " Fake refund ", ja: 偽, zh-CN: 假理赔 }'],
      ],
    });
    expect(JSON.stringify(catalog.scripts[0]!.title)).toBe('{"zh-CN":"假理赔","en":"Fake refund","ja":"偽"}');
  });
});

describe('only scripts in use are compiled', () => {
  it.each(['draft', 'retired'])('%s: neither the script nor its own signals nor its questions', (status) => {
    const catalog = compiled({ [SCRIPT]: [['status: test', `status: ${status}`]] });
    expect(catalog.scripts).toEqual([]);
    expect(catalog.questions).toEqual([]);
    expect(catalog.signals.map(({ id }) => id)).not.toContain('parcel-refund.lost');
    expect(JSON.stringify(catalog.lexicon.words)).not.toContain('丢失');
  });
});

describe('conditions', () => {
  const table: readonly (readonly [yaml: string, condition: unknown])[] = [
    ['any: [甲甲]', 'P'],
    ['any: [甲甲, 乙乙]', { any: ['P', 'P'] }],
    ['all: [甲甲, 乙乙]', { all: ['P', 'P'] }],
    ['any: [甲甲]\n  not: [乙乙]', { all: ['P', { not: 'P' }] }],
    ['any: [甲甲]\n  not: [乙乙, 丙丙]', { all: ['P', { not: { any: ['P', 'P'] } }] }],
    ['any: [甲甲]\n  not: 乙乙', { all: ['P', { not: 'P' }] }],
    ['any: [甲甲, 乙乙]\n  all: [丙丙]', { all: [{ any: ['P', 'P'] }, 'P'] }],
    ['any: [{ entity: link }]', { entity: 'link' }],
    ['any: [{ entity: amount, atLeast: 1000 }]', { entity: 'amount', atLeast: 1000 }],
    ['any: [{ signal: identity.courier }]', { signal: 'identity.courier' }],
    ['any: [{ near: [甲甲, 乙乙], within: 20 }]', { near: 2, within: 20 }],
    ['any: [{ all: [甲甲, { not: 乙乙 }] }]', { all: ['P', { not: 'P' }] }],
    ['any: [{ any: [甲甲], not: [乙乙] }]', { all: ['P', { not: 'P' }] }],
    // A pattern with several sequences is any of them, near others too.
    ["any: ['甲甲(乙|{link})']", { any: ['P', 'P'] }],
    [
      "any: [{ near: ['甲甲(乙|{link})', 丙丙], within: 9 }]",
      {
        any: [
          { near: 2, within: 9 },
          { near: 2, within: 9 },
        ],
      },
    ],
  ];

  it.each(table)('%s', (yaml, condition) => {
    const signal = `- id: notice.try\n  role: official-notice\n  weight: 1\n  title: { zh-CN: 试, en: Try }\n  reason: { zh-CN: 试, en: Try }\n  ${yaml}\n`;
    const catalog = compiled({ 'signals/notice.yaml': signal });
    expect(shape(catalog.signals.find(({ id }) => id === 'notice.try')!.match)).toEqual(condition);
  });

  /** A condition without the places of its patterns. */
  function shape(condition: Condition): unknown {
    if ('pattern' in condition) return 'P';
    if ('near' in condition) return { ...condition, near: condition.near.length };
    if ('any' in condition) return { any: condition.any.map(shape) };
    if ('all' in condition) return { all: condition.all.map(shape) };
    if ('not' in condition) return { not: shape(condition.not) };
    return condition;
  }
});

describe('the lexicon', () => {
  it('holds each word, atom and pattern once', () => {
    const more = `- id: notice.same\n  role: official-notice\n  weight: 1\n  title: { zh-CN: 试, en: Try }\n  reason: { zh-CN: 试, en: Try }\n  any: [转到账户, 转(入|到)账户, 转(到|入)账户 <3> 转到账户]\n`;
    const { lexicon } = compiled({ 'signals/notice.yaml': more });
    for (const table of [lexicon.words, lexicon.atoms, lexicon.patterns]) {
      expect(new Set(table.map((entry) => JSON.stringify(entry))).size).toBe(table.length);
    }
    expect(lexicon.words.filter((word) => word.endsWith('到账户'))).toEqual(['转到账户']);
  });

  it('puts the words of lists in their place', () => {
    expect(printPatterns(compiled(), 'identity.courier')).toEqual(['[我是] <0> [某快递|某某快递|某物流]']);
  });
});

describe('work in progress', () => {
  it('compiles what is sound when asked to, and says what is not', () => {
    const files = smallRules({
      [SIGNALS]: [['(打开|开启)屏幕共享', '(打开|开启屏幕共享']],
      'advice.yaml': [['contacts: [cn-110]', 'contacts: [cn-911]']],
    });
    expect(compileRules(files).catalog).toBeUndefined();
    const { catalog, findings } = compileRules(files, { partial: true });
    const faults = findings.filter(({ severity }) => severity === 'error');
    expect(faults.map(({ code }) => code)).toEqual(['id-unknown', 'pattern-syntax']);
    expect(catalog!.signals.map(({ id }) => id)).toEqual([
      'identity.courier',
      'parcel-refund.lost',
      'payment.transfer',
    ]);
    expect(catalog!.scripts[0]!.stages[1]!.signals).toEqual([]);
    expect(openCatalog(catalog)).toBe(catalog);
  });
});
