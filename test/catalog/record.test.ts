import { buildRules, type CatalogRecord, type Measured } from '@fraud-free/catalog';
import { encodeCatalog } from '@fraud-free/core/wire';
import { openCatalog } from '@fraud-free/core';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCRIPT, smallRules } from './support/small-rules.js';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'fraud-free-record-'))));
afterEach(() => rmSync(home, { recursive: true }));

function put(folder: string, path: string, text: string): void {
  const file = join(home, folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const HEAD = 'name: ours\nauthors: [Neighbours]\nlicence: { rules: Apache-2.0, examples: CC0-1.0 }\n';

function putRules(folder = 'ours'): void {
  for (const { path, text } of smallRules({
    'catalog.yaml': [['version:', `${HEAD}version:`]],
    [SCRIPT]: [
      ['category:', 'category: parcels\nregions: [CN]\nrelated: [parcel-refund]\n#'],
      ['zh-CN: 假冒快递', 'zh-CN: 假冒薅羊毛快递'],
      [
        'examples:',
        'falseAlarms:\n  - { what: { zh-CN: 真的理赔短信, en: A genuine refund }, since: 2026-11-20 }\nexamples:',
      ],
    ],
    'retired.yaml': '- { id: old-one, retired: 2026-11-20, why: { zh-CN: 并了, en: Merged } }\n',
  })) {
    put(folder, path, text);
  }
}

const recordOf = (folder: string): CatalogRecord => {
  const { files, findings } = buildRules(join(home, folder));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return JSON.parse(files!['record.json']) as CatalogRecord;
};

describe('what is known of a catalog', () => {
  it('is published beside it: who, under which licence, from where, what goes wrong, what was withdrawn', () => {
    putRules();
    const record = recordOf('ours');
    expect(record).toMatchObject({ name: 'ours', licence: { rules: 'Apache-2.0', examples: 'CC0-1.0' }, basedOn: [] });
    expect(record.scripts).toMatchObject([
      {
        id: 'parcel-refund',
        authors: ['Neighbours'],
        regions: ['CN'],
        related: ['parcel-refund'],
        sources: [{ id: 'handbook', url: 'https://www.example.com/a', retrieved: '2026-11-22' }],
        falseAlarms: [{ since: '2026-11-20', what: { en: 'A genuine refund' } }],
      },
    ]);
    const { files } = buildRules(join(home, 'ours'));
    expect(JSON.parse(files!['withdrawn.json'])).toEqual({
      format: 1,
      version: '2026.11.22',
      withdrawn: [{ id: 'old-one', retired: '2026-11-20', why: { 'zh-CN': '并了', en: 'Merged' } }],
    });
    expect(JSON.parse(files!['catalog.json'])).toMatchObject({ name: 'ours', scripts: [{ regions: ['CN'] }] });
  });

  it('is kept where other rules stand on these: each script says where it is from, with its own licence and authors', () => {
    putRules();
    put('city', 'catalog.yaml', 'basedOn: ../ours\nname: city\nversion: 2026.11.23\nauthors: [City]\n');
    const record = recordOf('city');
    expect(record.licence).toBeUndefined();
    expect(record.basedOn).toEqual([
      {
        catalog: 'ours 2026.11.22',
        authors: ['Neighbours'],
        licence: { rules: 'Apache-2.0', examples: 'CC0-1.0' },
      },
    ]);
    expect(record.scripts).toMatchObject([{ from: 'ours 2026.11.22', authors: ['Neighbours'] }]);
    expect(record.withdrawn).toHaveLength(1);
    const { files, findings } = buildRules(join(home, 'city'));
    // Those of the rules below are for whoever writes them.
    expect(findings).toEqual([]);
    expect(JSON.parse(files!['catalog.json'])).toMatchObject({ name: 'city', scripts: [{ from: 'ours 2026.11.22' }] });
  });

  it('has what was measured, and says whether that was this very catalog', () => {
    putRules();
    const { files } = buildRules(join(home, 'ours'));
    const catalog = openCatalog(JSON.parse(files!['catalog.json']));
    const sha256 = createHash('sha256').update(encodeCatalog(catalog)).digest('hex');
    const measured: Measured = {
      format: 1,
      measured: '2026-11-22',
      catalog: { version: '2026.11.22', sha256 },
      corpora: [{ file: 'messages.jsonl', sha256: '00' }],
      sources: [{ source: 'a', lang: 'zh', label: 'fraud', messages: 10, flagged: 7 }],
      scripts: [{ id: 'parcel-refund', fraud: 7, other: 1, precision: 0.9 }],
      signals: [{ id: 'payment.transfer', fraud: 9, other: 3, precision: 0.8 }],
    };
    put('ours', 'measured.json', JSON.stringify(measured));
    expect(recordOf('ours')).toMatchObject({
      scripts: [{ measured: { fraud: 7, other: 1, precision: 0.9 } }],
      signals: { 'payment.transfer': { fraud: 9, other: 3, precision: 0.8 } },
      measured: { isCurrent: true, corpora: [{ file: 'messages.jsonl' }] },
    });
    put('ours', 'measured.json', JSON.stringify({ ...measured, catalog: { ...measured.catalog, sha256: '11' } }));
    expect(recordOf('ours').measured).toMatchObject({ isCurrent: false });
  });

  it.each(['{', '{}', '{"format":2}', '{"format":1}'])('refuses a measured.json that is %s', (text) => {
    putRules();
    put('ours', 'measured.json', text);
    expect(() => buildRules(join(home, 'ours'))).toThrowCode('measured-invalid');
  });
});
