import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDERS } from '../../../packages/core/src/match/entities.js';
import { glanceAt } from '../../../packages/core/src/match/glance.js';

/** Parts of entities and what stands around them, as normalised text has them. */
const PARTS = [
  ...['1', '88', '500', '95588', '123456', '2,000', '0.5', '13800000000', '6217000000000000', '+1 202', '-', '_', ' '],
  ...[
    'http',
    'www.',
    'example',
    '.com',
    '.top',
    '.apk',
    '.ipa',
    'download ',
    'install ',
    'app',
    'apk',
    'a',
    'vx',
    'qq',
  ],
  ...[
    '¥',
    '$',
    '€',
    'rmb',
    'us$',
    'rs.',
    '元',
    '块',
    '圆',
    '人民币',
    '美元',
    '个u',
    'usdt',
    'yuan',
    'quid',
    'k',
    '万',
    '亿',
  ],
  ...[
    '一',
    '两千',
    '三百',
    '几',
    '五',
    '十',
    '费',
    '垫',
    '押金',
    '先给',
    '转我',
    '给你',
    '返',
    '只需',
    '奖励',
    '一共',
    '还差',
  ],
  ...['验证码', '短信口令', '动态密码', 'otp', 'code', '微信', 'v信', '企微', '扣扣', '电报', '纸飞机', '钉钉', '号是'],
  ...['群', '群号', '下载', '安装', '软件', '客户端', '您好', '，', ':', '\n'],
];

describe('a glance at a text', () => {
  it.each([
    ['计 2 个 群', { digits: 1, longestWord: 1 }],
    ['abc_12-x 9', { digits: 3, longestWord: 8 }],
    ['您好', { has: 0, digits: 0, longestWord: 0 }],
  ])('%s', (text, expected) => {
    expect(glanceAt(text)).toMatchObject(expected);
  });

  it('hides nothing: what it takes for empty is empty', () => {
    const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join(''));
    let passed = 0;
    fc.assert(
      fc.property(text, (text) => {
        const glance = glanceAt(text);
        for (const { mayHave, find } of FINDERS) {
          if (mayHave(glance, text)) passed++;
          else expect(find(text)).toEqual([]);
        }
      }),
      { numRuns: 5000 },
    );
    expect(passed).toBeGreaterThan(5000);
  });
});
