import '@fraud-free/elements/define';
import { setCatalog, type FraudContacts } from '@fraud-free/elements';
import { expect, html, waitUntil } from '@open-wc/testing';
import { campaignFile } from '../../../examples/docs/files.js';
import { BANK_FRAUD, smallCatalog } from '../../support/small-catalog.js';
import { deep, deepAll, deepFocus, deepText, settled, stage } from '../support/dom.js';

const files: Record<string, unknown> = {};
const asked: string[] = [];
const network = window.fetch;

before(() => {
  window.fetch = (url) => {
    const { pathname } = new URL(String(url), location.href);
    asked.push(pathname);
    const json = files[pathname];
    return Promise.resolve(json ? new Response(JSON.stringify(json)) : new Response('', { status: 404 }));
  };
});
after(() => (window.fetch = network));
beforeEach(() => {
  setCatalog(smallCatalog());
  asked.length = 0;
  for (const name of Object.keys(files)) delete files[name];
});

const given = (place = '', campaign: unknown = campaignFile(30, 30)) =>
  stage<FraudContacts>(
    html`<fraud-contacts lang="zh-CN" place=${place} .campaign=${campaign}><p>看公告栏</p></fraud-contacts>`,
  );
const type = async (element: FraudContacts, text: string): Promise<void> => {
  const input = deep<HTMLInputElement>(element, '#query');
  input.value = text;
  input.dispatchEvent(new InputEvent('input'));
  await settled();
};
function* textsOf(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}
const offered = (element: FraudContacts): (string | undefined)[] =>
  deepAll(element, '[part="place"]').map(({ dataset }) => dataset['place']);

describe('<fraud-contacts>', () => {
  it('shows its children without an address, and asks nobody for anything', async () => {
    const element = await stage<FraudContacts>(html`<fraud-contacts><p>看公告栏</p></fraud-contacts>`);
    await settled();
    expect(deepText(element)).to.equal('看公告栏');
    expect(asked).to.deep.equal([]);
  });

  it('keeps a number in one piece on narrow pages', async () => {
    const { places, ...campaign } = campaignFile(30, 30);
    const [fir, ...others] = places;
    const people = [
      ...fir!.people,
      ...['+86 10 0000 0002', '+86 10 0000 0002 0000'].map((tel) => ({ role: 'head', tel })),
    ];
    const element = await given('fir', { ...campaign, places: [{ ...fir, people }, ...others] });
    element.elder = true;
    for (let width = 328; width >= 288; width -= 8) {
      element.style.inlineSize = `${width}px`;
      await settled();
      for (const call of deepAll(element, '[part="call"]')) {
        const number = /[+\d][\d -]+/.exec(call.textContent)![0];
        // One as long as that has room on a page of 360 px, at the 18 px of the elder edition.
        if (number.length > 16 && width < 328) continue;
        const text = [...textsOf(call)].find(({ data }) => data.includes(number))!;
        const range = document.createRange();
        range.setStart(text, text.data.indexOf(number));
        range.setEnd(text, text.data.indexOf(number) + number.length);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
        expect(lines.size, `${number} at ${width} px`).to.equal(1);
      }
    }
  });

  it('has the public numbers before anybody else, whatever becomes of the list', async () => {
    for (const campaign of [campaignFile(30, 30), {}, { ...campaignFile(30, 30), places: [] }]) {
      const element = await given('fir-1', campaign);
      const calls = deepAll<HTMLAnchorElement>(element, '[part="call"]').map(({ href }) => href);
      expect(calls.slice(0, 2)).to.deep.equal(['tel:110', 'tel:96110']);
    }
    expect(deepText(await given('', {}))).to.contain('上面的电话照样能打');
  });

  it('shows the people of a place and of those around it, the nearest first, with what they do', async () => {
    const element = await given('fir-1');
    const people = deepAll(element, '[part="person"]').map((one) => one.textContent.replace(/\s+/g, ' ').trim());
    expect(people[0]).to.match(/^楼栋长 ?1 号楼.*陪邻居.*010-00000004.*晚上$/);
    expect(people[1]).to.match(/^云杉社区民警 ?云杉社区 社区民警.*解答.*010-00000002$/);
    expect(deepAll(await given('fir'), '[part="person"]')).to.have.length(1);
    expect(deepText(await given('nowhere'))).to.contain('名单里没有找到这个地方');
  });

  it('asks for the place: step by step, or by what is written', async () => {
    const element = await given();
    expect(offered(element)).to.deep.equal(['fir']);
    await type(element, '2号');
    expect(offered(element)).to.deep.equal(['fir-2']);
    let told = '';
    element.addEventListener('fraud-free-place', ({ place }) => (told = place));
    deep(element, '[part="place"]').click();
    await settled();
    expect([told, element.place, element.getAttribute('place')]).to.deep.equal(['fir-2', 'fir-2', 'fir-2']);
    expect(deepFocus()!.textContent).to.contain('2 号楼');
    expect(deepText(element)).to.contain('云杉社区民警');
  });

  it('reads places that stand in files of their own when they are asked for', async () => {
    const { places, ...rest } = campaignFile(30, 30);
    files['/city/campaign.json'] = { ...rest, places: [{ ...places[0], file: 'places/fir.json' }] };
    files['/city/places/fir.json'] = { format: 1, id: 'fir', places: places.slice(1) };
    const element = await stage<FraudContacts>(
      html`<fraud-contacts lang="zh-CN" src="/city/campaign.json"></fraud-contacts>`,
    );
    await waitUntil(() => offered(element).length === 1);
    expect(asked).to.deep.equal(['/city/campaign.json']);
    await type(element, '云杉1号');
    expect(offered(element)).to.deep.equal(['fir']);
    deep(element, '[part="place"]').click();
    await waitUntil(() => offered(element).includes('fir-1'));
    expect(asked).to.deep.equal(['/city/campaign.json', '/city/places/fir.json']);
    deep(element, '[data-place="fir-1"]').click();
    await settled();
    expect(element.place).to.equal('fir/fir-1');

    const direct = await stage<FraudContacts>(
      html`<fraud-contacts lang="zh-CN" src="/city/campaign.json" place="fir-1"></fraud-contacts>`,
    );
    await waitUntil(() => deepText(direct).includes('1 号楼可以找的人'));
  });

  it('makes a card of what the resident chooses, and sends it nowhere', async () => {
    const element = await given('fir-1');
    const preview = () => deepAll(element, '[part="preview"]')[0]?.textContent ?? '';
    expect(preview()).to.equal('');
    await element.tell({ kind: 'fake-bank', words: '验证码 482913，转入安全账户' });
    expect(deepText(element)).to.contain('不会自动发出任何东西');
    expect(preview()).to.contain('假冒银行客服').and.to.contain('验证码 ••••••，转入安全账户');
    expect(preview()).not.to.contain('1 号楼');
    deep(element, '.card .tick input').click();
    await settled();
    expect(preview()).to.contain('我住在：云杉社区 1 号楼');
    const paid = deep<HTMLSelectElement>(element, '#paid');
    paid.value = 'yes';
    paid.dispatchEvent(new Event('change'));
    await settled();
    expect(deepText(element)).to.contain('请先拨 110');
    deep(element, '[part="code"]').click();
    await waitUntil(() => deepAll(element, '.code').length === 1);
    await expect(element).to.be.accessible();
    expect(asked).to.deep.equal([]);
  });
});

describe('<fraud-check> beside <fraud-contacts>', () => {
  it('offers to tell the officer, and puts on the card what it found, masked', async () => {
    const page = await stage<HTMLElement>(
      html`<div lang="zh-CN">
        <fraud-check></fraud-check><fraud-contacts .campaign=${campaignFile(30, 30)}></fraud-contacts>
      </div>`,
    );
    const check = page.querySelector('fraud-check')!;
    const contacts = page.querySelector('fraud-contacts')!;
    expect(deepAll(check, '[part="tell"]')).to.have.length(0);
    check.value = BANK_FRAUD;
    check.check();
    await settled();
    deep(check, '[part="tell"]').click();
    await settled();
    const text = deep(contacts, '[part="preview"]').textContent;
    expect(text).to.contain('假冒银行客服').and.to.contain('安全账户');
    contacts.remove();
    check.value = BANK_FRAUD;
    check.check();
    await settled();
    expect(deepAll(check, '[part="tell"]')).to.have.length(0);
  });
});
