import { compileRules, makePacks, printCatalog, readRules, type RuleFile } from '@fraud-free/catalog';
import { contactsOf, createEngine, decodeCatalog, proceduresOf, type Catalog } from '@fraud-free/core';
import { mergePack } from '@fraud-free/core/packs';
import type { CatalogPatch } from '@fraud-free/core/update';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/sources.js';
import { BANK_FRAUD, smallCatalog } from '../support/small-catalog.js';

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const both = (text: string) => ({ 'zh-CN': `${text}。`, en: text });

/** A pack of made-up contacts, in the languages named. */
function pack(languages: readonly string[], changes: Partial<CatalogPatch> = {}): CatalogPatch {
  const text = (of: string) => Object.fromEntries(languages.map((tag) => [tag, `${of} ${tag}`]));
  return {
    format: 1,
    from: 'example 2026.11.22',
    withdraws: [],
    lexicon: { words: ['抓月亮'], atoms: [[0]], patterns: [[0]] },
    signals: [
      {
        id: 'moon.claim',
        role: 'lure',
        weight: 4,
        title: text('Moon'),
        reason: text('Nobody'),
        sources: [],
        match: { pattern: 0 },
      },
    ],
    scripts: [
      { ...smallCatalog().scripts[0]!, id: 'moon', regions: ['NZ'], title: text('Moon'), summary: text('A moon') },
    ].map((script) => ({
      ...script,
      stages: script.stages.map((stage) => ({
        ...stage,
        summary: text('S'),
        asks: text('A'),
        signals: ['moon.claim'],
      })),
      rebuttals: [],
    })),
    categories: [],
    advice: [],
    contacts: [
      {
        id: 'nz-111',
        kind: 'report',
        number: '111',
        region: 'NZ',
        title: text('Police'),
        use: text('Call'),
        sources: [],
        checked: '2026-11-22',
      },
    ],
    sources: [],
    ...changes,
  };
}

describe('a pack', () => {
  it('puts contacts, procedures and scripts of a region into a catalog, and marks where they are from', () => {
    const catalog = mergePack(smallCatalog(), bytesOf(pack(['en'])));
    expect(contactsOf(catalog, 'NZ', ['cn-110']).map(({ number }) => number)).toEqual(['111']);
    expect(catalog.scripts.at(-1)).toMatchObject({ id: 'moon', regions: ['NZ'], from: 'example 2026.11.22' });
    const engine = createEngine(catalog);
    expect(engine.check('来抓月亮').evidence).toMatchObject([{ signal: 'moon.claim' }]);
    expect(engine.check(BANK_FRAUD)).toEqual(createEngine(smallCatalog()).check(BANK_FRAUD));
  });

  it.each([
    ['en', 'zh-CN'],
    ['zh-CN', 'en'],
  ])('in %s goes together with one of the same region in %s', (first, second) => {
    const catalog = mergePack(mergePack(smallCatalog(), pack([first])), pack([second]));
    const texts = { [first]: `Police ${first}`, [second]: `Police ${second}` };
    expect(contactsOf(catalog, 'NZ')).toMatchObject([{ title: texts }]);
    expect(catalog.scripts.at(-1)!.stages[0]!.asks).toEqual({ [first]: `A ${first}`, [second]: `A ${second}` });
    expect(catalog.lexicon).toEqual(mergePack(smallCatalog(), pack([first])).lexicon);
    expect(mergePack(catalog, pack([first]))).toEqual(catalog);
  });

  it.each<[string, Partial<CatalogPatch>]>([
    ['another number of a contact', { contacts: [{ ...pack(['en']).contacts[0]!, number: '112' }] }],
    ['other words in a language that is there', { contacts: [{ ...pack(['en']).contacts[0]!, use: both('Run') }] }],
    ['a later revision of a script', { scripts: [{ ...pack(['en']).scripts[0]!, revision: 2 }] }],
    ['advice that nobody has', { scripts: [{ ...pack(['en']).scripts[0]!, id: 'sun', advice: ['none'] }] }],
  ])('is refused with %s', (_, changes) => {
    const catalog = mergePack(smallCatalog(), pack(['en']));
    expect(() => mergePack(catalog, pack(['en'], changes))).toThrowCode('catalog-conflict');
  });

  it('leaves a newer script as it is', () => {
    const newer = mergePack(smallCatalog(), pack(['en'], { scripts: [{ ...pack(['en']).scripts[0]!, revision: 3 }] }));
    expect(mergePack(newer, pack(['zh-CN'])).scripts).toEqual(newer.scripts);
  });

  it('that is none is refused', () => {
    expect(() => mergePack(smallCatalog(), bytesOf({ format: 1 }))).toThrowCode('catalog-invalid');
    expect(() => mergePack(smallCatalog(), bytesOf({ format: 9 }))).toThrowCode('catalog-format');
  });
});

describe('the real catalog in packs', () => {
  let catalog: Catalog;
  let files: ReturnType<typeof printCatalog>;
  beforeAll(() => {
    catalog = compileRules(
      readRules(`${ROOT}/rules`).map((file): RuleFile => file),
      { partial: true },
    ).catalog!;
    files = printCatalog(catalog);
  }, 60_000);

  it('is whole again with all of them, and judges as it did', () => {
    const { base, packs } = makePacks(catalog);
    expect(base.scripts.length).toBeLessThan(catalog.scripts.length);
    const merged = [...packs.values()].reduce((all, one) => mergePack(all, one), base);
    const ids = (of: Catalog, part: 'scripts' | 'signals' | 'contacts' | 'procedures' | 'questions' | 'sources') =>
      of[part].map(({ id }) => id).sort();
    for (const part of ['scripts', 'signals', 'contacts', 'procedures', 'questions'] as const) {
      expect(ids(merged, part)).toEqual(ids(catalog, part));
    }
    const [whole, again] = [createEngine(catalog), createEngine(merged)];
    const regional = catalog.scripts.filter(({ regions }) => regions);
    expect(regional.length).toBeGreaterThan(4);
    for (const { id, examples } of regional) {
      for (const { text, level } of examples.hits) {
        expect([id, again.check(text).level]).toEqual([id, level === 'caution' ? whole.check(text).level : level]);
      }
    }
    expect(merged.contacts.find(({ id }) => id === 'cn-96110')).toEqual(
      catalog.contacts.find(({ id }) => id === 'cn-96110'),
    );
  });

  it('is published so: a base that judges by itself, and a file for each region and language', () => {
    const base = decodeCatalog(files['base.bin']);
    const us = JSON.parse(files['packs/us.en.json']!) as CatalogPatch;
    const engine = createEngine(base);
    expect(engine.check('我是银行客服，您的账户将被冻结，请点击 http://example.com 验证').level).toBe('danger');
    expect(contactsOf(base, 'US')).toEqual([]);
    const there = mergePack(base, us);
    expect(contactsOf(there, 'US').length).toBeGreaterThan(0);
    expect(proceduresOf(there, 'US')).toEqual(
      proceduresOf(catalog, 'US').map(({ id }) => expect.objectContaining({ id }) as object),
    );
    const [hit] = catalog.scripts.find(({ id }) => id === 'missed-jury-duty')!.examples.hits;
    expect(createEngine(there).check(hit!.text).scripts[0]!.id).toBe('missed-jury-duty');
    expect(JSON.stringify(us)).not.toMatch(/"zh-CN"/);
  });
});
