import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createEngine, decodeCatalog, openCatalog, type Catalog } from '@fraud-free/core';
import { applyDelta, mergeCatalogs, unpackFiles } from '@fraud-free/core/update';
import { encodeCatalog } from '@fraud-free/core/wire';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/sources.js';
import { BANK_FRAUD, HARMLESS, smallCatalog } from '../support/small-catalog.js';

/*
 * A file of every format that was ever released, named after what it is: they are read for ever. A new format adds a file
 * and changes none. Until the first release they may be made anew: `KEEP_FORMATS=1 npx vitest run test/catalog/formats`.
 */
const FOLDER = `${ROOT}/test/catalog/formats/`;
const read = (name: string) => new Uint8Array(readFileSync(FOLDER + name));
const bytesOf = (text: string) => new TextEncoder().encode(text);

const KEPT: Readonly<Record<string, (bytes: Uint8Array<ArrayBuffer>) => Catalog>> = {
  'catalog-format-1.json': (bytes) => openCatalog(JSON.parse(new TextDecoder().decode(bytes))),
  'catalog-format-1-wire-1.bin': decodeCatalog,
  'catalog-format-1.patch': (bytes) => mergeCatalogs(decodeCatalog(read('catalog-format-1-wire-1.bin')), bytes),
};

if (process.env['KEEP_FORMATS']) {
  const catalog = smallCatalog();
  writeFileSync(`${FOLDER}catalog-format-1.json`, `${JSON.stringify(catalog)}\n`);
  writeFileSync(`${FOLDER}catalog-format-1-wire-1.bin`, encodeCatalog(catalog));
  const { format, scripts, categories } = catalog;
  const none = { lexicon: { words: [], atoms: [], patterns: [] }, signals: [], advice: [], contacts: [], sources: [] };
  const patch = { format, withdraws: [scripts[1]!.id], scripts: [], categories, ...none };
  writeFileSync(`${FOLDER}catalog-format-1.patch`, `${JSON.stringify(patch)}\n`);
}

describe('formats that were released', () => {
  it('all have a file, and each file is read', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(KEPT).sort());
  });

  it.each(Object.entries(KEPT))('%s is read, and judges', (name, open) => {
    const engine = createEngine(open(read(name)));
    expect([BANK_FRAUD, HARMLESS].map((text) => engine.check(text).level)).toEqual(['danger', 'no-match']);
    expect(engine.catalog.skipped).toBeUndefined();
  });

  it('a delta and a container are read as they were', () => {
    expect(applyDelta(bytesOf('a catalog of old'), bytesOf('D\nD@0,0;'), 13)).toEqual(bytesOf('a catalog of '));
    const list = '[["a",2]]';
    const container = bytesOf(`FFC1\0\0\0${String.fromCharCode(list.length)}${list}ok`);
    expect(unpackFiles(container)?.get('a')).toEqual(bytesOf('ok'));
  });
});

/** A catalog of tomorrow: an encoder takes what was opened as it is. */
function tomorrow(change: (catalog: Record<string, unknown> & { signals: Record<string, unknown>[] }) => void) {
  const opened = decodeCatalog(encodeCatalog(smallCatalog())) as unknown as Parameters<typeof change>[0];
  change(opened);
  return encodeCatalog(opened as unknown as Catalog);
}

describe('an engine that is older than a catalog', () => {
  it.each<[string, () => unknown]>([
    ['a later format', () => decodeCatalog(tomorrow((catalog) => (catalog['format'] = 2)))],
    ['a later form of bytes', () => decodeCatalog(encodeCatalog(smallCatalog()).with(3, 0x32))],
    ['a later format as JSON', () => openCatalog({ ...smallCatalog(), format: 2 })],
    ['a patch of a later format', () => mergeCatalogs(smallCatalog(), bytesOf('{"format":2}'))],
  ])('refuses %s, and says to update', (_what, open) => {
    expect(open).toThrowCode('catalog-format');
    expect(open).toThrow(/Update @fraud-free\/core/);
  });

  const [first] = smallCatalog().signals;
  const id = `signals.${first!.id}`;
  const match = first!.match;
  it.each<[string, Record<string, unknown>, string[]]>([
    ['a part', { part: { of: 'tomorrow' } }, ['tomorrow']],
    ['a condition', { match: { moon: 'full' } }, [id]],
    ['a condition inside of one', { match: { any: [match, { all: [{ not: { moon: 1 } }] }] } }, [id]],
    ['a kind of entity', { match: { entity: 'moon' } }, [id]],
    ['a role', { role: 'moon' }, [id]],
  ])(
    'leaves out %s that it does not know, names it, and judges with the rest',
    (_what, { part, ...signal }, skipped) => {
      const bytes = tomorrow((catalog) => {
        if (part) catalog['tomorrow'] = part;
        Object.assign(catalog.signals[0]!, signal);
      });
      const catalog = decodeCatalog(bytes);
      expect(catalog.skipped).toEqual(skipped);
      const found = createEngine(catalog).check(BANK_FRAUD);
      const usual = createEngine(smallCatalog()).check(BANK_FRAUD);
      const without = usual.evidence.filter((one) => part !== undefined || one.signal !== first!.id);
      expect(found.evidence.map((one) => one.signal)).toEqual(without.map((one) => one.signal));
    },
  );
});
