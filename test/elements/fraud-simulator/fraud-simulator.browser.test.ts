import '@fraud-free/elements/define';
import { setCatalog, type FraudSimulator } from '@fraud-free/elements';
import { viewSimulation } from '@fraud-free/quiz';
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { quizCatalog, withScript } from '../../quiz/support/quiz-catalog.js';
import { smallCatalog } from '../../support/small-catalog.js';
import { deep, deepAll, deepFocus, deepText, settled, stage } from '../support/dom.js';

const KEY = 'fraud-free-simulator';
const catalog = quizCatalog();

beforeEach(() => {
  setCatalog(catalog);
  localStorage.removeItem(KEY);
});
after(() => localStorage.removeItem(KEY));

const simulator = (script = 'red', lang = 'zh-CN') =>
  stage<FraudSimulator>(html`<fraud-simulator lang=${lang} script=${script}><p>来居委会练</p></fraud-simulator>`);

async function press(element: FraudSimulator, selector: string): Promise<void> {
  deep(element, selector).click();
  await settled();
}

/** Takes the choice of a kind. */
async function answer(element: FraudSimulator, kind: 'safe' | 'risky' | 'doubt'): Promise<void> {
  const { id } = viewSimulation(catalog, element.simulation!).scene!.choices.find((one) => one.kind === kind)!;
  await press(element, `[data-choice="${id}"]`);
}

async function started(lang = 'zh-CN'): Promise<FraudSimulator> {
  const element = await simulator('red', lang);
  await press(element, '[part="start"]');
  return element;
}

const heading = (element: FraudSimulator): string => deep(element, '#heading').textContent.trim();

describe('<fraud-simulator>', () => {
  it('says what comes, and lets the resident pick where the page does not', async () => {
    const element = await simulator('');
    expect(deepText(element)).to.contain('都是编出来的');
    const picks = deepAll(element, '[part="start"]').map(({ dataset }) => dataset['script']);
    expect(picks).to.deep.equal(['red', 'crimson', 'green', 'blue']);
    for (const details of deepAll<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expect(element).to.be.accessible();
    await press(element, '[data-script="blue"]');
    expect(element.simulation?.script).to.equal('blue');
    const fixed = await simulator();
    expect(deepAll(fixed, '[part="start"]')).to.have.length(1);
    await expect(fixed).to.be.accessible();
  });

  it('plays a step: what happens, what they write and want, and the ways to answer', async () => {
    const element = await started();
    expect(heading(element)).to.equal('找上您');
    expect(deepFocus()).to.equal(deep(element, '#heading'));
    const text = deepText(element);
    for (const part of [
      '第 1 步，共 3 步',
      'approach 发生什么',
      '我是银行客服',
      '他们会在 approach 提要求',
      '您怎么做？',
    ])
      expect(text).to.contain(part);
    expect(deepAll(element, '[part="choice"]')).to.have.length(2);
    await expect(element).to.be.accessible();
    await expect(await started('en')).to.be.accessible();
  });

  it('shows what each choice leads to, a doubt answered as they answer it', async () => {
    const element = await started();
    await answer(element, 'risky');
    expect(heading(element)).to.equal('抛出好处或吓唬');
    expect(deep(element, '[part="turn"]').textContent).to.contain('这样一来');
    await answer(element, 'doubt');
    expect(deep(element, '[part="turn"]').textContent).to.contain('他们会说工号可查。');
    expect(heading(element)).to.equal('抛出好处或吓唬');
    await expect(element).to.be.accessible();
  });

  it('ends well where somebody stops, and tells what would have come', async () => {
    const element = await started();
    await answer(element, 'risky');
    const fired = oneEvent<HTMLElementEventMap['fraud-free-simulation']>(element, 'fraud-free-simulation');
    await answer(element, 'safe');
    expect((await fired).end).to.equal('stopped');
    expect(heading(element)).to.equal('停下来了，一分钱没少');
    expect(deepText(element)).to.contain('payment 发生什么').and.to.contain('拨打 96110');
    for (const details of deepAll<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expect(element).to.be.accessible();
  });

  it('ends without blame where nobody stops, with 110', async () => {
    const element = await started();
    for (let i = 0; i < 3; i++) await answer(element, 'risky');
    expect(heading(element)).to.equal('走到了最后');
    expect(deep(element, '.outcome a').getAttribute('href')).to.equal('tel:110');
    await expect(element).to.be.accessible();
    await press(element, '[part="restart"]');
    expect(heading(element)).to.equal('找上您');
  });

  it('can be left and gone on with, until it has ended', async () => {
    const element = await started();
    await answer(element, 'risky');
    const again = await simulator();
    await expect(again).to.be.accessible();
    await press(again, '[part="resume"]');
    expect(heading(again)).to.equal('抛出好处或吓唬');
    expect(again.simulation).to.deep.equal(element.simulation);
    await press(again, '[part="another"]');
    expect(deepAll(again, '[part="resume"]')).to.have.length(1);
    await press(again, '[part="resume"]');
    await answer(again, 'safe');
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(deepAll(await simulator(), '[part="resume"]')).to.have.length(0);
  });

  it('lets go of a talk whose script was withdrawn', async () => {
    const element = await started();
    setCatalog(withScript(catalog, 'red', { status: 'retired' }));
    await settled();
    expect(element.simulation).to.equal(undefined);
    expect(deepAll(element, '[part="start"]').map(({ dataset }) => dataset['script'])).not.to.contain('red');
    expect(deepText(element)).to.contain('挑一种');
  });

  it('shows its children where there is nothing to play', async () => {
    setCatalog(smallCatalog({ scripts: [] }));
    expect(deepText(await simulator(''))).to.equal('来居委会练');
  });

  it('works by keyboard alone', async () => {
    const element = await simulator();
    element.focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    await sendKeys({ press: 'Tab' });
    expect(deepFocus()).to.equal(deepAll(element, '[part="choice"]')[0]);
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(element.simulation?.taken).to.have.length(1);
    expect(deepFocus()).to.equal(deep(element, '#heading'));
  });
});
