import { describe, expect, it } from 'vitest';
import { engineFor } from '../../support/engine-for.js';

const engine = engineFor({
  'test.claim': { match: 'any: [我是客服, this is the bank]', role: 'identity', weight: 2 },
  'test.demand': { match: 'any: [共享屏幕, share your screen]', role: 'demand', weight: 2.5 },
  'test.money': { match: 'any: [安全账户, safe account]', role: 'payment', weight: 2.5 },
  'test.beware': { match: 'any: [谨防诈骗, 都是骗子, beware of scams]', role: 'fraud-warning', weight: 3 },
  'test.names': { match: 'any: [被骗]', role: 'fraud-warning', weight: 2 },
  'test.told': { match: 'any: [谎称, 骗子说, pretend to be]', role: 'quotation', weight: 2.5 },
  'test.code': { match: 'any: [验证码请勿告诉他人]', role: 'official-notice', weight: 3.5 },
  'test.branch': { match: 'any: [可到网点办理]', role: 'official-notice', weight: 2 },
});

const score = (text: string): number => engine.check(text).score;
const FRAUD = '我是客服，请共享屏幕，转到安全账户。';

describe('whoever warns', () => {
  it.each([
    ['in the same sentence', '骗子谎称“我是客服，请共享屏幕，转到安全账户”，都是骗子。'],
    ['of words in quotation marks with a full stop', `谨防诈骗，骗子说：“${FRAUD}”大家别信。`],
    ['of the items of a list', '谨防诈骗，骗子说：\n1. 我是客服\n2. 共享屏幕\n3. 转到安全账户'],
    [
      'in English',
      'Beware of scams: they pretend to be staff, say this is the bank, share your screen, use a safe account.',
    ],
  ])('%s is no match', (_, text) => {
    expect(engine.check(text).level).toBe('no-match');
  });
});

describe('whoever only puts a warning beside', () => {
  it.each([
    ['before', `谨防诈骗，都是骗子谎称。${FRAUD}`],
    ['behind', `${FRAUD}谨防诈骗，都是骗子谎称。`],
    ['on both sides', `谨防诈骗。被骗请报警。${FRAUD}都是骗子。骗子说谎称。`],
    ['in between', '我是客服，请共享屏幕。谨防诈骗，骗子谎称。转到安全账户。'],
    ['on a line of its own', `谨防诈骗，骗子谎称\n我是客服，请共享屏幕，转到安全账户`],
    [
      'in English',
      'This is the bank, share your screen, use the safe account. Beware of scams, they pretend to be staff.',
    ],
  ])('%s is as likely a fraud as without it', (_, text) => {
    const plain = text.startsWith('This') ? 'This is the bank, share your screen, use the safe account.' : FRAUD;
    expect(score(text)).toBeCloseTo(score(plain), 10);
  });

  it('and says “cheated” in the demand itself is found as well', () => {
    const text = '我是客服，被骗的钱能追回，请共享屏幕，转到安全账户。';
    expect(engine.check(text).level).not.toBe('no-match');
    expect(engine.check(`谨防诈骗，骗子谎称。${text}`).level).not.toBe('no-match');
  });
});

describe('a notice', () => {
  it('soothes less where it stands in a sentence that asks for nothing', () => {
    expect(score(`${FRAUD}验证码请勿告诉他人。`)).toBeGreaterThan(score(`验证码请勿告诉他人，${FRAUD}`));
  });

  it('soothes no more for being one of several such sentences', () => {
    const one = score(`${FRAUD}验证码请勿告诉他人。`);
    expect(score(`${FRAUD}验证码请勿告诉他人。可到网点办理。`)).toBeCloseTo(one, 10);
  });
});
