import { compileRules, diffCatalogs, retireScript } from '@fraud-free/catalog';
import { decodeCatalog } from '@fraud-free/core';
import { encodeCatalog, encodeParts } from '@fraud-free/core/wire';
import { describe, expect, it } from 'vitest';
import { SCRIPT, smallRules } from './support/small-rules.js';

const PAYMENTS = `# kept

# goes with it
- id: own
  scripts: [parcel-refund]
- id: both
  scripts: [parcel-refund, other]
- id: neither
  scripts: []
`;

const WHY = 'why: { zh-CN: 并了, en: Merged }';
const tomb = (id: string, more = ''): string => `- { id: ${id}, retired: 2026-11-20, ${WHY}${more} }\n`;
const codesOf = (changes: Parameters<typeof smallRules>[0]): string[] =>
  compileRules(smallRules(changes)).findings.map(({ path, line, code }) => `${path}:${line} ${code}`);

describe('retired.yaml', () => {
  it('goes into the catalog, and over the wire', () => {
    const { catalog, findings } = compileRules(
      smallRules({ 'retired.yaml': tomb('old-one', ', replacedBy: parcel-refund') }),
    );
    expect(findings).toEqual([]);
    const expected = [
      { id: 'old-one', retired: '2026-11-20', why: { 'zh-CN': '并了', en: 'Merged' }, replacedBy: 'parcel-refund' },
    ];
    expect(catalog!.retired).toEqual(expected);
    expect(decodeCatalog(encodeCatalog(catalog!)).retired).toEqual(expected);
    const { check, learning } = encodeParts(catalog!);
    expect(decodeCatalog(check).retired).toBeUndefined();
    expect(decodeCatalog(check, learning).retired).toEqual(expected);
  });

  it.each<[string, Parameters<typeof smallRules>[0], string]>([
    ['an id used again', { 'retired.yaml': tomb('parcel-refund') }, `${SCRIPT}:1 id-retired`],
    ['questions left behind', { 'retired.yaml': tomb('parcel-refund') }, 'questions/parcel-refund.yaml:1 id-retired'],
    ['an entry twice', { 'retired.yaml': tomb('old-one') + tomb('old-one') }, 'retired.yaml:2 retired-twice'],
    [
      'a successor that there is not',
      { 'retired.yaml': tomb('old-one', ', replacedBy: none') },
      'retired.yaml:1 id-unknown',
    ],
    [
      'a day after the catalog',
      { 'retired.yaml': tomb('old-one').replace('2026-11-20', '2027-01-01') },
      'retired.yaml:1 date-order',
    ],
    ['no reason', { 'retired.yaml': '- { id: old-one, retired: 2026-11-20 }\n' }, 'retired.yaml:1 schema'],
    ['a status without an entry', { [SCRIPT]: [['status: test', 'status: retired']] }, `${SCRIPT}:3 retired-file`],
  ])('is told of %s', (_, changes, expected) => {
    expect(codesOf(changes)).toContain(expected);
  });
});

describe('a script that is withdrawn', () => {
  const files = [...smallRules(), { path: 'payments/a.yaml', text: PAYMENTS }];
  const edited = retireScript(files, {
    id: 'parcel-refund',
    retired: '2026-11-22',
    why: { 'zh-CN': '旧了', en: 'Old' },
  });

  it('takes its file, its questions and its payments along', () => {
    expect([...edited.removed].sort()).toEqual([SCRIPT, 'questions/parcel-refund.yaml']);
    const payments = edited.written.find(({ path }) => path === 'payments/a.yaml')!.text;
    expect(payments).toBe('# kept\n\n- id: both\n  scripts: [other]\n- id: neither\n  scripts: []\n');
  });

  it('takes a whole file along in which nothing else stands', () => {
    const alone = [...smallRules(), { path: 'payments/b.yaml', text: '- id: own\n  scripts: [parcel-refund]\n' }];
    expect(retireScript(alone, { id: 'parcel-refund', retired: '2026-11-22', why: {} }).removed).toContain(
      'payments/b.yaml',
    );
  });

  it('is told by a comparison of the catalogs', () => {
    const [before, after] = [
      smallRules(),
      smallRules({ [SCRIPT]: null, 'questions/parcel-refund.yaml': null, 'retired.yaml': tomb('parcel-refund') }),
    ].map((rules) => compileRules(rules, { partial: true }).catalog!);
    const gone = diffCatalogs(before!, after!).flatMap(({ kind, retired }) => retired.map((id) => `${kind} ${id}`));
    expect(gone).toEqual(['scripts parcel-refund', 'signals parcel-refund.lost', 'questions parcel-refund-first']);
  });
});
