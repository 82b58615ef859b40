import '@fraud-free/elements/define';
import type { Catalog } from '@fraud-free/core';
import { setCatalog } from '@fraud-free/elements';
import { viewSimulation } from '@fraud-free/quiz';
import { html, waitUntil } from '@open-wc/testing';
import { ago, campaignFile, feedFile } from '../../../examples/docs/files.js';
import { quizCatalog } from '../../quiz/support/quiz-catalog.js';
import { paymentCatalog } from '../../support/payment-rules.js';
import { BANK_FRAUD, DOUBTFUL, HARMLESS } from '../../support/small-catalog.js';
import { deep, deepAll, deepText, settled, stage } from './dom.js';
import { QUIZ_OF } from './quiz-of-kinds.js';
import { showSealed, until } from './sealed.js';

/** One look of an element: what it is made of, and what a resident does until it looks so. */
export interface State {
  readonly element: string;
  readonly name: string;
  readonly catalog: () => Catalog;
  readonly template: ReturnType<typeof html>;
  readonly steps?: (host: Element) => Promise<void> | void;
  /** What is announced in this state, by a live region or by the focus that has moved there. */
  readonly announces?: RegExp;
}

const press = async (host: Element, selector: string, at = 0): Promise<void> => {
  deepAll(host, selector).at(at)!.click();
  await settled();
};

const paste = async (host: Element, text: string): Promise<void> => {
  const input = deep<HTMLTextAreaElement>(host, 'textarea');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true, composed: true }));
  await settled();
};

const write = async (host: Element, selector: string, text: string): Promise<void> => {
  const input = deep<HTMLInputElement>(host, selector);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
};

const choose = async (host: Element, kind: string): Promise<void> => {
  const { simulation } = host as HTMLElementTagNameMap['fraud-simulator'];
  const { id } = viewSimulation(quizCatalog(), simulation!).scene!.choices.find((one) => one.kind === kind)!;
  await press(host, `[data-choice="${id}"]`);
};

const alert = (id: string, kind: string, severity: string) => ({
  id,
  title: `提醒 ${id}`,
  content_text: '有人冒充客服打电话，叫大家退款。',
  url: 'https://example.com/notice',
  date_published: ago(1),
  ...(kind === 'update' && { date_modified: ago(0.5) }),
  _fraud_free: { kind, severity, area: '三号楼', script: 'fake-bank' },
});
const ALERTS = [
  alert('1', 'new', 'severe'),
  alert('2', 'update', 'moderate'),
  alert('3', 'new', 'minor'),
  alert('4', 'cancel', 'moderate'),
  alert('5', 'all-clear', 'moderate'),
];

const TALK = `李客服：您好，我是银行客服，您的账户将被冻结\n我：什么事？\n李客服：把验证码告诉我，转入安全账户`;
/** Nothing in it can be broken but by force. */
const LONG = `${BANK_FRAUD} https://example.com/${'very-long-path/'.repeat(10)}`;

const check = html`<fraud-check></fraud-check>`;
const payment = html`<fraud-payment-check></fraud-payment-check>`;
const quiz = html`<fraud-quiz seed="test" length="2"></fraud-quiz>`;
const ofKind = (kind: keyof typeof QUIZ_OF) => html`<fraud-quiz .quiz=${QUIZ_OF[kind]}></fraud-quiz>`;
const simulator = html`<fraud-simulator script="red"></fraud-simulator>`;
const guard = html`<fraud-guard messages="li">
  <ul>
    <li>${BANK_FRAUD}</li>
  </ul>
  <form>
    <select data-payment="askedBy" aria-label="x" style="min-height: 60px; min-width: 60px; font: 20px sans-serif">
      <option value="police">x</option>
    </select>
    <input type="hidden" data-payment="secret" value="yes" />
  </form>
</fraud-guard>`;

const OWN_QUIZ = {
  format: 1,
  id: 'own',
  title: { 'zh-CN': '测验', 'zh-Hant': '測驗', en: 'Quiz' },
  items: [
    {
      id: 'a',
      kind: 'choice',
      script: 'green',
      ask: { 'zh-CN': '该怎么办？', 'zh-Hant': '該怎麼辦？', en: 'What to do?' },
      options: [true, false].map((right) => ({
        text: { 'zh-CN': `做法 ${right}`, 'zh-Hant': `做法 ${right}`, en: `Way ${right}` },
        right,
        why: { 'zh-CN': '因为', 'zh-Hant': '因為', en: 'Because' },
      })),
    },
  ],
};
const refused = async (host: Element): Promise<void> =>
  await until(() => host.shadowRoot!.querySelector('[part="check-again"]') !== null);
const REFUSED = /没有核对通过|沒有核對通過|could not be checked/;

/** A question begun, and the choices with these words pressed, one after another. */
const play = (words: readonly string[], end?: 'confirm') => async (host: Element) => {
  await press(host, '[part="start"]');
  for (const word of words) {
    const choices = deepAll(host, '[part="choice"]').map(deepText);
    await press(
      host,
      '[part="choice"]',
      choices.findIndex((one) => one.includes(word)),
    );
  }
  if (end) await press(host, `[part="${end}"]`);
};

const answered = async (host: Element): Promise<void> => {
  await press(host, '[part="start"]');
  await press(host, '[part="choice"]', -2);
  await press(host, '[part="choice"]');
};

/** Every element in every look that it has. */
export const STATES: readonly State[] = [
  of('fraud-check', paymentCatalog, [
    ['empty', check],
    ['asked without a message', check, (host) => press(host, '[part="submit"]'), /先粘贴|貼上|first/],
    ['danger', check, (host) => paste(host, LONG), /很像|looks like/],
    ['caution', check, (host) => paste(host, DOUBTFUL), /可疑|warning signs/],
    ['no match', check, (host) => paste(host, HARMLESS), /不等[于於]|does not mean/],
    ['cannot say', check, (host) => paste(host, '您好'), /看不出|not enough/],
    ['too long', check, (host) => paste(host, '长'.repeat(1_048_577)), /1,048,576/],
    ['cleared', check, (host) => press(host, '[part="clear"]'), /已清空|Cleared/],
  ]),
  of('fraud-verdict', paymentCatalog, [
    ['danger', html`<fraud-verdict text=${LONG}></fraud-verdict>`],
    ['no match', html`<fraud-verdict text=${HARMLESS}></fraud-verdict>`],
    ['without a message', html`<fraud-verdict><p>96110</p></fraud-verdict>`],
  ]),
  of('fraud-warning', paymentCatalog, [
    ['on show', html`<fraud-warning script="fake-bank"></fraud-warning>`],
    ['of a place unknown', html`<fraud-warning script="fake-bank" region="ZZ"></fraud-warning>`],
  ]),
  of('fraud-script', quizCatalog, [['open', html`<fraud-script script="red"></fraud-script>`]]),
  of('fraud-search', quizCatalog, [
    ['list', html`<fraud-search></fraud-search>`],
    ['found', html`<fraud-search></fraud-search>`, (host) => write(host, 'input', 'red'), /\d/],
    [
      'nothing found',
      html`<fraud-search></fraud-search>`,
      (host) => write(host, 'input', 'zzzzqq'),
      /没有找到|沒有找到|Nothing/,
    ],
    ['one open', html`<fraud-search script="red"></fraud-search>`],
  ]),
  of('fraud-conversation', paymentCatalog, [
    ['empty', html`<fraud-conversation></fraud-conversation>`],
    [
      'a fraud',
      html`<fraud-conversation></fraud-conversation>`,
      (host) => paste(host, TALK),
      /很像|可疑|looks like|signs/,
    ],
    [
      'small talk',
      html`<fraud-conversation></fraud-conversation>`,
      (host) => paste(host, `邻居：${HARMLESS}\n我：好的`),
      /不等[于於]|not mean|not enough|看不出/,
    ],
  ]),
  of('fraud-payment-check', paymentCatalog, [
    ['before', payment],
    ['question', payment, (host) => press(host, '[part="start"]')],
    ['answer', payment, answered],
    ['waiting', payment, async (host) => (await answered(host), await press(host, '[part="wait"]'))],
  ]),
  of('fraud-emergency', paymentCatalog, [
    ['fresh', html`<fraud-emergency></fraud-emergency>`],
    [
      'under way',
      html`<fraud-emergency></fraud-emergency>`,
      async (host) => {
        await press(host, '[part="just-now"]');
        await press(host, '.tick input');
        await press(host, '[part="add"]');
        await write(host, '#told', '没有空格的很长的一段话'.repeat(20));
      },
      /1/,
    ],
    [
      'cleared',
      html`<fraud-emergency></fraud-emergency>`,
      async (host) => {
        await press(host, '.tick input');
        await press(host, '[part="clear"]');
      },
      /清除|cleared/,
    ],
    ['elsewhere, nothing kept', html`<fraud-emergency region="ZZ" no-keep></fraud-emergency>`],
  ]),
  of('fraud-alerts', paymentCatalog, [
    ['current', html`<fraud-alerts .feed=${feedFile(ago(1), ...ALERTS)}></fraud-alerts>`, undefined, /3/],
    [
      'stale',
      html`<fraud-alerts
        .feed=${feedFile(ago(30), ...ALERTS.map((one) => ({ ...one, date_published: ago(31), date_modified: ago(31) })))}
      ></fraud-alerts>`,
      undefined,
      /过时|過時|out of date/,
    ],
    ['none', html`<fraud-alerts .feed=${feedFile(ago(1))}></fraud-alerts>`, undefined, /没有提醒|沒有提醒|no alert/],
    ['broken', html`<fraud-alerts .feed=${{}}></fraud-alerts>`, undefined, /取不到|can’t be had/],
    [
      'withdrawn',
      html`<fraud-alerts .feed=${feedFile(ago(1), ...ALERTS.slice(3))}></fraud-alerts>`,
      undefined,
      /没有提醒|沒有提醒|no alert/,
    ],
    [
      'sealed',
      html`<fraud-alerts></fraud-alerts>`,
      (host) => showSealed(host as HTMLElementTagNameMap['fraud-alerts'], 'alerts/a.json', feedFile(ago(1), ...ALERTS)),
    ],
    ['not sealed', html`<fraud-alerts src="/none.json" issuer=""></fraud-alerts>`, refused, REFUSED],
  ]),
  of('fraud-campaign', paymentCatalog, [
    ['not sealed', html`<fraud-campaign src="/none.json" issuer=""></fraud-campaign>`, refused, REFUSED],
    ['running', html`<fraud-campaign .campaign=${campaignFile(30, 30, 3)}></fraud-campaign>`],
    [
      'not yet begun',
      html`<fraud-campaign .campaign=${campaignFile(-7, 90)}></fraud-campaign>`,
      undefined,
      /开始|開始|begins/,
    ],
    [
      'ended',
      html`<fraud-campaign .campaign=${campaignFile(90, -7, 8)}></fraud-campaign>`,
      undefined,
      /结束|結束|ended/,
    ],
    [
      'stale',
      html`<fraud-campaign .campaign=${campaignFile(90, 30, 60)}></fraud-campaign>`,
      undefined,
      /可能已经不同|可能已經不同|different by now/,
    ],
    ['nothing reported', html`<fraud-campaign .campaign=${campaignFile(30, 30)}></fraud-campaign>`],
    ['of a place', html`<fraud-campaign place="fir" .campaign=${campaignFile(30, 30, 3)}></fraud-campaign>`],
    ['unreadable', html`<fraud-campaign .campaign=${{}}></fraud-campaign>`, undefined, /看不到|can’t be shown/],
  ]),
  of('fraud-contacts', paymentCatalog, [
    ['asks for the place', html`<fraud-contacts .campaign=${campaignFile(30, 30)}></fraud-contacts>`],
    ['of a place', html`<fraud-contacts place="fir-1" .campaign=${campaignFile(30, 30)}></fraud-contacts>`],
    [
      'found',
      html`<fraud-contacts .campaign=${campaignFile(30, 30)}></fraud-contacts>`,
      (host) => write(host, '#query', '1'),
      /1/,
    ],
    [
      'not found',
      html`<fraud-contacts .campaign=${campaignFile(30, 30)}></fraud-contacts>`,
      (host) => write(host, '#query', 'zzzz'),
      /没有找到|沒有找到|Nothing/,
    ],
    [
      'the card',
      html`<fraud-contacts place="fir-2" .campaign=${campaignFile(30, 30)}></fraud-contacts>`,
      async (host) => {
        const contacts = host as HTMLElementTagNameMap['fraud-contacts'];
        await contacts.tell({ kind: 'fake-bank', words: '转入安全账户 6217000000000000 https://example.com/x' });
        await press(host, '.card .tick input');
        await press(host, '[part="code"]');
        await waitUntil(() => deepAll(host, '.code').length > 0);
      },
    ],
    ['unreadable', html`<fraud-contacts .campaign=${{}}></fraud-contacts>`, undefined, /取不到|can’t be had/],
  ]),
  of('fraud-quiz', quizCatalog, [
    ['sealed', quiz, (host) => showSealed(host as HTMLElementTagNameMap['fraud-quiz'], 'quizzes/own.json', OWN_QUIZ)],
    ['not sealed', html`<fraud-quiz src="/none.json" issuer=""></fraud-quiz>`, refused, REFUSED],
    ['ready', quiz],
    ['question', quiz, (host) => press(host, '[part="start"]'), /1/],
    ['explanation', quiz, async (host) => (await press(host, '[part="start"]'), await press(host, '[part="choice"]'))],
    ['words to mark', ofKind('mark-words'), play([])],
    ['words marked', ofKind('mark-words'), play(['2', '3'], 'confirm')],
    ['steps to put in order', ofKind('stage-order'), play([])],
    ['steps put in order', ofKind('stage-order'), play(['3', '1', '2'], 'confirm')],
    ['a talk', ofKind('talk'), play(['doubt'])],
    ['a talk played to its end', ofKind('talk'), play(['risky', 'risky'])],
    ['a talk stopped', ofKind('talk'), play(['safe'])],
    ['which one is genuine', ofKind('which-genuine'), play([])],
    ['one that is genuine', ofKind('which-genuine'), play(['1'])],
    [
      'result',
      quiz,
      async (host) => {
        await press(host, '[part="start"]');
        for (let i = 0; i < 2; i++) {
          await press(host, '[part="choice"]');
          await press(host, '[part="next"]');
        }
      },
    ],
  ]),
  of('fraud-simulator', quizCatalog, [
    ['choice of frauds', html`<fraud-simulator></fraud-simulator>`],
    ['before', simulator],
    ['scene', simulator, (host) => press(host, '[part="start"]')],
    [
      'doubt',
      simulator,
      async (host) => (await press(host, '[part="start"]'), await choose(host, 'risky'), await choose(host, 'doubt')),
    ],
    ['stopped', simulator, async (host) => (await press(host, '[part="start"]'), await choose(host, 'safe'))],
    [
      'to the end',
      simulator,
      async (host) => {
        await press(host, '[part="start"]');
        while (deepAll(host, '[part="choice"]').length > 0) await choose(host, 'risky');
      },
    ],
  ]),
  of('fraud-guard', paymentCatalog, [
    ['a notice', guard, async () => (await settled(), await settled()), /很像|looks like/],
    [
      'a payment held',
      guard,
      async (host) => {
        const form = host.querySelector('form')!;
        form.addEventListener('submit', (event) => event.preventDefault());
        form.requestSubmit();
        await settled();
      },
    ],
  ]),
].flat();

type Row = readonly [name: string, template: State['template'], steps?: State['steps'], announces?: RegExp];

function of(element: string, catalog: () => Catalog, rows: readonly Row[]): State[] {
  return rows.map(([name, template, steps, announces]) => ({
    element,
    name,
    catalog,
    template,
    ...(steps && { steps }),
    ...(announces && { announces }),
  }));
}

/** The state on the page, inside of `around`, with everything unfolded that can be. */
export async function show(
  { element, catalog, template, steps }: State,
  around: Readonly<Record<string, string>> = {},
): Promise<Element> {
  for (const key of ['emergency', 'pause', 'trusted', 'simulator']) localStorage.removeItem(`fraud-free-${key}`);
  setCatalog(catalog());
  const page = await stage<HTMLElement>(html`<div>${template}</div>`);
  for (const [name, value] of Object.entries(around)) page.setAttribute(name, value);
  await settled();
  const host = page.querySelector(element)!;
  await steps?.(host);
  await settled();
  for (const details of deepAll<HTMLDetailsElement>(host, 'details')) details.open = true;
  return host;
}
