import { checkPayment, createConversation, type Payment } from '@fraud-free/core';
import { describe, expect, it } from 'vitest';
import { shippedEngine } from '../support/shipped-engine.js';

const engine = shippedEngine();
const { payments } = engine.catalog;
const cny = (yuan: number) => ({ minor: yuan * 100, currency: 'CNY' });

/** Payments as people make them every day. None of these is worth a warning. */
const GENUINE: readonly (readonly [string, Payment])[] = [
  [
    'rent to a new landlord after a visit',
    {
      kind: 'rent',
      askedBy: 'landlord',
      payeeNew: true,
      payeeKind: 'person',
      channel: 'transfer',
      seen: true,
      hurry: true,
      amount: cny(9000),
    },
  ],
  [
    'rent to a new landlord, paid by code in the flat',
    { kind: 'rent', askedBy: 'landlord', payeeNew: true, channel: 'qr-code', seen: true },
  ],
  [
    'rent every month',
    { kind: 'rent', askedBy: 'landlord', payeeNew: false, payeeNameMatches: true, channel: 'transfer' },
  ],
  [
    'a deposit at a real school',
    {
      kind: 'school-fee',
      askedBy: 'institution',
      payeeNew: true,
      payeeKind: 'company',
      payeeNameMatches: true,
      channel: 'transfer',
      amount: cny(20000),
    },
  ],
  [
    'school fees with a date to keep',
    { kind: 'school-fee', askedBy: 'institution', payeeNew: false, channel: 'checkout', hurry: true },
  ],
  [
    'a gift to a grandchild',
    { kind: 'gift', askedBy: 'nobody', payeeNew: false, channel: 'red-packet', amount: cny(2000) },
  ],
  [
    'a first gift to a new grandchild in law',
    { kind: 'gift', askedBy: 'nobody', payeeNew: true, channel: 'transfer', amount: cny(60000) },
  ],
  [
    'a first order at a shop',
    { kind: 'goods', askedBy: 'shop', payeeNew: true, payeeKind: 'company', channel: 'checkout', amount: cny(800) },
  ],
  [
    'a first order at a shop in a sale',
    { kind: 'goods', askedBy: 'nobody', payeeNew: true, channel: 'checkout', hurry: true },
  ],
  [
    'a car bought at a dealer',
    {
      kind: 'goods',
      askedBy: 'shop',
      payeeNew: true,
      payeeKind: 'company',
      channel: 'transfer',
      seen: true,
      amount: cny(180000),
      raisingLimits: true,
    },
  ],
  [
    'a car bought with a loan',
    {
      kind: 'goods',
      askedBy: 'shop',
      payeeNew: true,
      payeeKind: 'company',
      channel: 'transfer',
      seen: true,
      amount: cny(180000),
      borrowing: true,
      raisingLimits: true,
    },
  ],
  [
    'the deposit for a house',
    {
      kind: 'goods',
      askedBy: 'shop',
      payeeNew: true,
      seen: true,
      verified: true,
      amount: cny(600000),
      borrowing: true,
      raisingLimits: true,
      hurry: true,
    },
  ],
  [
    'used furniture from a neighbour',
    { kind: 'goods', askedBy: 'friend', payeeKind: 'person', payeeNew: true, channel: 'cash', seen: true },
  ],
  [
    'vegetables at the market',
    {
      kind: 'goods',
      askedBy: 'shop',
      payeeKind: 'person',
      payeeNew: true,
      channel: 'qr-code',
      seen: true,
      amount: cny(23),
    },
  ],
  [
    'a market stall whose code carries the wife’s name',
    {
      kind: 'goods',
      askedBy: 'shop',
      payeeKind: 'person',
      payeeNew: true,
      payeeNameMatches: false,
      channel: 'qr-code',
      seen: true,
    },
  ],
  [
    'a plumber after the work',
    { kind: 'service', askedBy: 'shop', payeeKind: 'person', payeeNew: true, channel: 'qr-code', seen: true },
  ],
  [
    'the rest of the bill for a kitchen',
    { kind: 'service', askedBy: 'shop', paidBefore: true, channel: 'counter', payeeNew: false },
  ],
  ['water and power', { kind: 'bill', askedBy: 'institution', channel: 'checkout', payeeNew: false }],
  ['a tax at the counter', { kind: 'bill', askedBy: 'authority', channel: 'counter', payeeKind: 'company' }],
  [
    'social insurance in the official app',
    { kind: 'bill', askedBy: 'authority', channel: 'checkout', payeeKind: 'company' },
  ],
  [
    'a traffic fine in the official app',
    { kind: 'fine', askedBy: 'authority', channel: 'checkout', payeeKind: 'company', hurry: true },
  ],
  [
    'a hospital at night',
    {
      kind: 'medical',
      askedBy: 'institution',
      channel: 'counter',
      payeeKind: 'company',
      payeeNew: true,
      hurry: true,
      amount: cny(50000),
    },
  ],
  [
    'a hospital, with a friend’s loan',
    {
      kind: 'medical',
      askedBy: 'institution',
      payeeKind: 'company',
      payeeNew: true,
      borrowing: true,
      hurry: true,
      verified: true,
    },
  ],
  [
    'money for a son who was heard',
    { kind: 'lending', askedBy: 'family', verified: true, hurry: true, payeeNew: false },
  ],
  [
    'money for a friend who was heard',
    { kind: 'lending', askedBy: 'friend', verified: true, hurry: true, payeeNew: true },
  ],
  [
    'into the friend’s wife’s account, as he said himself',
    { kind: 'lending', askedBy: 'friend', verified: true, payeeNameMatches: false, payeeNew: true },
  ],
  ['one’s share of a dinner', { kind: 'repaying', askedBy: 'friend', channel: 'red-packet', payeeNew: false }],
  [
    'the instalment of a loan',
    { kind: 'repaying', askedBy: 'bank', channel: 'checkout', payeeKind: 'company', payeeNew: false },
  ],
  [
    'to one’s own savings',
    { kind: 'own-account', askedBy: 'nobody', payeeNew: false, payeeNameMatches: true, amount: cny(300000) },
  ],
  [
    'to one’s own new account, with a higher limit',
    {
      kind: 'own-account',
      askedBy: 'nobody',
      payeeNew: true,
      payeeNameMatches: true,
      raisingLimits: true,
      amount: cny(300000),
    },
  ],
  [
    'a fund in the bank’s app',
    {
      kind: 'investment',
      askedBy: 'nobody',
      channel: 'checkout',
      payeeKind: 'company',
      payeeNameMatches: true,
      amount: cny(100000),
    },
  ],
  [
    'a term deposit advised by the bank',
    { kind: 'investment', askedBy: 'bank', channel: 'counter', payeeKind: 'company', amount: cny(200000) },
  ],
  [
    'coins on an exchange used for years',
    { kind: 'investment', askedBy: 'nobody', channel: 'crypto', payeeNew: false },
  ],
  [
    'a gift to a relief fund',
    { kind: 'donation', askedBy: 'nobody', payeeKind: 'company', payeeNew: true, channel: 'checkout' },
  ],
  [
    'a collection in the street',
    { kind: 'donation', askedBy: 'stranger', seen: true, channel: 'cash', payeeKind: 'person' },
  ],
  [
    'a later flight in the airline’s app',
    { kind: 'ticket-change', askedBy: 'support', channel: 'checkout', payeeKind: 'company' },
  ],
  ['a train changed at the counter', { kind: 'ticket-change', askedBy: 'nobody', channel: 'counter' }],
  [
    'import duty in the shop’s app',
    { kind: 'customs-fee', askedBy: 'support', channel: 'checkout', payeeKind: 'company' },
  ],
  ['game points for a son', { kind: 'game', askedBy: 'family', channel: 'checkout', verified: true }],
  ['a gift for a singer', { kind: 'live-gift', askedBy: 'nobody', channel: 'checkout', amount: cny(10) }],
  ['a gift card for a birthday', { kind: 'gift', askedBy: 'nobody', channel: 'gift-card', payeeNew: false }],
  ['gold bought in a shop', { kind: 'goods', askedBy: 'nobody', channel: 'counter', seen: true, amount: cny(30000) }],
  [
    'paper for the office, asked for at the desk',
    { kind: 'goods', askedBy: 'boss', verified: true, payeeNew: true, hurry: true },
  ],
  [
    'a wedding gift that is a secret',
    { kind: 'gift', askedBy: 'nobody', secret: true, hurry: true, channel: 'checkout' },
  ],
  ['a bill, with the daughter on a video call', { kind: 'bill', askedBy: 'family', onCall: true, screenShared: true }],
  [
    'a driving course paid at the school',
    { kind: 'school-fee', askedBy: 'institution', seen: true, payeeNew: true, purpose: '到驾校报名，先交学费定金' },
  ],
  ['a book, in words alone', { purpose: '给孙女买两本书', kind: 'goods', askedBy: 'nobody' }],
  ['flowers, in English', { purpose: 'flowers for my sister’s birthday', kind: 'goods', askedBy: 'nobody' }],
];

/** Payments as frauds have them made. */
const FRAUDS: readonly (readonly [name: string, payment: Payment, script: string | undefined, level?: string])[] = [
  ['a safe account', { kind: 'case-money', askedBy: 'authority', onCall: true }, 'impersonating-authority'],
  [
    'a safe account, in words',
    { purpose: '公安让我把存款转到安全账户核查资金', askedBy: 'authority' },
    'impersonating-authority',
  ],
  [
    'a safe account, in English',
    { purpose: 'move my savings to a safe account', askedBy: 'authority' },
    'impersonating-authority',
  ],
  ['authority, secret and hurry', { askedBy: 'authority', secret: true, hurry: true }, 'impersonating-authority'],
  ['gift cards for an authority', { askedBy: 'authority', channel: 'gift-card' }, 'impersonating-authority'],
  [
    'an office into a private account',
    { askedBy: 'authority', payeeKind: 'person', kind: 'fine' },
    'impersonating-authority',
  ],
  ['gold for a courier', { channel: 'pick-up', askedBy: 'authority', hurry: true }, 'impersonating-authority'],
  ['cash for a driver', { channel: 'pick-up' }, undefined],
  ['paying to withdraw', { payToWithdraw: true, kind: 'investment' }, 'fake-investment'],
  ['paying to withdraw, in words', { purpose: '平台说要先交税才能提现', askedBy: 'support' }, undefined],
  ['a teacher of stocks', { kind: 'investment', askedBy: 'mentor', promisedBack: true }, 'fake-investment'],
  ['an investment in cash', { kind: 'investment', askedBy: 'mentor', channel: 'pick-up' }, 'fake-investment'],
  [
    'an investment into a private account',
    { kind: 'investment', payeeKind: 'person', severalPayees: true, payeeNameMatches: false },
    'fake-investment',
  ],
  ['screen shared', { screenShared: true }, undefined],
  [
    'a refund with the screen shared',
    { screenShared: true, askedBy: 'support', kind: 'refund-or-cancel', onCall: true },
    'impersonating-support',
  ],
  [
    'a cover to be cancelled',
    { purpose: '不取消百万保障每个月自动扣费', askedBy: 'support', onCall: true },
    'impersonating-support',
  ],
  [
    'support that wants a private transfer',
    { askedBy: 'support', payeeKind: 'person', onCall: true },
    'impersonating-support',
  ],
  ['a flight change', { kind: 'ticket-change', askedBy: 'support', channel: 'transfer' }, 'flight-change'],
  ['a fee before a loan', { kind: 'loan-fee', askedBy: 'lender', amount: cny(3000) }, 'fake-loan'],
  ['a record for a loan', { purpose: '客服说要刷流水才能放款', askedBy: 'lender' }, undefined],
  ['credit repair', { kind: 'credit-repair', askedBy: 'stranger' }, 'fake-credit-repair'],
  [
    'a loan to prove credit',
    { channel: 'loan-then-transfer', kind: 'credit-repair', askedBy: 'bank' },
    'fake-credit-repair',
  ],
  ['tasks', { kind: 'task', askedBy: 'employer', amount: cny(100) }, 'fake-task-rebate'],
  ['tasks, one more', { kind: 'task', askedBy: 'employer', paidBefore: true }, 'fake-task-rebate'],
  ['a red packet that doubles', { channel: 'red-packet', promisedBack: true, askedBy: 'stranger' }, 'fake-task-rebate'],
  [
    'the boss in a group',
    { askedBy: 'boss', hurry: true, payeeNew: true, kind: 'lending' },
    'impersonating-acquaintance',
  ],
  ['gift cards for the boss', { askedBy: 'boss', channel: 'gift-card', hurry: true }, 'impersonating-acquaintance'],
  ['a grandchild in trouble', { askedBy: 'family', secret: true, hurry: true }, 'family-emergency'],
  [
    'a friend’s stolen account',
    { askedBy: 'friend', payeeNameMatches: false, hurry: true, kind: 'lending' },
    'impersonating-acquaintance',
  ],
  ['goods for a unit', { kind: 'advance-goods', askedBy: 'customer' }, 'impersonating-acquaintance'],
  ['an online friend who is ill', { askedBy: 'online-friend', kind: 'medical', hurry: true }, 'romance'],
  ['a parcel from abroad', { askedBy: 'online-friend', kind: 'customs-fee' }, 'romance'],
  ['pictures', { kind: 'blackmail', askedBy: 'threatener' }, 'romance'],
  ['a game account', { kind: 'game', askedBy: 'stranger', offPlatform: true }, 'game-trading'],
  [
    'a game account to be unfrozen',
    { kind: 'game', askedBy: 'support', paidBefore: true, promisedBack: true },
    'game-trading',
  ],
  ['a job', { kind: 'job-fee', askedBy: 'employer', hurry: true, promisedBack: true }, 'fake-recruitment'],
  ['money passed on', { kind: 'pass-on', askedBy: 'employer' }, 'fake-recruitment'],
  ['a parcel’s small fee', { channel: 'link', askedBy: 'stranger', amount: cny(1) }, 'phishing-notice'],
  ['an account to be unfrozen', { kind: 'account-check', askedBy: 'bank', onCall: true }, undefined],
  ['a prize', { kind: 'prize-fee', askedBy: 'stranger' }, 'prize-and-inheritance'],
  [
    'an inheritance, in words',
    { purpose: '领奖要先交个人所得税和公证费', askedBy: 'stranger' },
    'prize-and-inheritance',
  ],
  ['money to be found again', { kind: 'recovery', askedBy: 'helper' }, 'recovery-scam'],
  ['told what to say', { toldToLie: true, askedBy: 'mentor' }, undefined],
  ['told to ignore 96110', { warningsIgnored: true }, undefined],
  [
    'a flat not seen',
    { kind: 'rent', seen: false, payeeNew: true, hurry: true, askedBy: 'landlord' },
    'fake-shopping-service',
    'caution',
  ],
  [
    'beside the platform',
    {
      kind: 'goods',
      askedBy: 'shop',
      offPlatform: true,
      payeeKind: 'person',
      payeeNew: true,
      seen: false,
      channel: 'transfer',
    },
    'fake-shopping-service',
  ],
  ['many small codes', { channel: 'qr-code', severalPayees: true }, undefined, 'caution'],
  ['an online friend, nothing else told', { askedBy: 'online-friend' }, 'romance', 'caution'],
];

describe('the patterns of payments in this repository', () => {
  it.each(GENUINE)('let pass: %s', (_, payment) => {
    expect(checkPayment(engine, payment)).toMatchObject({ level: 'no-match', scripts: [] });
  });

  it.each(FRAUDS.map(([name, payment, script, level = 'danger']) => [name, payment, script, level] as const))(
    'find: %s',
    (_, payment, script, level) => {
      const verdict = checkPayment(engine, payment);
      expect(verdict.level).toBe(level);
      if (script) expect(verdict.scripts[0]!.id).toBe(script);
      expect(verdict.pause?.minutes).toBeGreaterThanOrEqual(30);
      expect(verdict.ask).toBeDefined();
      expect(verdict.contacts.length).toBeGreaterThan(0);
    },
  );

  it('count what a talk came to', () => {
    const talk = createConversation(engine);
    const said = [
      '您好，我是市公安局民警，您名下的银行卡涉嫌洗钱。',
      '案件保密，不能告诉家人，请把钱转到安全账户核查。',
    ];
    for (const text of said) talk.add({ from: 'A', text });
    const payment: Payment = { channel: 'transfer', payeeNew: true };
    expect(checkPayment(engine, payment).level).toBe('cannot-say');
    const verdict = checkPayment(engine, payment, { conversation: talk.verdict });
    expect(verdict.level).toBe('danger');
    expect(verdict.scripts[0]!.id).toBe('impersonating-authority');
    const harmless = createConversation(engine).add({
      from: 'B',
      text: '明天下午三点在居委会一楼开会，请带上身份证复印件。',
    });
    expect(checkPayment(engine, payment, { conversation: harmless }).level).toBe('cannot-say');
  });

  it('tell by no single light circumstance more than caution', () => {
    const light = [
      'payeeNew',
      'onCall',
      'hurry',
      'borrowing',
      'raisingLimits',
      'severalPayees',
      'secret',
      'paidBefore',
      'offPlatform',
      'promisedBack',
    ];
    const levels = light.map((field) => checkPayment(engine, { [field]: true }).level);
    expect(new Set(levels)).toEqual(new Set(['cannot-say']));
    expect(checkPayment(engine, { amount: cny(1e9) }).level).toBe('cannot-say');
  });

  it('are forty at least, and every script has one', () => {
    expect(payments.patterns.length).toBeGreaterThanOrEqual(40);
    const named = new Set(payments.patterns.flatMap(({ scripts }) => scripts));
    expect(engine.catalog.scripts.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('ask for no account, and no field can take one', () => {
    for (const { id } of payments.fields) {
      expect(() => checkPayment(engine, { [id]: '6217 0000 0000 0000' })).toThrowCode('payment-invalid');
    }
  });

  it('lead on from nothing told to an answer, question by question', () => {
    const payment: Record<string, unknown> = {};
    for (let next = checkPayment(engine, payment).next; next; next = checkPayment(engine, payment).next) {
      const { type, values } = payments.fields.find(({ id }) => id === next)!;
      expect(payment).not.toHaveProperty(next);
      payment[next] = type === 'yes-no' ? false : values!.at(0)!.id;
    }
    expect(Object.keys(payment).length).toBeGreaterThan(10);
    expect(checkPayment(engine, payment).level).not.toBe('cannot-say');
  });
});
