import {
  checkPayment,
  createEngine,
  openCatalog,
  validatePayment,
  type Payment,
  type PaymentCondition,
} from '@fraud-free/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pattern, paymentCatalog } from '../../support/payment-rules.js';

const catalog = paymentCatalog();
const engine = createEngine(catalog);
const judge = (payment: Payment, conversation?: unknown) =>
  checkPayment(engine, payment, conversation === undefined ? {} : { conversation: conversation as never });

describe('checkPayment', () => {
  it.each<[string, Payment, string, readonly string[]]>([
    ['nothing told', {}, 'cannot-say', []],
    ['too little told', { hurry: true }, 'cannot-say', ['hurry']],
    ['a friend', { askedBy: 'friend' }, 'no-match', []],
    ['a friend in a hurry', { askedBy: 'friend', hurry: true }, 'no-match', ['hurry']],
    ['one strong reason', { askedBy: 'bank' }, 'caution', ['bank']],
    ['police alone', { askedBy: 'police' }, 'no-match', []],
    ['police in secret', { askedBy: 'police', secret: true }, 'danger', ['police-secret']],
    ['police, not in secret', { askedBy: 'police', secret: false }, 'no-match', []],
    ['words of the purpose', { purpose: '把钱转入安全账户' }, 'danger', ['safe-account']],
    ['words in other characters', { purpose: '轉入安全帳戶' }, 'danger', ['safe-account']],
    ['a harmless purpose', { purpose: '给孙女买书', askedBy: 'friend' }, 'no-match', []],
    ['unknown is not told', { askedBy: 'unknown', secret: 'unknown', amount: 'unknown' }, 'cannot-say', []],
    ['an empty purpose is not told', { purpose: '', secret: false }, 'cannot-say', []],
    ['a sum from', { askedBy: 'friend', amount: { minor: 1000000, currency: 'CNY' } }, 'no-match', ['large']],
    ['a sum just under', { askedBy: 'friend', amount: { minor: 999999, currency: 'CNY' } }, 'no-match', []],
    [
      'a sum without minor unit',
      { askedBy: 'friend', amount: { minor: 150000, currency: 'JPY' } },
      'no-match',
      ['large'],
    ],
    [
      'another currency compares with none',
      { askedBy: 'friend', amount: { minor: 9e9, currency: 'USD' } },
      'no-match',
      [],
    ],
  ])('%s', (_, payment, level, reasons) => {
    expect(judge(payment)).toMatchObject({ level, reasons });
  });

  it('names script, pause, question, contacts, advice and catalog', () => {
    expect(judge({ askedBy: 'police', secret: true, hurry: true })).toEqual({
      level: 'danger',
      score: expect.closeTo(1 / (1 + Math.exp(3.5 - 5.8)), 9) as number,
      scripts: [{ id: 'fake-bank', patterns: ['police-secret'] }],
      reasons: ['police-secret', 'hurry'],
      against: [],
      pause: { minutes: 1440, reason: 'day' },
      ask: 'who',
      contacts: ['cn-110'],
      advice: ['stop', 'no-code'],
      catalog: '2026.11.22',
    });
  });

  it('takes pause, question and contacts from what is said for all, where no reason says better', () => {
    expect(judge({ askedBy: 'bank' })).toMatchObject({
      pause: { minutes: 30, reason: 'while' },
      ask: 'why',
      contacts: ['cn-96110'],
    });
  });

  it('asks for no pause where nothing was found, yet says whom to call', () => {
    const verdict = judge({ askedBy: 'friend' });
    expect(verdict).not.toHaveProperty('pause');
    expect(verdict).not.toHaveProperty('ask');
    expect(verdict).toMatchObject({ scripts: [], against: ['friend'], contacts: ['cn-96110'] });
  });

  it.each<[Payment, string | undefined]>([
    [{}, 'askedBy'],
    [{ askedBy: 'police' }, 'secret'],
    [{ askedBy: 'friend', secret: false }, 'hurry'],
    [{ askedBy: 'friend', secret: false, hurry: false }, undefined],
    [{ askedBy: 'police', secret: true }, undefined],
    [{ askedBy: 'unknown' }, 'hurry'],
    [{ askedBy: 'unknown', secret: 'unknown', hurry: 'unknown' }, undefined],
    [{ askedBy: undefined } as unknown as Payment, 'askedBy'],
  ])('of %j it wants to know %s next', (payment, field) => {
    expect(judge(payment).next).toBe(field);
  });

  it('cannot say when it finds nothing with an expired catalog, and still warns', () => {
    const old = createEngine(openCatalog({ ...catalog, expires: '2020-01-01' }));
    expect(checkPayment(old, { askedBy: 'friend' })).toMatchObject({ level: 'cannot-say', cannotSay: 'expired' });
    expect(checkPayment(old, { askedBy: 'police', secret: true }).level).toBe('danger');
  });

  it.each([
    ['danger raises', { level: 'danger', scripts: [] }, 'caution', ['talk']],
    [
      'a script at its stage raises more',
      { level: 'danger', scripts: [{ id: 'fake-task', stage: 'payment', score: 0.9 }] },
      'danger',
      ['talk', 'talk-of-tasks'],
    ],
    [
      'a script at another stage does not',
      { level: 'danger', scripts: [{ id: 'fake-task', stage: 'approach', score: 0.9 }] },
      'caution',
      ['talk'],
    ],
    [
      'a script that it makes little of does not',
      { level: 'danger', scripts: [{ id: 'fake-task', stage: 'payment', score: 0.49 }] },
      'caution',
      ['talk'],
    ],
    [
      'an unknown script is let pass',
      { level: 'danger', scripts: [{ id: 'x', stage: 'y', score: 1 }] },
      'caution',
      ['talk'],
    ],
    ['no match raises nothing', { level: 'no-match', scripts: [] }, 'no-match', []],
  ])('a conversation: %s', (_, conversation, level, reasons) => {
    expect(judge({ askedBy: 'police' }, conversation)).toMatchObject({ level, reasons });
  });

  it('takes a verdict on a message for the conversation', () => {
    const message = '您好，我是银行客服，您的账户将被冻结，请把验证码 482913 告诉我，并转入安全账户。';
    expect(judge({ askedBy: 'police' }, engine.check(message))).toMatchObject({
      level: 'caution',
      scripts: [
        { id: 'fake-bank', patterns: [] },
        { id: 'fake-task', patterns: [] },
      ],
    });
  });

  it.each([
    ['null', null],
    ['a text', 'danger'],
    ['without scripts', { level: 'danger' }],
    ['with a script of numbers', { level: 'danger', scripts: [{ id: 1, stage: 'payment', score: 1 }] }],
    ['with a score that is none', { level: 'danger', scripts: [{ id: 'fake-task', stage: 'payment', score: 'high' }] }],
  ])('refuses a conversation that is none: %s', (_, conversation) => {
    expect(() => judge({}, conversation)).toThrowCode('option-invalid');
  });

  describe('conditions it cannot know', () => {
    const holds = (when: unknown): boolean =>
      checkPayment(createEngine(paymentCatalog({ patterns: [pattern('it', 9, when as PaymentCondition)] })), {
        askedBy: 'friend',
        hurry: true,
      }).reasons.includes('it');
    const KNOWN = { field: 'hurry', is: [true] };
    const UNTOLD = { field: 'secret', is: [true] };
    const UNDECLARED = { field: 'moonPhase', is: ['full'] };
    const NEWER = { field: 'hurry', soundsLike: 'x' };

    it.each([
      ['what is told holds', KNOWN, true],
      ['what is not told does not', UNTOLD, false],
      ['not, of what is not told', { not: UNTOLD }, true],
      ['told', { field: 'hurry', told: true }, true],
      ['told, of what is not', { field: 'secret', told: true }, false],
      ['a field that is not declared', UNDECLARED, false],
      ['not, of a field that is not declared', { not: UNDECLARED }, false],
      ['a newer test', NEWER, false],
      ['not, of a newer test', { not: NEWER }, false],
      ['a newer kind of condition', { moon: 'full' }, false],
      ['any, one of them known to hold', { any: [UNDECLARED, KNOWN] }, true],
      ['any, none known to hold', { any: [UNDECLARED, UNTOLD] }, false],
      ['not any, one of them not known', { not: { any: [UNDECLARED, UNTOLD] } }, false],
      ['all, one of them not known', { all: [UNDECLARED, KNOWN] }, false],
      ['not all, one of them known not to hold', { not: { all: [NEWER, UNTOLD] } }, true],
      ['not all, the rest holding', { not: { all: [NEWER, KNOWN] } }, false],
      ['signals in what is no text', { field: 'hurry', signals: ['identity.bank'] }, false],
      ['a sum of what is none', { field: 'hurry', atLeast: { CNY: 0 } }, false],
    ])('%s', (_, when, expected) => {
      expect(holds(when)).toBe(expected);
    });
  });
});

describe('any payment', () => {
  const answer = fc.oneof(
    fc.boolean(),
    fc.constantFrom('unknown', 'friend', 'police', 'bank', '', undefined),
    fc.string(),
  );
  const amount = fc.record({ minor: fc.nat(), currency: fc.constantFrom('CNY', 'USD', 'JPY') });
  const loose = fc.dictionary(
    fc.constantFrom('askedBy', 'secret', 'hurry', 'purpose', 'amount', '__proto__', 'toString', 'other'),
    fc.oneof(answer, amount, fc.anything()),
  );

  it('gets a verdict, or an error with a code and every fault', () => {
    fc.assert(
      fc.property(fc.oneof(loose, fc.anything()), (payment) => {
        const faults = validatePayment(payment, catalog);
        if (faults.length === 0) {
          expect(['danger', 'caution', 'no-match', 'cannot-say']).toContain(judge(payment as Payment).level);
        } else {
          expect(() => judge(payment as Payment)).toThrowCode('payment-invalid');
        }
      }),
      { numRuns: 500 },
    );
  });

  const sound = fc.record(
    {
      askedBy: fc.constantFrom('friend', 'police', 'bank', 'unknown'),
      secret: fc.constantFrom(true, false, 'unknown'),
      hurry: fc.boolean(),
      amount,
      purpose: fc.constantFrom('转入安全账户', '买书', ''),
    },
    { requiredKeys: [] },
  );

  it('is judged alike whatever is left undefined or unknown', () => {
    fc.assert(
      fc.property(sound, (payment) => {
        const padded = { askedBy: undefined, secret: undefined, hurry: undefined, amount: undefined, ...payment };
        expect(judge(padded as Payment)).toEqual(judge(payment as Payment));
        const unknown = { askedBy: 'unknown', secret: 'unknown', amount: 'unknown', ...payment };
        // But what somebody does not know is not asked again.
        expect({ ...judge(unknown as Payment), next: '' }).toEqual({ ...judge(payment as Payment), next: '' });
      }),
    );
  });

  it('never comes back in the verdict', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{12,20}$/), (word) => {
        expect(JSON.stringify(judge({ purpose: word, askedBy: 'bank' }))).not.toContain(word);
      }),
    );
  });
});
