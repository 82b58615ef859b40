import '@fraud-free/elements/define';
import { setCatalog, type FraudCampaign } from '@fraud-free/elements';
import { expect, html, waitUntil } from '@open-wc/testing';
import { campaignFile } from '../../../examples/docs/files.js';
import { smallCatalog } from '../../support/small-catalog.js';
import { deep, deepAll, deepText, settled, stage } from '../support/dom.js';

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

const json = (value: unknown) => () => Promise.resolve(new Response(JSON.stringify(value)));
const given = (campaign: unknown, lang = 'zh-CN') =>
  stage<FraudCampaign>(html`<fraud-campaign lang=${lang} .campaign=${campaign}><p>看公告栏</p></fraud-campaign>`);

describe('<fraud-campaign>', () => {
  it('asks nobody for anything without an address, and shows its children', async () => {
    const element = await stage<FraudCampaign>(html`<fraud-campaign><p>看公告栏</p></fraud-campaign>`);
    await settled();
    expect(deepText(element)).to.equal('看公告栏');
    await given(campaignFile(30, 30, 3));
    expect(asked).to.deep.equal([]);
  });

  it('shows what it is, its goals with their days, and who answers for it', async () => {
    const element = await given(campaignFile(30, 30, 3));
    const text = deepText(element);
    for (const part of [
      '云杉里无诈社区',
      '正在进行',
      '假冒银行客服',
      '知晓率',
      '71.5%',
      '目标：80%',
      '发布：云杉里居委会',
      '工作日',
    ])
      expect(text).to.contain(part);
    for (const goal of deepAll(element, '[part="goal"]')) {
      const told = deepAll(element, '.reached').filter((one) => goal.contains(one)).length;
      expect(goal.querySelectorAll('time').length, goal.textContent).to.equal(told);
    }
    expect(text).to.contain('目标：600；还没有公布');
    expect(deep<HTMLAnchorElement>(element, '[part="call"]').href).to.equal('tel:01000000000');
    expect(deepText(await given(campaignFile(30, 30, 3), 'en')))
      .to.contain('As of')
      .and.to.contain('Goal: 600; not');
  });

  it('says of measures that invite people to report less what goes wrong with them', async () => {
    const element = await given(campaignFile(30, 30, 3));
    expect(deepAll(element, '[part="caution"]').map((one) => one.textContent)).to.have.length(1);
    expect(deepText(element)).to.contain('不敢报案');
  });

  it('asks once, without cookies or referrer, and again when asked', async () => {
    answer = () => Promise.resolve(new Response('<html>'));
    const element = await stage<FraudCampaign>(html`<fraud-campaign lang="zh-CN" src="/c.json"></fraud-campaign>`);
    await waitUntil(() => deepText(element).includes('这会儿看不到活动的情况'));
    expect(asked).to.have.length(1);
    expect(asked[0]!.init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    answer = json(campaignFile(30, 30, 3));
    deep(element, '[part="again"]').click();
    await waitUntil(() => deepText(element).includes('知晓率'));
    answer = () => Promise.reject(new TypeError('offline'));
    await element.reload();
    await element.updateComplete;
    expect(deepText(element)).to.contain('这会儿取不到新的情况').and.to.contain('知晓率');
  });

  it('lets go of an answer that comes too late', async () => {
    const late: ((response: Response) => void)[] = [];
    answer = () => new Promise((resolve) => late.push(resolve));
    const element = await stage<FraudCampaign>(html`<fraud-campaign lang="zh-CN" src="/a.json"></fraud-campaign>`);
    await settled();
    expect(deepText(element)).to.contain('正在取');
    element.src = '/b.json';
    await settled();
    late[0]!(new Response(JSON.stringify({ ...campaignFile(30, 30), title: '旧的' })));
    late[1]!(new Response(JSON.stringify({ ...campaignFile(30, 30), title: '新的' })));
    await waitUntil(() => deepText(element).includes('新的'));
    expect(deepText(element)).not.to.contain('旧的');
  });
});
