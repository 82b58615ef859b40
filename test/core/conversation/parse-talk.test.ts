import { parseTalk } from '@fraud-free/core/talk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Each message as `name: text`, a line break as `/`. */
const read = (text: string): string[] =>
  parseTalk(text).map((message) => `${message.from}: ${message.text.replaceAll('\n', '/')}`);

describe('parseTalk', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['blanks', ' \n\n ', []],
    ['one message', '您好，我是客服', [': 您好，我是客服']],
    ['names with colons', '客服：您好\n我: 什么事？\n客服：退款', ['客服: 您好', '我: 什么事？', '客服: 退款']],
    ['lines that go on', '客服：您好\n请下载软件\n我：好', ['客服: 您好/请下载软件', '我: 好']],
    [
      'names over their text, as WeChat copies',
      '客服小李:\n您好\n退款的事\n\n我:\n好的',
      ['客服小李: 您好/退款的事', '我: 好的'],
    ],
    [
      'names with a day and a time',
      '客服小李 2026/11/20 14:02\n您好\n\n我 2026/11/20 14:03:11\n好的\n再见',
      ['客服小李: 您好', '我: 好的/再见'],
    ],
    ['names with a time', '客服小李  14:02\n您好\n我  昨天 14:03\n好的', ['客服小李: 您好', '我: 好的']],
    ['a stamp before the name, as QQ has it', '2026-11-20 14:02:11 客服(12345)\n您好', ['客服(12345): 您好']],
    [
      'exported lines',
      '[2026-11-20 14:02:11] Anna: hello\n[2026-11-20 14:03:11] Me: yes?',
      ['Anna: hello', 'Me: yes?'],
    ],
    [
      'exported lines with a dash',
      '20/11/2026, 14:02 - Anna Bell: hello\nhow are you\n20/11/2026, 2:03 pm - Me: fine',
      ['Anna Bell: hello/how are you', 'Me: fine'],
    ],
    [
      'SMS of a list',
      '2026-11-20 14:02 13800000000: 您的账户异常\n2026-11-20 14:05 我: 谁？',
      ['13800000000: 您的账户异常', '我: 谁？'],
    ],
    [
      'an SMS back-up',
      '<smses><sms address="13800000000" date="1763618520000" type="1" body="您的账户&lt;异常&gt;&#10;请点击" /><sms body="谁" type="2" address="13800000000"/></smses>',
      ['13800000000: 您的账户<异常>/请点击', '我: 谁'],
    ],
    [
      'days and times nobody said',
      '—— 2026-11-20 ——\n客服：您好\n昨天 14:05\n以下为新消息\n我：好',
      ['客服: 您好', '我: 好'],
    ],
    [
      'labels, which are no names',
      '温馨提示：您的账户异常\n链接：https://example.com/a',
      [': 温馨提示：您的账户异常', ': 链接：https://example.com/a'],
    ],
    ['one colon in a message', '他说：马上转账，不然冻结', [': 他说：马上转账，不然冻结']],
    [
      'addresses',
      'https://example.com/a\nhttps://example.com/b',
      [': https://example.com/a', ': https://example.com/b'],
    ],
    ['nobody named, in paragraphs', '您好\n我是客服\n\n请转账', [': 您好/我是客服', ': 请转账']],
    ['nobody named, in lines', '您好\n请转账', [': 您好', ': 请转账']],
    ['words before the first name', '转发的聊天\n客服：您好\n我：好', [': 转发的聊天', '客服: 您好', '我: 好']],
    ['sentences with a time in them', '明天 14:05 开会，带身份证', [': 明天 14:05 开会，带身份证']],
  ])('reads %s', (_, text, messages) => {
    expect(read(text)).toEqual(messages);
  });

  it('tells when a message was sent, if its day is known', () => {
    expect(parseTalk('甲 2026/11/20 14:02\n您好')[0]!.at).toBe(new Date(2026, 10, 20, 14, 2).getTime());
    expect(parseTalk('甲 2026年11月20日 下午2:02\n您好')[0]!.at).toBe(new Date(2026, 10, 20, 14, 2).getTime());
    expect(parseTalk('甲  14:02\n您好')[0]).not.toHaveProperty('at');
    expect(parseTalk('<sms body="x" date="1763618520000" />')[0]!.at).toBe(1763618520000);
  });

  it('takes any text, in time that grows with its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const message of parseTalk(text)) expect(message.text.trim()).not.toBe('');
      }),
    );
    for (const unit of ['甲：', '2026-11-20 ', '14:02 ', '[', ' ', 'a', '：', '<sms ', '&#1']) {
      const start = performance.now();
      parseTalk(unit.repeat(Math.ceil(50_000 / unit.length)));
      expect(performance.now() - start, unit).toBeLessThan(1_000);
    }
  });
});
