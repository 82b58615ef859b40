import { contactsOf, createEngine, decodeCatalog } from '@fraud-free/core';
import { mergePack } from '@fraud-free/core/packs';
import { catalogInUse, setCatalog, type FraudCheck } from '@fraud-free/elements';
import '@fraud-free/elements/define';
import { catalog as whole } from '@fraud-free/rules';
import { expect, fixture, html } from '@open-wc/testing';
import { deepText } from './support/dom.js';

/** A file of the published rules, as a page loads it. */
async function load(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(`/rules/dist/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

describe('a catalog put together from packs in a page', () => {
  it('has the scripts and contacts of the regions that were loaded, and of no others', async () => {
    const base = decodeCatalog(await load('base.bin'));
    expect(contactsOf(base, 'US')).to.deep.equal([]);
    const packs = await Promise.all(['us.en', 'us.zh-CN', 'hk.zh-CN'].map((name) => load(`packs/${name}.json`)));
    const here = packs.reduce((all, pack) => mergePack(all, pack), base);
    const ids = (region: string): string[] => contactsOf(here, region).map(({ id }) => id);
    const expected = (region: string): string[] => contactsOf(whole, region).map(({ id }) => id);
    expect(ids('US')).to.have.members(expected('US'));
    expect(ids('HK')).to.have.members(expected('HK'));
    expect(ids('SG')).to.deep.equal([]);

    const [hit] = whole.scripts.find(({ id }) => id === 'missed-jury-duty')!.examples.hits;
    expect(
      createEngine(base)
        .check(hit!.text)
        .scripts.map(({ id }) => id),
    ).not.to.include('missed-jury-duty');
    expect(createEngine(here).check(hit!.text).scripts[0]!.id).to.equal('missed-jury-duty');
  });

  it('is what the elements of the page judge with', async () => {
    const before = catalogInUse();
    try {
      setCatalog(mergePack(decodeCatalog(await load('base.bin')), await load('packs/us.en.json')));
      const element = await fixture<FraudCheck>(html`<fraud-check lang="en" region="US"></fraud-check>`);
      const [hit] = whole.scripts.find(({ id }) => id === 'missed-jury-duty')!.examples.hits;
      element.value = hit!.text;
      element.check();
      await element.updateComplete;
      expect(deepText(element)).to.contain('jury');
    } finally {
      setCatalog(before);
    }
  });
});
