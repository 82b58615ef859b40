import { expect, waitUntil } from '@open-wc/testing';
import { campaignFile } from '../../examples/docs/files.js';
import { BANK_FRAUD } from '../support/small-catalog.js';
import { deepAll, deepText, settled } from './support/dom.js';

/*
 * Every element from the built bundle, in a frame under the strictest policy that lets a page load its own files: no
 * inline script or style, no eval, Trusted Types, no request. The pages of the examples have policies of their own, which
 * their tests look after; that with updates of the catalog is one of them.
 */
let frame: HTMLIFrameElement;
let page: Document;
const violations: string[] = [];

before(async () => {
  frame = document.createElement('iframe');
  frame.src = new URL('./support/strict.html', import.meta.url).href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  page = frame.contentDocument!;
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // The test runner puts a script into every page that calls the runner.
    if (!blockedURI.startsWith('ws')) violations.push(`${effectiveDirective} ${blockedURI}`);
  });
  const { customElements } = frame.contentWindow!;
  await Promise.all(all().map(({ localName }) => customElements.whenDefined(localName)));
  await settled();
});

after(() => frame.remove());

const all = (): Element[] => [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('fraud-'));
const one = <K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] => page.querySelector(name)!;

async function press(host: Element, selector: string): Promise<void> {
  deepAll(host, selector)[0]!.click();
  await settled();
}

describe('under a strict policy', () => {
  it('stand all the elements there are', () => {
    expect(all()).to.have.length(14);
    for (const { localName } of all())
      expect(frame.contentWindow!.customElements.get(localName), localName).not.to.equal(undefined);
  });

  it('every element works, breaks no rule of it, and asks for nothing', async function () {
    this.timeout(120_000);
    const asked = () => frame.contentWindow!.performance.getEntriesByType('resource').map(({ name }) => name);
    const before = asked().length;
    for (const name of ['fraud-check', 'fraud-conversation'] as const) {
      one(name).value = BANK_FRAUD;
      expect(one(name).check()?.level, name).to.equal('danger');
    }
    for (const name of ['fraud-quiz', 'fraud-payment-check', 'fraud-simulator'] as const) {
      await press(one(name), '[part="start"]');
      await press(one(name), '[part="choice"]');
    }
    await press(one('fraud-emergency'), '[part="just-now"]');
    await press(one('fraud-emergency'), '.tick input');
    one('fraud-search').value = '刷单';
    const item = page.createElement('li');
    item.textContent = BANK_FRAUD;
    one('fraud-guard').querySelector('ul')!.append(item);
    one('fraud-alerts').feed = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', content_text: 'x' }] };
    one('fraud-campaign').campaign = campaignFile(30, 30, 3);
    one('fraud-contacts').campaign = campaignFile(30, 30);
    await one('fraud-contacts').tell({ kind: 'fake-task-rebate', words: '先垫付' });
    await press(one('fraud-contacts'), '[part="code"]');
    await waitUntil(() => deepAll(one('fraud-contacts'), '.code').length > 0);
    await press(one('fraud-contacts'), '[part="place"]');
    await waitUntil(() => item.hasAttribute('data-fraud-free'));
    page.documentElement.lang = 'zh-HK';
    page.documentElement.toggleAttribute('data-elder', true);
    await waitUntil(() => deepText(one('fraud-emergency')).includes('已經付了錢'), undefined, { timeout: 10_000 });
    await settled();
    for (const element of all()) expect(deepText(element).length, element.localName).to.be.above(5);
    expect(deepText(one('fraud-campaign'))).to.contain('云杉里');
    expect(deepText(one('fraud-contacts'))).to.contain('010-00000002');
    expect(deepText(one('fraud-emergency')))
      .to.contain('已經付了錢')
      .and.to.contain('18222');
    expect(violations).to.deep.equal([]);
    // Its own words in the language that the page turned to, what draws codes, and nothing else.
    const since = asked().slice(before);
    expect(
      since.filter((name) => !/\/plain-html\/fraud-free-(?:(?:words|catalog)-zh-Hant|qr-code)\.js$/.test(name)),
    ).to.deep.equal([]);
  });

  it('a request leaves only for an attribute that asks for one, and the policy holds it', async () => {
    one('fraud-alerts').feed = undefined;
    one('fraud-alerts').src = 'alerts.json';
    await waitUntil(() => violations.length > 0);
    expect(violations.join()).to.match(/^connect-src .*alerts\.json$/);
    await waitUntil(() => deepText(one('fraud-alerts')).includes('取不到'));
  });
});
