import { readFileSync } from 'node:fs';
import { loadCampaign, readFolder } from '@fraud-free/campaign';
import { openCatalog, type Catalog } from '@fraud-free/core';
import { describe, expect, it } from 'vitest';

const catalog: Catalog = openCatalog(JSON.parse(readFileSync('rules/dist/catalog.json', 'utf8')));
const files = readFolder('examples/campaign').filter(({ path }) => !path.startsWith('progress'));

function load(...lines: readonly string[]) {
  const text = ['format: 1', 'progress:', ...lines.map((line) => `  - { ${line} }`), ''].join('\n');
  return loadCampaign([...files, { path: 'progress.yaml', text }], catalog);
}

describe('progress.yaml', () => {
  it('is published by day', () => {
    const { campaign } = load(
      'measure: knowledge, value: 60, on: 2026-12-20',
      'measure: knowledge, value: 51.5, on: 2026-12-08, place: sunny-east',
    );
    expect(campaign?.progress).toEqual([
      { measure: 'knowledge', value: 51.5, on: '2026-12-08', place: 'sunny-east' },
      { measure: 'knowledge', value: 60, on: '2026-12-20' },
    ]);
  });

  it('need not be there', () => {
    expect(loadCampaign(files, catalog)).toMatchObject({ campaign: { progress: [] }, findings: [] });
  });

  it.each<[string, string, string]>([
    ['a measure that there is not', 'measure: luck, value: 1, on: 2026-12-08', 'schema'],
    ['a number below none', 'measure: talks-held, value: -1, on: 2026-12-08', 'schema'],
    ['more than all', 'measure: knowledge, value: 101, on: 2026-12-08', 'value-impossible'],
    ['half a talk', 'measure: talks-held, value: 1.5, on: 2026-12-08', 'value-impossible'],
    ['a day that there is not', 'measure: knowledge, value: 1, on: 2026-02-30', 'date-impossible'],
    ['a day before the campaign', 'measure: knowledge, value: 1, on: 2026-11-30', 'progress-outside'],
    ['a day after it', 'measure: knowledge, value: 1, on: 2027-03-01', 'progress-outside'],
    ['a place that there is not', 'measure: knowledge, value: 1, on: 2026-12-08, place: moon', 'place-unknown'],
  ])('refuses %s, with its line', (_name, entry, code) => {
    const { findings } = load(entry);
    expect(findings).toMatchObject([{ path: 'progress.yaml', line: 3, code, severity: 'error' }]);
  });

  it('refuses a number that is told twice', () => {
    const { findings } = load(
      'measure: knowledge, value: 1, on: 2026-12-08',
      'measure: knowledge, value: 2, on: 2026-12-08',
    );
    expect(findings).toMatchObject([{ code: 'progress-twice', line: 4 }]);
  });

  it('warns of a streak without cases, and takes it', () => {
    const { campaign, findings } = load('measure: days-without-case, value: 40, on: 2026-12-08');
    expect(findings).toMatchObject([{ code: 'progress-harmful', severity: 'warning' }]);
    expect(campaign?.progress).toHaveLength(1);
  });
});
