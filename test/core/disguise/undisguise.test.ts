import { describe, expect, it } from 'vitest';
import { engineFor } from '../../support/engine-for.js';

const engine = engineFor({
  'test.words': {
    match: `any: [微信, 转账, 银行卡, 安全账户, 冻结, 信用卡, 验证码, 加微信, 加我, 链接, account, paypal, suspended, bank]`,
  },
});

const disguises = engineFor({
  'test.words': {
    match: `any: [微信, 转账, 信用卡, 安全账户, 加微信, 加我, account, paypal]`,
  },
  'test.disguise': { match: 'all: [{ entity: disguise, atLeast: 2 }]' },
});

/** What was read, where something else is written; and what is written there. */
function readIn(message: string): [reads: string, written: string][] {
  return engine
    .check(message)
    .evidence.flatMap(({ reads, start, end }) => (reads === undefined ? [] : [[reads, message.slice(start, end)]]));
}

describe('disguised words', () => {
  it.each<[trick: string, message: string, read: string, written: string]>([
    ['other characters of the same sound', '请把钱转到安铨帐沪里', '安全账户', '安铨帐沪'],
    ['n and l, both readings of 行', '请提供您的银航卡', '银行卡', '银航卡'],
    ['look-alikes', '加我的徽信，银航卡也发来', '微信', '徽信'],
    ['parts of a character', '您的亻言用卡已经到期', '信用卡', '亻言用卡'],
    ['pinyin', '请尽快zhuanzhang给我', '转账', 'zhuanzhang'],
    ['pinyin with spaces', '请尽快 zhuan zhang 给我', '转账', 'zhuan zhang'],
    ['pinyin before Latin letters and numbers', '打开lianjieAPP，再加微信', '链接', 'lianjie'],
    ['pinyin behind what is no word', '请ninjiawo好友', '加我', 'jiawo'],
    ['half pinyin', '请尽快转zhang给我', '转账', '转zhang'],
    ['initials', '请提供您的yhk', '银行卡', 'yhk'],
    ['letters for sounds', '我的Ｖ信是多少', '微信', 'Ｖ信'],
    ['emoji for sounds', '我的微❤️是多少', '微信', '微❤️'],
    ['signs for sounds', '请➕我为好友', '加我', '➕我'],
    ['leetspeak', 'your acc0unt is $uspended', 'account', 'acc0unt'],
    ['Cyrillic letters', 'log in to pаypаl now', 'paypal', 'pаypаl'],
    ['a letter that is folded into another', 'your aϲϲount is open', 'account', 'aϲϲount'],
    ['spaced out', 'log in to p a y p a l now', 'paypal', 'p a y p a l'],
    ['dotted', 'log in to your b.a.n.k today', 'bank', 'b.a.n.k'],
    ['emoji inside', 'log in to your b👉a👉n👉k today', 'bank', 'b👉a👉n👉k'],
    ['no-break space of no width', 'log in to your b\ufeff4nk today', 'bank', 'b\ufeff4nk'],
  ])('reads %s', (_, message, read, written) => {
    expect(readIn(message)).toContainEqual([read, written]);
  });

  it('reads what is written backwards to be shown from right to left', () => {
    const message = '请看\u202e信微\u202c里的消息';
    expect(engine.check(message).evidence.map(({ start, end }) => message.slice(start, end))).toEqual(['信微']);
  });

  it.each([
    '安徽信用社发来短信',
    '她的徽信收到了吗',
    "don't dont can't",
    '卫星在天上',
    '他在单位里很有威信',
    '今晚的星星真漂亮，我们去公园吧',
    'women are dating at 10 in the bank of the river',
    'see example.com/b4nk',
    '1000 2000 $100',
  ])('leaves ordinary words alone: %s', (message) => {
    expect(readIn(message)).toEqual([]);
  });

  it.each<[message: string, isDeliberate: boolean]>([
    ['请把钱转到安铨帐沪里，亻言用卡也行', true],
    ['zhuan账给我，再加我wei信', true],
    ['your аccоunt at pаypаl', true],
    // One is not enough; nor are typing errors, dialect, traditional characters, full width, letters in use.
    ['请把钱转到安铨帐沪里', false],
    ['转帐到您的帐户，微信连系我', false],
    ['請把錢轉帳到安全帳戶，加我微信', false],
    ['加Ｖ信，ｐａｙｐａｌ　ａｃｃｏｕｎｔ', false],
    ['加我薇信，V信也行，vx也行', false],
    ['zhuanzhang gei wo, jia wo weixin', false],
  ])('tells words that nobody writes so by accident: %s', (message, isDeliberate) => {
    const signals = disguises.check(message).evidence.map(({ signal }) => signal);
    expect(signals.includes('test.disguise')).toBe(isDeliberate);
  });

  it('takes time in proportion to the text', () => {
    const nanosecondsPerUnit = (text: string): number => {
      const from = performance.now();
      engine.check(text);
      return ((performance.now() - from) / text.length) * 1e6;
    };
    for (const hard of ['薇', '转❤', 'zhuan', '亻', 'p a y ', '安*全*', 'acc0', '银航卡']) {
      nanosecondsPerUnit(hard.repeat(5000));
      // What grows with the square of the length takes some hundred times as long.
      expect(nanosecondsPerUnit(hard.repeat(100_000)), hard).toBeLessThan(100_000);
    }
  });
});
