import { createEngine, openCatalog, type Catalog } from '@fraud-free/core';
import { MOVES, showQuestion, SLIPS, type Question } from '@fraud-free/quiz';
import { describe, expect, it } from 'vitest';
import { giveaways } from '../../packages/quiz/src/kinds/giveaway.js';
import { createPool } from '../../packages/quiz/src/kinds/kind.js';
import { whatNows } from '../../packages/quiz/src/kinds/what-now.js';
import { createRandom } from '../../packages/quiz/src/random.js';
import { quizCatalog, WARNING, withScript } from './support/quiz-catalog.js';

const FRAUD = '祝您生活愉快！我是银行客服。请先把短信里的验证码告诉我。';
const PLAIN = [
  '包裹到了东门的小驿站，请带身份证来取。',
  '周六下午在活动室包饺子，欢迎大家。',
  '水费单已经放在信箱里了，请查收。',
];

/** The choices of the giveaway question that a message gives among genuine ones, the right one first. */
function giveawayOf(fraud: string, genuine: readonly string[]): string[] | undefined {
  const { catalog, question } = questionOf('giveaway', fraud, { advice: [], genuine });
  if (question === undefined) return undefined;
  const words = showQuestion(catalog, question, 'zh').choices.map((choice) => choice.text!);
  const right = words[question.right[0]!]!;
  return [right, ...words.filter((word) => word !== right)];
}

describe('which words give it away', () => {
  it.each<[string, string, readonly string[], string[] | undefined]>([
    [
      'the sentence that weighs most, among sentences of genuine messages',
      FRAUD,
      PLAIN,
      [
        '请先把短信里的验证码告诉我',
        '包裹到了东门的小驿站，请带身份证来取',
        '周六下午在活动室包饺子，欢迎大家',
        '水费单已经放在信箱里了，请查收',
      ],
    ],
    [
      'two others are enough',
      FRAUD,
      PLAIN.slice(1),
      ['请先把短信里的验证码告诉我', '周六下午在活动室包饺子，欢迎大家', '水费单已经放在信箱里了，请查收'],
    ],
    ['one is not', FRAUD, PLAIN.slice(2), undefined],
    ['a claim of identity alone is no question', '祝您生活愉快！我是银行客服，特来问候。', PLAIN, undefined],
    [
      'a sentence that warns of fraud is not offered',
      FRAUD,
      [...PLAIN.slice(1), `${WARNING}各位邻居，近来多加留心。`],
      ['请先把短信里的验证码告诉我', '周六下午在活动室包饺子，欢迎大家', '水费单已经放在信箱里了，请查收'],
    ],
    [
      'nor one that is suspicious by itself',
      FRAUD,
      [...PLAIN.slice(1), '登录时的验证码请自己填写，五分钟内有效。'],
      ['请先把短信里的验证码告诉我', '周六下午在活动室包饺子，欢迎大家', '水费单已经放在信箱里了，请查收'],
    ],
    [
      'scraps are no choice',
      FRAUD,
      [...PLAIN.slice(1), '收到。好的。'],
      ['请先把短信里的验证码告诉我', '周六下午在活动室包饺子，欢迎大家', '水费单已经放在信箱里了，请查收'],
    ],
    [
      'dots in an address or a sum, brackets and quotes do not cut or stay',
      '【某某平台】“到 www.example.com 填验证码，交 1.50 元”。再见。',
      PLAIN.slice(1),
      ['到 www.example.com 填验证码，交 1.50 元', '周六下午在活动室包饺子，欢迎大家', '水费单已经放在信箱里了，请查收'],
    ],
    [
      'lone surrogates and marks do no harm',
      '\ud800。，。请先把短信里的验证码告诉我\udfff',
      PLAIN.slice(1),
      ['请先把短信里的验证码告诉我\udfff', '周六下午在活动室包饺子，欢迎大家', '水费单已经放在信箱里了，请查收'],
    ],
  ])('%s', (_, fraud, genuine, expected) => {
    const choices = giveawayOf(fraud, genuine);
    expect(choices?.[0]).toBe(expected?.[0]);
    expect(choices && new Set(choices)).toEqual(expected && new Set(expected));
  });
});

describe('what do you do now', () => {
  it('offers slips that the message makes likely, all against the script’s own advice', () => {
    const { catalog, question } = questionOf('what-now', '我是银行客服，把验证码告诉我，账户将被冻结。');
    const choices = showQuestion(catalog, question!, 'en').choices.map(({ id }) => id);
    expect(choices).toContain('slip/code-without-password');
    const advice = catalog.scripts.find(({ id }) => id === 'red')!.advice;
    for (const id of choices.filter((choice) => choice.startsWith('slip/'))) {
      const slip = SLIPS.find((one) => `slip/${one.id}` === id)!;
      expect(slip.breaks.some((broken) => advice.includes(broken))).toBe(true);
    }
  });

  it('never speaks of what the message does not have', () => {
    const { catalog, question } = questionOf('what-now', '我是银行客服，账户将被冻结，转入安全账户。');
    const choices = showQuestion(catalog, question!, 'en').choices.map(({ id }) => id);
    expect(choices).not.toContain('slip/code-without-password');
    expect(choices).not.toContain('advice/do-not-tell-code');
  });

  it('is not asked when there are not two slips against the advice', () => {
    const { question } = questionOf('what-now', '我是银行客服，把验证码告诉我。', { advice: ['do-not-tell-code'] });
    expect(question).toBeUndefined();
  });
});

describe('the marks of a fraud', () => {
  it.each<[string, string, string[]]>([
    ['are those of its own script', '刷单有返利，把验证码告诉我。', ['demand.one-time-code']],
    ['are all if its script names none of them', '刷单有返利。', ['lure.task-rebate']],
    ['are none if there is nothing', '祝您生活愉快。', []],
  ])('%s', (_, text, expected) => {
    const { question } = questionOf('what-now', text);
    const signals = 'marks' in question! ? question.marks.map(({ signal }) => signal) : [];
    expect([...new Set(signals)]).toEqual(expected);
  });
});

describe('the moves and slips', () => {
  it('have ids of their own', () => {
    expect(new Set(SLIPS.map(({ id }) => id)).size).toBe(SLIPS.length);
    expect(new Set(MOVES.map(({ advice }) => advice)).size).toBe(MOVES.length);
  });

  it.each(['zh-CN', 'en'])('are of similar length in %s, so that length does not tell the right one', (lang) => {
    const lengths = [...MOVES, ...SLIPS].map(({ text }) => [...text[lang]!].length);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.6);
    const mean = (list: readonly { text: Readonly<Record<string, string>> }[]): number =>
      list.reduce((sum, { text }) => sum + [...text[lang]!].length, 0) / list.length;
    expect(Math.abs(mean(MOVES) / mean(SLIPS) - 1)).toBeLessThan(0.1);
  });

  it('break every advice that a move follows', () => {
    const broken = new Set(SLIPS.flatMap(({ breaks }) => breaks));
    expect(MOVES.map(({ advice }) => advice).filter((advice) => !broken.has(advice))).toEqual([]);
  });
});

/** The question of a kind that a round of a catalog with just this hit and these genuine messages asks, in Chinese. */
function questionOf(
  kind: Question['kind'],
  text: string,
  { advice, genuine = [] }: { readonly advice?: readonly string[]; readonly genuine?: readonly string[] } = {},
): { catalog: Catalog; question: Question | undefined } {
  const base = quizCatalog({ questions: [] });
  const { hits, nearMisses } = base.scripts[0]!.examples;
  const one = withScript(base, 'red', {
    examples: {
      hits: [{ ...hits[0]!, text }],
      nearMisses: genuine.map((words, index) => ({ ...nearMisses[0]!, id: `n${index}`, text: words })),
    },
    ...(advice && { advice }),
  });
  const catalog = openCatalog({ ...one, scripts: one.scripts.filter(({ id }) => id === 'red') });
  const pool = createPool(catalog, createEngine(catalog), undefined);
  const candidates = kind === 'giveaway' ? giveaways(pool) : whatNows(pool);
  return { catalog, question: candidates[0]?.build(createRandom(1), () => false)?.question };
}
