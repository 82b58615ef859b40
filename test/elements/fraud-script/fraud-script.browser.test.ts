import '@fraud-free/elements/define';
import { setCatalog, type FraudScript } from '@fraud-free/elements';
import { expect, html } from '@open-wc/testing';
import { BANK_FRAUD, BANK_FRAUD_EN, HARMLESS, smallCatalog } from '../../support/small-catalog.js';
import { deep, deepAll, deepText, stage } from '../support/dom.js';

/** The small catalog, with made-up messages in its first script. */
function withExamples() {
  const { scripts } = smallCatalog();
  const hit = (id: string, lang: string, text: string) =>
    ({ id, lang, text, level: 'danger', stage: 'payment', signals: [] }) as const;
  return smallCatalog({
    scripts: [
      {
        ...scripts[0]!,
        lookAlikes: [{ 'zh-CN': '银行真的通知', en: 'A real notice of the bank' }],
        examples: {
          hits: [hit('h1', 'zh', BANK_FRAUD), hit('h2', 'en', BANK_FRAUD_EN)],
          nearMisses: [{ id: 'n1', lang: 'zh', text: HARMLESS, why: { 'zh-CN': '没有要钱', en: 'No money' } }],
        },
      },
      { ...scripts[1]!, status: 'retired' },
    ],
  });
}

beforeEach(() => setCatalog(withExamples()));

const script = async (id: string, lang = 'zh-CN'): Promise<FraudScript> => {
  const element = await stage<FraudScript>(
    html`<fraud-script lang=${lang} script=${id}><p>拨打 96110</p></fraud-script>`,
  );
  for (const details of deepAll<HTMLDetailsElement>(element, 'details')) details.open = true;
  return element;
};

describe('<fraud-script>', () => {
  it('tells a fraud step by step, with its words, what looks like it, what to do and who says so', async () => {
    const element = await script('fake-bank');
    const text = deepText(element);
    for (const part of [
      '假冒银行客服',
      '2026-11-20 更新',
      '第 1 步 找上您 阶段 approach',
      '第 2 步 要钱、要验证码 阶段 payment',
      '这时候会让您做什么：他们会在 payment 让您转账。',
      '留意这些说法：信号 payment.safe-account、信号 demand.one-time-code',
      '他们会说工号可查。',
      '银行真的通知',
      '为什么正常：没有要钱',
      '先停下来，挂断电话。',
      '拨打 110',
      '防诈手册',
    ])
      expect(text).to.contain(part);
    await expect(element).to.be.accessible();
  });

  it('marks the words of its examples, in the language of the page', async () => {
    const element = await script('fake-bank');
    expect(deepAll(element, 'mark').map((mark) => mark.textContent)).to.deep.equal([
      '我是银行客服',
      '账户将被冻结',
      '验证码',
      '安全账户',
    ]);
    const english = await script('fake-bank', 'en');
    expect(deepAll(english, '[part="message"]').map((one) => one.lang)).to.deep.equal(['en']);
    expect(deepText(english)).to.contain('Step 2 They want money or codes').and.not.to.contain('我是银行客服');
    await expect(english).to.be.accessible();
  });

  it('shows its children where there is no such script, or where it was withdrawn', async () => {
    expect(deepText(await script('no-such'))).to.equal('拨打 96110');
    expect(deepText(await script('fake-task'))).to.equal('拨打 96110');
  });

  it('takes the focus on its title', async () => {
    const element = await script('fake-bank');
    element.focus();
    expect(element.shadowRoot!.activeElement).to.equal(deep(element, '#title'));
  });
});
