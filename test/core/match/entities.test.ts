import { describe, expect, it } from 'vitest';
import { engineFor, wordsOf } from '../../support/engine-for.js';

const KINDS = ['link', 'phone', 'amount', 'card', 'code', 'app', 'contact', 'group'];
const engine = engineFor(
  Object.fromEntries(KINDS.map((kind) => [`test.${kind}`, { match: `any: [{ entity: ${kind} }]` }])),
);
const rich = engineFor({ 'test.rich': { match: 'any: [{ entity: amount, atLeast: 1000 }]' } });

describe('an entity', () => {
  it.each([
    ['link', '登录https://m.example.com/a?b=1办理', ['https://m.example.com/a?b=1']],
    ['link', '请看www.example.com。', ['www.example.com']],
    ['link', '登录ԝԝԝ.example.com查看', ['example.com']],
    ['link', '进example.cn领奖', ['example.cn']],
    ['link', '写信到 someone@example.com', []],
    ['link', '版本3.14.2，共2.5元', []],
    ['link', 'see http://example.com/x, or not', ['http://example.com/x']],
    ['link', '见ｈｔｔｐ：／／ｅｘａｍｐｌｅ．ｃｏｍ', ['ｈｔｔｐ：／／ｅｘａｍｐｌｅ．ｃｏｍ']],
    ['phone', '打13800000000找我', ['13800000000']],
    ['phone', '客服400-000-0000', ['400-000-0000']],
    ['phone', '座机010-12345678', ['010-12345678']],
    ['phone', 'call +44 20 7946 0000 now', ['+44 20 7946 0000']],
    ['phone', '付2000 13800000000', ['13800000000']],
    ['phone', '订单号12345', []],
    ['amount', '转2000元', ['2000元']],
    ['amount', '￥1,200.50已到', ['￥1,200.50']],
    ['amount', '投5万试试', ['5万']],
    ['amount', '两千五百元', ['两千五百元']],
    ['amount', '先帮我凑三万打过来', ['三万']],
    ['amount', '来了三万人', []],
    ['amount', '不怕一万就怕万一', ['一万']],
    ['amount', '先交998的会员费', ['998']],
    ['amount', '每月给您返800', ['800']],
    ['amount', 'put in 28,000, 25k naira, then 3,400.', ['28,000', '25k naira', '3,400']],
    ['amount', '2,500 people walked 10,000 steps, a 5k-run', []],
    ['amount', '请转95588', []],
    ['amount', '转12306查询', []],
    ['amount', 'a fee of $30', ['$30']],
    ['amount', '买3件', []],
    ['card', '卡号6200000000000000000', ['6200000000000000000']],
    ['card', '6200 0000 0000 0000', ['6200 0000 0000 0000']],
    ['code', '验证码是 482913，', ['482913']],
    ['code', '482913为您的验证码', ['482913']],
    ['code', 'Your code: 4829', ['4829']],
    ['app', '请下载我们的APP', ['下载我们的APP']],
    ['app', '安装 safe.apk', ['安装 safe.apk']],
    ['contact', '加微信：kefu_001', ['kefu_001']],
    ['contact', '我的Telegram: helper99', ['helper99']],
    ['group', '群号123456789', ['123456789']],
  ])('%s is recognised in %j', (kind, text, expected) => {
    expect(wordsOf(engine, text, `test.${kind}`)).toEqual(expected);
  });

  it.each([
    ['999元', false],
    ['1000元', true],
    ['1,000元', true],
    ['一千元', true],
    ['九百九十九元', false],
    ['0.2万', true],
    ['3k dollars', true],
  ])('%s is at least 1000: %s', (text, holds) => {
    expect(wordsOf(rich, text, 'test.rich').length > 0).toBe(holds);
  });
});
