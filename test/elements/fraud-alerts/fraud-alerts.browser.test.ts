import '@fraud-free/elements/define';
import { setCatalog, type FraudAlerts } from '@fraud-free/elements';
import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ago, feedFile } from '../../../examples/docs/files.js';
import { smallCatalog } from '../../support/small-catalog.js';
import { deep, deepAll, deepText, settled, stage } from '../support/dom.js';

const feed = (...items: object[]) => feedFile(ago(1), ...items);
const item = (id: string, extension: object = {}, more: object = {}) => ({
  id,
  title: `提醒 ${id}`,
  content_text: '有人冒充客服打电话。',
  date_published: ago(1),
  _fraud_free: extension,
  ...more,
});

/** What the network answers, instead of it. */
let answer: () => Promise<Response>;
const asked: { url: string; init: RequestInit | undefined }[] = [];
const network = window.fetch;

before(() => {
  window.fetch = (url, init) => {
    asked.push({ url: String(url), init });
    return answer();
  };
});
after(() => (window.fetch = network));
beforeEach(() => {
  setCatalog(smallCatalog());
  asked.length = 0;
});

const given = (json: unknown, lang = 'zh-CN') =>
  stage<FraudAlerts>(html`<fraud-alerts lang=${lang} .feed=${json}><p>看公告栏</p></fraud-alerts>`);

async function fetched(reply: () => Promise<Response>): Promise<FraudAlerts> {
  answer = reply;
  const element = await stage<FraudAlerts>(html`<fraud-alerts lang="zh-CN" src="/alerts.json"></fraud-alerts>`);
  await waitUntil(() => !deepText(element).includes('正在取提醒'));
  return element;
}

const json = (value: unknown) => () => Promise.resolve(new Response(JSON.stringify(value)));

describe('<fraud-alerts>', () => {
  it('asks nobody for anything without an address, and shows its children', async () => {
    const element = await stage<FraudAlerts>(html`<fraud-alerts><p>看公告栏</p></fraud-alerts>`);
    await settled();
    expect(deepText(element)).to.equal('看公告栏');
    expect(asked).to.deep.equal([]);
    await given(feed());
    expect(asked).to.deep.equal([]);
  });

  it('shows the alerts with what they are, how grave, where and when', async () => {
    const element = await given(
      feed(
        item('a', { severity: 'severe', area: '三号楼', script: 'fake-bank' }, { url: 'https://example.com/a' }),
        item('b', { kind: 'update' }, { date_modified: ago(0) }),
        item('c', { kind: 'all-clear' }),
        item('d', { kind: 'cancel' }),
      ),
    );
    const text = deepText(element);
    for (const part of [
      '云杉里的提醒',
      '新提醒 重要 提醒 a',
      '范围：三号楼',
      '这种骗局是怎么回事：假冒银行客服',
      '有更新',
      '已解除',
      '已撤回',
      '已经解除或撤回的（2 条）',
      '发布：云杉里居委会',
    ])
      expect(text).to.contain(part);
    expect(deepAll<HTMLAnchorElement>(element, '.more').map(({ href }) => href)).to.deep.equal([
      'https://example.com/a',
    ]);
    for (const details of deepAll<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expect(element).to.be.accessible();
  });

  it('asks once, without cookies or referrer', async () => {
    const element = await fetched(json(feed(item('a'))));
    expect(asked).to.have.length(1);
    expect(asked[0]!.init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(deepText(element)).to.contain('提醒 a');
  });

  it('asks again when it comes back to the page, and shows meanwhile what it had', async () => {
    const element = await fetched(json(feed(item('a'))));
    const page = element.parentElement!;
    element.remove();
    answer = json(feed(item('b')));
    page.append(element);
    expect(deepText(element)).to.contain('提醒 a');
    await waitUntil(() => deepText(element).includes('提醒 b'));
    expect(asked).to.have.length(2);
  });

  it('says that there is none, and that this is no promise', async () => {
    const element = await given(feed());
    expect(deepText(element)).to.contain('目前没有提醒').and.to.contain('不等于没有骗局');
    await expect(element).to.be.accessible();
    await expect(await given(feed(), 'en')).to.be.accessible();
  });

  it('says since when there is no news, of a list or of none', async () => {
    for (const items of [[], [item('a', {}, { date_published: ago(30) })]]) {
      const element = await given({ ...feed(...items), _fraud_free: { updated: ago(20) } });
      expect(deepText(element)).to.contain('就没有新消息了').and.not.to.contain('目前没有提醒');
      await expect(element).to.be.accessible();
    }
    const unknown = await given({ ...feed(), _fraud_free: {} });
    expect(deepText(unknown)).to.contain('不知道这些提醒是什么时候的');
    const fresh = await given({ ...feed(item('a')), _fraud_free: { updated: ago(20) } });
    expect(deepText(fresh)).not.to.contain('就没有新消息了');
    fresh.staleAfter = 0.5;
    await fresh.updateComplete;
    expect(deepText(fresh)).to.contain('就没有新消息了');
  });

  it('says that it is broken, never an empty list, and tries again when asked', async () => {
    const failures: (() => Promise<Response>)[] = [
      () => Promise.reject(new TypeError('offline')),
      () => Promise.resolve(new Response('', { status: 503 })),
      () => Promise.resolve(new Response('<html>')),
      json({ something: 'else' }),
    ];
    for (const failure of failures) {
      const element = await fetched(failure);
      expect(deepText(element)).to.contain('这会儿取不到提醒').and.to.contain('不等于没有骗局');
      expect(deepText(element)).not.to.contain('目前没有提醒');
      await expect(element).to.be.accessible();
    }
    const element = await fetched(failures[0]!);
    answer = json(feed(item('a')));
    deep(element, '[part="again"]').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => deepText(element).includes('提醒 a'));
    expect(deepText(element)).not.to.contain('取不到');

    answer = failures[0]!;
    await element.reload();
    await element.updateComplete;
    expect(deepText(element)).to.contain('这会儿取不到新的提醒').and.to.contain('提醒 a');
    await expect(element).to.be.accessible();
  });

  it('says so while it waits, and lets go of an answer that comes too late', async () => {
    let late!: (response: Response) => void;
    answer = () => new Promise((resolve) => (late = resolve));
    const element = await stage<FraudAlerts>(html`<fraud-alerts lang="zh-CN" src="/a.json"></fraud-alerts>`);
    await settled();
    expect(deepText(element)).to.contain('正在取提醒').and.not.to.contain('目前没有提醒');
    await expect(element).to.be.accessible();
    const old = late;
    element.src = '/b.json';
    await settled();
    old(new Response(JSON.stringify(feed(item('old')))));
    late(new Response(JSON.stringify(feed(item('new')))));
    await waitUntil(() => deepText(element).includes('提醒 new'));
    expect(deepText(element)).not.to.contain('提醒 old');
  });

  it('shows what a feed says as text and nothing else', async () => {
    const element = await given(
      feed(item('a', { area: '<b>x</b>' }, { title: '<img src=x onerror=1>', url: 'javascript:alert(1)' })),
    );
    expect(deepAll(element, 'img, b, .more')).to.have.length(0);
    expect(deepText(element)).to.contain('<img src=x onerror=1>');
  });

  it('tells how many entries it could not read', async () => {
    expect(deepText(await given(feed(item('a'), { id: 'x' })))).to.contain('有 1 条看不懂');
  });
});
