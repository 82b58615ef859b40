import '@fraud-free/elements/define';
import { createEngine, type Verdict } from '@fraud-free/core';
import { setCatalog, type FraudVerdict } from '@fraud-free/elements';
import { expect, html, oneEvent } from '@open-wc/testing';
import { BANK_FRAUD, DOUBTFUL, HARMLESS, smallCatalog } from '../../support/small-catalog.js';
import { deep, deepAll, deepFocus, deepText, stage } from '../support/dom.js';

beforeEach(() => setCatalog(smallCatalog()));

const answerTo = (text: string, lang = 'zh-CN') =>
  stage<FraudVerdict>(html`<fraud-verdict lang=${lang} text=${text}></fraud-verdict>`);

describe('<fraud-verdict>', () => {
  it('shows its children as long as there is no message', async () => {
    const verdict = await stage<FraudVerdict>(html`<fraud-verdict><p>还没有消息</p></fraud-verdict>`);
    expect(deepText(verdict)).to.equal('还没有消息');
    verdict.text = BANK_FRAUD;
    await verdict.updateComplete;
    expect(deepText(verdict)).to.match(/^很像一种已知的骗局/);
    verdict.text = null;
    await verdict.updateComplete;
    expect(deepText(verdict)).to.equal('还没有消息');
  });

  const answers = [
    [BANK_FRAUD, '很像一种已知的骗局', 'This looks like a known fraud'],
    [DOUBTFUL, '有可疑的地方，先核实', 'There are warning signs: check first'],
    [HARMLESS, '没有找到已知的骗术，但不等于安全', 'No known fraud found, but that does not mean it is safe'],
    ['', '看不出来，无法判断', 'There is not enough to say'],
  ] as const;

  for (const [text, chinese, english] of answers) {
    it(`answers "${text}" by word and picture, in both languages, accessibly`, async () => {
      for (const [lang, headline] of [
        ['zh-CN', chinese],
        ['en', english],
      ] as const) {
        const verdict = await answerTo(text, lang);
        expect(deep(verdict, '#headline').textContent).to.equal(headline);
        expect(deepAll(verdict, '.head svg')).to.have.length(1);
        expect(deep(verdict, "[part='root']").lang).to.equal(lang);
        await expect(verdict).to.be.accessible();
      }
    });
  }

  it('gives each level a picture of its own, and none a tick', async () => {
    const pictures = await Promise.all(
      answers.map(async ([text]) => deep(await answerTo(text), '.head svg').innerHTML.replace(/<!--.*?-->/g, '')),
    );
    expect(new Set(pictures).size).to.equal(answers.length);
  });

  it('never calls a message safe, and says what to do if it asks for money or codes', async () => {
    const text = deepText(await answerTo(HARMLESS));
    expect(text).to.contain('“没找到”不等于“可以放心”');
    expect(text).to.contain('如果要您转账、付款或交押金');
    expect(text).to.contain('如果要验证码、密码');
    expect(text).to.contain('拨打 96110');
    expect(text.replace('不等于安全', '').replace('不等于“可以放心”', '')).not.to.match(/安全|放心|没问题/);
  });

  for (const [text, words] of [
    ['', '还没有内容可看'],
    ['您好', '字太少'],
    ['Здравствуйте, как ваши дела сегодня', '目前只能看中文和英语的消息'],
  ] as const) {
    it(`says why it cannot judge "${text}"`, async () => {
      const shown = deepText(await answerTo(text));
      expect(shown).to.contain(words);
      expect(shown).to.contain('拿不准');
    });
  }

  it('says so when the catalog has expired', async () => {
    const catalog = smallCatalog({ expires: '2000-01-01' });
    const verdict = createEngine(catalog).check(HARMLESS);
    const element = await stage<FraudVerdict>(
      html`<fraud-verdict lang="en" text=${HARMLESS} .verdict=${verdict}></fraud-verdict>`,
    );
    expect(deepText(element)).to.contain('out of date');
    await expect(element).to.be.accessible();
  });

  it('gives every signal with its title, role, words, reason and dated source', async () => {
    const verdict = await answerTo(BANK_FRAUD, 'en');
    const reasons = deepAll(verdict, "[part='reason']").map((reason) => reason.textContent.replace(/\s+/g, ' ').trim());
    expect(reasons).to.deep.equal([
      'Signal payment.safe-account payment 安全账户 Because of payment.safe-account Source: 某某日报, 2025-06',
      'Signal demand.one-time-code demand 验证码 Because of demand.one-time-code Source: 某某日报, 2025-06',
      'Signal pressure.account-frozen pressure 账户将被冻结 Because of pressure.account-frozen Source: 某某日报, 2025-06',
      'Signal identity.bank claim 我是银行客服 Because of identity.bank Source: 某某日报, 2025-06',
    ]);
    const [source] = deepAll<HTMLAnchorElement>(verdict, '.sources a');
    expect(source?.href).to.equal('https://example.com/handbook');
    expect(source?.rel).to.equal('noopener noreferrer');
  });

  it('hides codes, cards and telephone numbers in what it quotes', async () => {
    const text = `${BANK_FRAUD}卡号 6222021234567890123，手机 13800000000。`;
    const all = { signal: 'payment.safe-account', role: 'payment', start: 0, end: text.length } as const;
    const verdict: Verdict = { ...createEngine(smallCatalog()).check(text), evidence: [all] };
    const element = await stage<FraudVerdict>(html`<fraud-verdict .text=${text} .verdict=${verdict}></fraud-verdict>`);
    expect(deep(element, 'q').textContent).to.contain('验证码 ••••••');
    expect(deepText(element)).not.to.match(/482913|6222021|1380000/);
  });

  it('counts the places beyond the first three', async () => {
    const text = 'a1 b2 c3 d4 e5 f6';
    const evidence = [0, 3, 6, 9, 12].map((start) => ({
      signal: 'identity.bank',
      role: 'identity' as const,
      start,
      end: start + 2,
    }));
    const verdict: Verdict = { level: 'caution', score: 0.6, scripts: [], evidence, advice: [], catalog: '2026.11.22' };
    const element = await stage<FraudVerdict>(
      html`<fraud-verdict lang="en" text=${text} .verdict=${verdict}></fraud-verdict>`,
    );
    expect(deepAll(element, 'q').map((quote) => quote.textContent)).to.deep.equal(['a1', 'b2', 'c3']);
    expect(deepText(element)).to.contain('2 more places');
    expect(deepText(element)).to.contain('If you are asked to transfer');
  });

  it('quotes what overlaps once', async () => {
    const evidence = [
      [4, 8],
      [0, 6],
      [10, 12],
    ].map(([start, end]) => ({ signal: 'identity.bank', role: 'identity' as const, start: start!, end: end! }));
    const verdict: Verdict = { level: 'caution', score: 0.6, scripts: [], evidence, advice: [], catalog: '2026.11.22' };
    const element = await stage<FraudVerdict>(
      html`<fraud-verdict text="abcdefghijklmnop" .verdict=${verdict}></fraud-verdict>`,
    );
    expect(deepAll(element, 'q').map((quote) => quote.textContent)).to.deep.equal(['abcdefgh', 'kl']);
  });

  it('shows the four most urgent things to do and the four weightiest reasons, and folds the rest', async () => {
    const { advice, scripts } = smallCatalog();
    const ids = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
    setCatalog(
      smallCatalog({
        advice: [...advice, ...ids.map((id) => ({ ...advice[0]!, id, text: { 'zh-CN': `做 ${id}`, en: `do ${id}` } }))],
        scripts: [{ ...scripts[0]!, advice: ids }, scripts[1]!],
      }),
    );
    const element = await answerTo(`${BANK_FRAUD}刷单`, 'en');
    const folded = deepAll<HTMLDetailsElement>(element, 'details');
    expect(folded.map((details) => details.querySelector('summary')!.textContent)).to.deep.equal([
      '2 more things you can do',
      'If you have doubts, they may say this',
      '1 more reason',
      'Sources',
    ]);
    expect(folded.some(({ open }) => open)).to.equal(false);
    const lists = deepAll<HTMLOListElement>(element, 'ol');
    expect(lists.map(({ start, children }) => [start, ...[...children].map((item) => item.textContent)])).to.deep.equal(
      [
        [1, 'do a1', 'do a2', 'do a3', 'do a4'],
        [5, 'do a5', 'do a6'],
      ],
    );
    expect(folded[2]!.textContent).to.contain('Signal identity.bank').and.not.to.contain('Signal payment');
    for (const details of folded) details.open = true;
    await expect(element).to.be.accessible();
  });

  it('passes over ids that the catalog does not have', async () => {
    const verdict: Verdict = {
      level: 'danger',
      score: 0.9,
      scripts: [{ id: 'gone', stage: 'hook', score: 0.9, complete: true }],
      evidence: [{ signal: 'gone.too', role: 'lure', start: 0, end: 1 }],
      advice: ['gone'],
      next: { script: 'gone', stage: 'payment' },
      catalog: '2020.01.01',
    };
    const element = await stage<FraudVerdict>(html`<fraud-verdict text="x" .verdict=${verdict}></fraud-verdict>`);
    expect(deep(element, '#headline').textContent).to.equal('很像一种已知的骗局');
    expect(deepText(element)).to.contain('2020.01.01');
    await expect(element).to.be.accessible();
  });

  it('fires the verdict on its own judging only, once', async () => {
    const element = await stage<FraudVerdict>(html`<fraud-verdict></fraud-verdict>`);
    const levels: string[] = [];
    element.addEventListener('fraud-free-verdict', ({ verdict }) => levels.push(verdict.level));
    const fired = oneEvent(element, 'fraud-free-verdict');
    element.text = BANK_FRAUD;
    expect((await fired).composed).to.equal(true);
    element.verdict = createEngine(smallCatalog()).check(HARMLESS);
    await element.updateComplete;
    expect(levels).to.deep.equal(['danger']);
  });

  it('says in words that a message is too long', async () => {
    const element = await stage<FraudVerdict>(
      html`<fraud-verdict lang="en" .text=${'x'.repeat(1_048_577)}></fraud-verdict>`,
    );
    expect(deepText(element)).to.contain('at most 1,048,576 characters');
    await expect(element).to.be.accessible();
  });

  it('takes the focus on its headline', async () => {
    const element = await answerTo(BANK_FRAUD);
    element.focus();
    expect(deepFocus()).to.equal(deep(element, '#headline'));
  });
});
