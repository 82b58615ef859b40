import { createEngine, type Catalog } from '@fraud-free/core';
import { decodePatch, mergeCatalogs, type CatalogPatch } from '@fraud-free/core/update';
import { describe, expect, it } from 'vitest';
import { BANK_FRAUD, DOUBTFUL, HARMLESS, smallCatalog } from '../../support/small-catalog.js';

const base = smallCatalog();
const [FIRST] = base.scripts;
const both = (zh: string, en: string) => ({ 'zh-CN': zh, en });

/** A script of one signal that looks for 量子快递, and for 转账 (a word that the small catalog may have, too). */
function patch(changes: Partial<CatalogPatch> = {}): CatalogPatch {
  return {
    format: 1,
    withdraws: [],
    lexicon: { words: ['量子快递', base.lexicon.words[0]!], atoms: [[0], [1], 'link'], patterns: [[0], [1, 4, 2]] },
    signals: [
      {
        id: 'quantum-parcel.claim',
        role: 'identity',
        weight: 5,
        title: both('量子快递', 'Quantum parcel'),
        reason: both('没有这种快递。', 'There is no such parcel.'),
        sources: [],
        match: { any: [{ pattern: 0 }, { all: [{ pattern: 1 }, { not: { near: [0, 1], within: 9 } }] }] },
      },
    ],
    scripts: [{ ...FIRST!, id: 'quantum-parcel', stages: stagesWith('quantum-parcel.claim') }],
    categories: [],
    advice: [],
    contacts: [],
    sources: [],
    ...changes,
  };
}

function stagesWith(signal: string) {
  return FIRST!.stages.map((stage, place) => (place === 0 ? { ...stage, signals: [signal, ...stage.signals] } : stage));
}

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const MESSAGE = '您好，您的量子快递到了，请来取一下吧。';

describe('a catalog with a patch', () => {
  it('finds what was added, and all else as before', () => {
    const merged = mergeCatalogs(base, patch());
    const engine = createEngine(merged);
    expect(createEngine(base).check(MESSAGE).level).toBe('no-match');
    expect(engine.check(MESSAGE).scripts.map(({ id }) => id)).toContain('quantum-parcel');
    for (const text of [BANK_FRAUD, DOUBTFUL, HARMLESS]) {
      expect(engine.check(text).evidence).toEqual(createEngine(base).check(text).evidence);
    }
    expect(merged.version).toBe(base.version);
  });

  it('has its words, atoms and patterns behind those of the catalog, each word once', () => {
    const { lexicon, signals } = mergeCatalogs(base, patch());
    const { words, atoms, patterns } = base.lexicon;
    expect(lexicon.words).toEqual([...words, '量子快递']);
    expect(lexicon.atoms.slice(atoms.length)).toEqual([[words.length], [0], 'link']);
    expect(lexicon.patterns.slice(patterns.length)).toEqual([[atoms.length], [atoms.length + 1, 4, atoms.length + 2]]);
    const at = patterns.length;
    expect(signals.at(-1)!.match).toEqual({
      any: [{ pattern: at }, { all: [{ pattern: at + 1 }, { not: { near: [at, at + 1], within: 9 } }] }],
    });
  });

  it('no longer knows what was withdrawn, nor what only that had', () => {
    const { id } = FIRST!;
    const own = { ...base.signals[0]!, id: `${id}.own` };
    const with1 = smallCatalog({ signals: [...base.signals, own] });
    const merged = mergeCatalogs(with1, { ...nothing(), withdraws: [id] });
    expect(merged.scripts.map((script) => script.id)).not.toContain(id);
    expect(merged.signals).toEqual(base.signals);
    const idsIn = (catalog: Catalog): string[] =>
      createEngine(catalog)
        .check(BANK_FRAUD)
        .scripts.map((script) => script.id);
    expect(idsIn(with1)).toContain(id);
    expect(idsIn(merged)).not.toContain(id);
  });

  it('may have a script in place of the same one', () => {
    const next = { ...FIRST!, revision: FIRST!.revision + 1, title: both('新', 'New') };
    const merged = mergeCatalogs(base, { ...nothing(), withdraws: [FIRST!.id], scripts: [next] });
    expect(merged.scripts.filter(({ id }) => id === FIRST!.id)).toEqual([next]);
  });

  it.each<[string, Catalog, CatalogPatch]>([
    ['all that is added', mergeCatalogs(base, patch()), patch()],
    ['a newer revision', smallCatalog({ scripts: [{ ...FIRST!, revision: 9 }] }), { ...nothing(), scripts: [FIRST!] }],
    ['no more what is withdrawn', base, { ...nothing(), withdraws: ['long-gone'] }],
    ['a newer revision of what is replaced', base, { ...nothing(), withdraws: [FIRST!.id], scripts: [FIRST!] }],
  ])('is the catalog itself, where that holds %s', (_what, catalog, given) => {
    expect(mergeCatalogs(catalog, given)).toBe(catalog);
  });

  it.each<[string, Partial<CatalogPatch>, string]>([
    ['a script of an older catalog', { scripts: [{ ...FIRST!, revision: 99 }] }, 'catalog-conflict'],
    ['a signal that is there', { signals: [base.signals[0]!] }, 'catalog-conflict'],
    ['one script twice', { scripts: [patch().scripts[0]!, patch().scripts[0]!] }, 'catalog-conflict'],
    ['other advice under a known id', { advice: [{ ...base.advice[0]!, contacts: [] }] }, 'catalog-conflict'],
    ['a signal that nobody has', { signals: [] }, 'catalog-conflict'],
    [
      'an atom of words that there are not',
      { lexicon: { words: [], atoms: [[7]], patterns: [[0], [0]] } },
      'catalog-conflict',
    ],
  ])('is refused: %s', (_what, changes, code) => {
    expect(() => mergeCatalogs(base, patch(changes))).toThrowCode(code);
  });

  it('may bring advice along that is known as it is', () => {
    expect(mergeCatalogs(base, patch({ advice: base.advice })).advice).toEqual(base.advice);
  });
});

describe('the bytes of a patch', () => {
  it('are read, and judged by their look', () => {
    expect(decodePatch(bytesOf(patch()))).toEqual(patch());
    expect(mergeCatalogs(base, bytesOf(patch()))).toEqual(mergeCatalogs(base, patch()));
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'catalog-invalid'],
    ['no UTF-8', Uint8Array.of(0xff, 0xfe), 'catalog-invalid'],
    ['a list', bytesOf([]), 'catalog-invalid'],
    ['no withdrawals', bytesOf({ ...patch(), withdraws: undefined }), 'catalog-invalid'],
    ['a half script', bytesOf({ ...patch(), scripts: [{ id: 'x' }] }), 'catalog-invalid'],
    ['what a later engine reads', bytesOf({ ...patch(), format: 999 }), 'catalog-format'],
  ])('are refused: %s', (_what, bytes, code) => {
    expect(() => decodePatch(bytes)).toThrowCode(code);
  });
});

function nothing(): CatalogPatch {
  return patch({ lexicon: { words: [], atoms: [], patterns: [] }, signals: [], scripts: [] });
}
