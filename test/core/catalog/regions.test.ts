import { contactsOf, proceduresOf, type Contact, type ContactKind } from '@fraud-free/core';
import { catalog as shipped } from '@fraud-free/rules';
import { describe, expect, it } from 'vitest';
import { smallCatalog } from '../../support/small-catalog.js';

const contact = (id: string, kind: ContactKind): Contact => ({
  id,
  kind,
  region: id.slice(0, 2).toUpperCase(),
  title: { 'zh-CN': id, en: id },
  use: { 'zh-CN': id, en: id },
  sources: [],
  checked: '2026-11-22',
});

const catalog = smallCatalog({
  contacts: [
    contact('cn-police', 'report'),
    contact('cn-line', 'advice'),
    contact('cn-spam', 'spam'),
    contact('xx-line', 'advice'),
    contact('xx-page', 'report'),
    contact('xx-bank', 'bank'),
    contact('yy-line', 'advice'),
    contact('vv-page', 'report'),
  ],
});

describe('contactsOf', () => {
  it.each<[string, string, readonly string[] | undefined, string[]]>([
    ['all of a region, in their order', 'XX', undefined, ['xx-line', 'xx-page', 'xx-bank']],
    ['in whatever case', 'xx', undefined, ['xx-line', 'xx-page', 'xx-bank']],
    ['none of an unknown region', 'ZZ', undefined, []],
    ['those of a kind with others', 'XX', ['cn-police'], ['xx-page']],
    ['of several kinds', 'XX', ['cn-police', 'cn-line'], ['xx-line', 'xx-page']],
    ['whom to ask, where there is none of the kind', 'YY', ['cn-spam'], ['yy-line']],
    ['whom to report to, where nobody gives advice', 'VV', ['cn-line'], ['vv-page']],
    ['the same ones at home', 'CN', ['cn-line'], ['cn-line']],
    ['none where nothing is named', 'XX', [], []],
    ['none where only unknown ids are named', 'XX', ['nobody'], []],
  ])('gives %s', (_, region, like, expected) => {
    expect(contactsOf(catalog, region, like).map(({ id }) => id)).toEqual(expected);
  });
});

describe('the shipped catalog', () => {
  const regions = ['CN', 'HK', 'TW', 'SG', 'US', 'GB', 'CA', 'AU'];

  it.each(regions)('says in %s whom to report to, what to do at once, and in what order', (region) => {
    const contacts = contactsOf(shipped, region);
    expect(contacts.some(({ kind }) => kind === 'report')).toBe(true);
    const [first] = proceduresOf(shipped, region);
    expect(first!.id).toBe(`${region.toLowerCase()}-stop-payment`);
    expect(first!.steps.length).toBeGreaterThan(1);
    const ids = contacts.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(first!.steps.flatMap(({ contacts: named }) => named)));
  });

  it.each(regions.slice(1))('has in %s somebody for each contact that advice and payments name', (region) => {
    const { advice, payments } = shipped;
    const named = [...advice, ...payments.patterns, payments.otherwise].flatMap(({ contacts }) => contacts);
    for (const id of new Set(named)) expect(contactsOf(shipped, region, [id]), id).not.toEqual([]);
  });

  it('has every contact reachable by number or page, or says in words where the number stands', () => {
    const inWords = shipped.contacts.filter(({ number, url }) => number === undefined && url === undefined);
    for (const { id, kind } of inWords) expect(['bank', 'check'], id).toContain(kind);
  });
});
