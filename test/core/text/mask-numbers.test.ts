import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskNumbers } from '../../../packages/core/src/text/mask-numbers.js';

describe('maskNumbers', () => {
  it.each([
    ['验证码 482913，请勿泄露', '验证码 ••••••，请勿泄露'],
    ['验证码是4829', '验证码是••••'],
    ['code: 48 29 13', 'code: •• •• ••'],
    ['code: 482-913.', 'code: •••-•••.'],
    ['卡号 6222 0212 3456 7890 123', '卡号 •••• •••• •••• •••• •••'],
    ['手机13800000000联系', '手机•••••••••••联系'],
    ['call +86 138-0000-0000', 'call +•• •••-••••-••••'],
    ['电话(010)12345678', '电话(•••)••••••••'],
    ['全角１３８００００００００', '全角•••••••••••'],
    ['圈码①②③④⑤⑥', '圈码••••••'],
    ['一三八零零零零零零零零', '•••••••••••'],
    ['验证码 95588', '验证码 •••••'],
    ['付￥5000000 6222000000000000', '付￥5000000 ••••••••••••••••'],
    ['电话 13800000000 5000000元', '电话 ••••••••••• 5000000元'],
    ['密码是 a1b2c3', '密码是 ••••••'],
    ['your passcode is G7K2Q9.', 'your passcode is ••••••.'],
  ])('hides what is in %s', (text, expected) => {
    expect(maskNumbers(text)).toBe(expected);
  });

  it.each([
    '转5000元',
    '转账 1,000,000 元',
    '转 20000块',
    '$1850 today',
    '￥ 12000',
    'RMB 8000',
    'pay 1850 dollars',
    '日赚 300-500 元',
    '积分8000积分',
    '2026-11-22 到期',
    '请拨 95588 或 96110，12381 提醒',
    '2026年11月22日',
    '110、911 和 365 天',
    '一百二十三万四千五百元',
    '三单做完',
    'the code of conduct applies',
    '',
  ])('leaves %s as it is', (text) => {
    expect(maskNumbers(text)).toBe(text);
  });

  it('keeps every place: the result has the length of the text, and differs in hidden characters only', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789一二零验证码是 -.,元年code①𝟘\ud800a') }), (text) => {
        const masked = maskNumbers(text);
        expect(masked).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) if (masked[i] !== '•') expect(masked[i]).toBe(text[i]);
      }),
    );
  });

  it('hides every code of four digits and more that is no amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9_999_999_999 }).filter((n) => n > 99_999 || n < 10_000),
        fc.constantFrom('，', '。', ' 谢谢', ''),
        (code, after) => {
          expect(maskNumbers(`请告诉我${code}${after}`)).not.toMatch(/\d/);
        },
      ),
    );
  });

  it('takes a megabyte of digits in its stride', () => {
    expect(maskNumbers('1'.repeat(1_000_000))).toBe('•'.repeat(1_000_000));
    expect(maskNumbers('验证码'.repeat(300_000))).toHaveLength(900_000);
  });
});
