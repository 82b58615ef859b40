import { describe, expect, it } from 'vitest';
import { asTaken, withTurns } from '../../../packages/elements/src/reading/turns.js';
import { readingZhCN } from '../../../packages/elements/src/i18n/reading/zh-CN.js';
import { readingEn } from '../../../packages/elements/src/i18n/reading/en.js';

const read = (...turns: readonly string[]) => ({
  text: turns.map((turn) => turn.slice(1)).join('\n'),
  turns: turns.map((turn) => ({ side: turn[0] === '<' ? ('left' as const) : ('right' as const), text: turn.slice(1) })),
  codes: [],
});
const { parties } = readingZhCN;

describe('screenshots of one talk become its turns', () => {
  it.each([
    ['the first', '', read('<您好，我是客服', '>什么事？'), '对方：您好，我是客服\n我：什么事？'],
    ['one after another', '对方：您好', read('>哪位？'), '对方：您好\n我：哪位？'],
    ['lines of one bubble stay together', '', read('<第一行\n第二行：要紧'), '对方：第一行 第二行：要紧'],
    [
      'what both show is taken once',
      '对方：您的账户有风险\n我：什么风险？\n对方：请下载会议软件',
      read('>什么风险？', '<请下载会议软件', '>好的'),
      '对方：您的账户有风险\n我：什么风险？\n对方：请下载会议软件\n我：好的',
    ],
    [
      'a bubble that was cut at an edge is taken whole',
      '我：什么风险？\n对方：请下载会议软件，打开屏',
      read('<请下载会议软件，打开屏幕共享，我来教您', '>好的'),
      '我：什么风险？\n对方：请下载会议软件，打开屏幕共享，我来教您\n我：好的',
    ],
    [
      'a letter read otherwise makes no second turn',
      '对方：请把验证码告诉我，我帮您取消',
      read('<请把验证吗告诉我，我帮您取消', '>好的'),
      '对方：请把验证码告诉我，我帮您取消\n我：好的',
    ],
    [
      'the same words of the other side are another turn',
      '对方：请把验证码告诉我',
      read('>请把验证码告诉我'),
      '对方：请把验证码告诉我\n我：请把验证码告诉我',
    ],
    [
      'whose words they are is not guessed',
      '对方：您好',
      { text: '转到安全账户', turns: [], codes: [{ text: 'https://example.com/pay' }] },
      '对方：您好\n没分清是谁：转到安全账户\n没分清是谁：https://example.com/pay',
    ],
    ['nothing read', '对方：您好', { text: '', turns: [], codes: [] }, '对方：您好'],
  ])('%s', (_, talk, picture, expected) => {
    expect(withTurns(talk, picture, parties)).toBe(expected);
  });

  it('in other languages, too', () => {
    expect(withTurns('', read('<hello', '>who is it?'), readingEn.parties)).toBe('Them: hello\nMe: who is it?');
  });
});

describe('pictures come in the order in which they were taken', () => {
  const names = (...list: string[]) =>
    asTaken(list.map((name) => new File([], name))).map((file) => (file as File).name);
  it.each([
    ['by their numbers', ['IMG_10.png', 'IMG_9.png'], ['IMG_9.png', 'IMG_10.png']],
    [
      'by their time',
      ['Screenshot_20261122-140512.png', 'Screenshot_20261122-140501.png'],
      ['Screenshot_20261122-140501.png', 'Screenshot_20261122-140512.png'],
    ],
    ['as they are given where names say nothing', ['b.png', 'a.png'], ['b.png', 'a.png']],
    ['as they are given where names are the same', ['image.png', 'image.png'], ['image.png', 'image.png']],
  ])('%s', (_, given, expected) => {
    expect(names(...given)).toEqual(expected);
  });
});
