import '@fraud-free/elements/define';
import { setCatalog } from '@fraud-free/elements';
import { checkPage } from '@fraud-free/elements/check-page';
import { expect, html, waitUntil } from '@open-wc/testing';
import { misuseOf } from '../../../packages/elements/src/misuse/misuse-of.js';
import { paymentCatalog } from '../../support/payment-rules.js';
import { settled, stage } from '../support/dom.js';

before(() => setCatalog(paymentCatalog()));

/**
 * What is told of a piece of a page.
 *
 * @param least so much must be told: files that are asked for may take their time
 */
async function told(markup: string, change?: (page: HTMLElement) => void, least = 0): Promise<string[]> {
  const page = await stage<HTMLElement>(html`<div lang="zh-CN"></div>`);
  const texts: string[] = [];
  const stop = checkPage({ root: page, tell: (text) => texts.push(text), patience: 150 });
  page.innerHTML = markup;
  await settled();
  change?.(page);
  // An element that is always wrong says when all has been looked at.
  page.append(document.createElement('fraud-end-of-page'));
  await waitUntil(() => texts.some((text) => text.includes('<fraud-end-of-page>')) && texts.length > least, undefined, {
    timeout: 5_000,
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  stop();
  page.remove();
  return texts.filter((text) => !text.includes('<fraud-end-of-page>'));
}

const FILE = '/package.json';

describe('a page that uses the elements well', () => {
  for (const markup of [
    `<fraud-check readers="/test/elements/reading/fake/" receive elder class="a" data-x="1" aria-label="x" region="HK">96110</fraud-check>`,
    `<fraud-check lang="zh-TW">96110</fraud-check><fraud-check lang="en-GB">96110</fraud-check>`,
    `<fraud-alerts src="${FILE}" stale-after="3">96110</fraud-alerts>`,
    `<fraud-warning script="fake-bank"><span slot="recording"></span>96110</fraud-warning>`,
    `<fraud-guard messages=".a, li" most="0"><ul></ul></fraud-guard>`,
    `<fraud-quiz kinds="what-now  stage-order" length="4" issuer="abcDEF0123">96110</fraud-quiz>`,
    `<fraud-check @click="x" :elder="y" v-if="z" _ngcontent-x>96110</fraud-check>`,
    `<p elder="false" fraud="x">no element of ours</p>`,
  ])
    it(`says nothing of ${markup}`, async () => {
      const page = new DOMParser().parseFromString(markup, 'text/html');
      expect(await told(page.body.innerHTML)).to.deep.equal([]);
    });
});

describe('a page that misuses them', () => {
  for (const [markup, ...expected] of [
    ['<fraud-chek>96110</fraud-chek>', 'There is no <fraud-chek>. Write <fraud-check>.'],
    ['<fraud-shield>96110</fraud-shield>', 'There is no <fraud-shield>. There are fraud-alerts, '],
    ['<fraud-check reciever="">96110</fraud-check>', 'no attribute reciever. Write receive.'],
    ['<fraud-check mode="eldr">96110</fraud-check>', 'no attribute mode. There are ', 'readers', 'region'],
    ['<fraud-check value="x">96110</fraud-check>', 'value is a property and no attribute'],
    ['<fraud-check elder="false">96110</fraud-check>', '<fraud-check elder="false"> is on', 'Leave it out'],
    ['<fraud-alerts staleafter="3" src="/package.json">96110</fraud-alerts>', 'Write stale-after.'],
    ['<fraud-guard most="three"><p></p></fraud-guard>', 'most="three">: expected a number'],
    ['<fraud-guard></fraud-guard>', '<fraud-guard> is empty'],
    ['<fraud-check></fraud-check>', '<fraud-check> is empty: whoever has no scripts'],
    ['<fraud-alerts>96110</fraud-alerts>', '<fraud-alerts> has nothing to show: expected src or feed'],
    ['<fraud-check region="China">96110</fraud-check>', 'region="China">: expected the two letters'],
    ['<fraud-quiz kinds="what-now riddle">96110</fraud-quiz>', 'kinds="riddle">: there is no such kind', 'talk'],
    ['<fraud-check><b slot="titel">x</b></fraud-check>', 'no slot titel. Write slot="title"'],
    ['<fraud-check lang="fr">96110</fraud-check>', 'in lang="fr" speaks en', 'registerLocale'],
    ['<fraud-alerts src="/none.json">96110</fraud-alerts>', '/none.json cannot be had (the server answers 404)'],
    ['<fraud-check readers="/none/">96110</fraud-check>', '/none/readers.js could not be loaded'],
    ['<fraud-quiz issuer="/none.json">96110</fraud-quiz>', '/none.json cannot be had'],
  ] as const)
    it(`is told of ${markup}`, async () => {
      const texts = await told(markup, undefined, 1);
      expect(texts).to.have.length(1);
      for (const part of expected) expect(texts[0]).to.contain(part);
    });

  it('is told of what is no selector', () => {
    const guard = document.createElement('fraud-guard');
    guard.innerHTML = '<p></p>';
    guard.setAttribute('messages', 'li[');
    expect(misuseOf(guard)).to.deep.equal([
      '<fraud-guard messages="li["> is no selector of CSS. Expected one that finds each message, such as messages=".chat li". Mend it, or leave it out.',
    ]);
  });

  it('is told of an element that nobody registered', async () => {
    const texts: string[] = [];
    const scope = customElements.get.bind(customElements);
    customElements.get = (name) => (name === 'fraud-quiz' ? undefined : scope(name));
    try {
      texts.push(...(await told('<fraud-quiz>96110</fraud-quiz>')));
    } finally {
      customElements.get = scope;
    }
    expect(texts).to.have.length(1);
    expect(texts[0])
      .to.contain('<fraud-quiz> is not registered')
      .and.to.contain("import '@fraud-free/elements/fraud-quiz/define'");
  });

  it('is told each thing once, of what is there, comes and changes', async () => {
    const one = '<fraud-check elder="false">96110</fraud-check>';
    const texts = await told(one + one, (page) => {
      page.insertAdjacentHTML('beforeend', one + '<div><fraud-chek></fraud-chek></div>');
      page.querySelector('fraud-check')!.setAttribute('reader', '');
    });
    expect(texts.sort().map((text) => text.slice(0, 34))).to.deep.equal([
      '<fraud-check elder="false"> is on:',
      '<fraud-check reader="">: there is ',
      'There is no <fraud-chek>. Write <f',
    ]);
  });

  it('is told of two copies', async () => {
    const scripts = ['/a/fraud-free.js', '/b/fraud-free.js'].map((src) =>
      Object.assign(document.createElement('script'), { type: 'text/plain', src }),
    );
    document.head.append(...scripts);
    const texts = await told('<fraud-check>96110</fraud-check>');
    for (const script of scripts) script.remove();
    expect(texts).to.have.length(1);
    expect(texts[0]).to.contain('/a/fraud-free.js and ').and.to.contain('Load one copy');
  });

  it('reads it in the console', async () => {
    const { warn } = console;
    const lines: unknown[][] = [];
    console.warn = (...words: unknown[]) => lines.push(words);
    const page = await stage<HTMLElement>(html`<div></div>`);
    page.innerHTML = '<fraud-chek></fraud-chek>';
    const stop = checkPage({ root: page, patience: 0 });
    await waitUntil(() => lines.length > 0);
    stop();
    console.warn = warn;
    expect(lines[0]).to.deep.equal([
      'Fraud-Free: There is no <fraud-chek>. Write <fraud-check>.',
      page.firstElementChild,
    ]);
  });
});
