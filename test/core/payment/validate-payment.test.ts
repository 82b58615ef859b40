import { checkPayment, createEngine, type FraudFreeError, validatePayment } from '@fraud-free/core';
import { describe, expect, it } from 'vitest';
import { paymentCatalog } from '../../support/payment-rules.js';

const catalog = paymentCatalog();
const NUMBER = 'expected no number of an account, a card or a document; leave it out';
const YES_NO = 'expected true, false or unknown';
const SUM = 'expected { minor: a whole number from 0, currency: e.g. "CNY" } or unknown';
const WHO = 'expected one of friend, police, bank, unknown';

describe('validatePayment', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['nothing told', {}, []],
    ['everything told', { askedBy: 'bank', secret: true, amount: { minor: 0, currency: 'CNY' }, purpose: '房租' }, []],
    ['unknown answers', { askedBy: 'unknown', secret: 'unknown', amount: 'unknown' }, []],
    ['undefined answers', { askedBy: undefined, purpose: undefined }, []],
    ['a phone number of eleven digits', { purpose: '给 13800000000 充话费' }, []],
    ['sums and a phone number, with commas', { purpose: '话费 100, 13800000000' }, []],
    ['no object', null, ['payment: expected an object']],
    ['a list', [], ['payment: expected an object']],
    ['a text', 'pay', ['payment: expected an object']],
    ['an unknown field', { colour: 'red' }, ['colour: expected a field of the catalog']],
    ['an unknown field that is undefined', { colour: undefined }, ['colour: expected a field of the catalog']],
    ['a field of every object', { toString: 'x' }, ['toString: expected a field of the catalog']],
    ['an answer that is none', { askedBy: 'neighbour' }, [`askedBy: ${WHO}`]],
    ['a choice by number', { askedBy: 1 }, [`askedBy: ${WHO}`]],
    ['yes as a word', { secret: 'yes' }, [`secret: ${YES_NO}`]],
    ['nothing instead of no', { secret: null }, [`secret: ${YES_NO}`]],
    ['a sum as a number', { amount: 5000 }, [`amount: ${SUM}`]],
    ['a sum in fractions', { amount: { minor: 10.5, currency: 'CNY' } }, [`amount: ${SUM}`]],
    ['a sum below nothing', { amount: { minor: -1, currency: 'CNY' } }, [`amount: ${SUM}`]],
    ['a sum too large to count', { amount: { minor: 2 ** 53, currency: 'CNY' } }, [`amount: ${SUM}`]],
    ['a currency in small letters', { amount: { minor: 1, currency: 'cny' } }, [`amount: ${SUM}`]],
    ['no currency', { amount: { minor: 1 } }, [`amount: ${SUM}`]],
    ['a purpose that is a number', { purpose: 12 }, ['purpose: expected a string']],
    ['a purpose that is too long', { purpose: '长'.repeat(61) }, ['purpose: expected at most 60 characters']],
    ['a purpose that is just short enough', { purpose: '长'.repeat(60) }, []],
    [
      'several faults',
      { secret: 1, hurry: 2, x: 3 },
      [`secret: ${YES_NO}`, `hurry: ${YES_NO}`, 'x: expected a field of the catalog'],
    ],
  ])('%s', (_, payment, faults) => {
    expect(validatePayment(payment, catalog)).toEqual(faults);
  });

  it.each([
    ['in a purpose', { purpose: '打到6217000000000000' }, `purpose: ${NUMBER}`],
    ['with spaces', { purpose: '6217 0000 0000 0000 张某' }, `purpose: ${NUMBER}`],
    ['with dashes and dots', { purpose: '6217-0000.0000–0000' }, `purpose: ${NUMBER}`],
    ['in full width', { purpose: '６２１７００００００００００００' }, `purpose: ${NUMBER}`],
    ['in circles', { purpose: '⑥②①⑦①①①①①①①①' }, `purpose: ${NUMBER}`],
    ['in characters', { purpose: '六二一七〇〇〇〇〇〇〇〇' }, `purpose: ${NUMBER}`],
    ['with something invisible between', { purpose: [...'621700000000'].join('\u200b') }, `purpose: ${NUMBER}`],
    ['as an answer', { askedBy: '6217000000000000' }, `askedBy: ${NUMBER}`],
    ['inside a sum', { amount: { minor: 1, currency: 'CNY', to: '6217000000000000' } }, `amount: ${NUMBER}`],
    ['in a field that does not exist', { account: '6217000000000000' }, `account: ${NUMBER}`],
    ['as the name of a field', { '6217000000000000': true }, '(a number): expected a field of the catalog'],
    ['of twelve digits', { purpose: '000000000012' }, `purpose: ${NUMBER}`],
  ])('refuses the number of an account %s, and does not repeat it', (_, payment, fault) => {
    const faults = validatePayment(payment, catalog);
    expect(faults).toEqual([fault]);
    const error = thrownBy(() => checkPayment(createEngine(catalog), payment));
    expect(error).toMatchObject({ code: 'payment-invalid', faults });
    expect(error.message.normalize('NFKC')).not.toMatch(/\d{4}|〇〇/);
  });
});

function thrownBy(run: () => unknown): FraudFreeError {
  try {
    run();
  } catch (error) {
    return error as FraudFreeError;
  }
  throw new Error('nothing was thrown');
}
