import type { Call, Option } from '../command.js';
import type { InEveryLanguage } from '../language.js';
import { wrongUse } from '../wrong-use.js';
import { minorUnits } from './minor-units.js';

/** Options with a value, by the field that they answer. */
export const PAYMENT_VALUES: Readonly<Record<string, Option>> = {
  amount: value('SUM', '金额，例如 5000 或 5000.50', 'the sum, such as 5000 or 5000.50'),
  currency: value('CODE', '币种，例如 CNY', 'its currency, such as CNY'),
  kind: value('KIND', '付款事由，例如 goods、rent、investment', 'what it is for, such as goods, rent, investment'),
  purpose: value('TEXT', '用自己的话说事由', 'what it is for, in your words'),
  channel: value(
    'CHANNEL',
    '怎么付，例如 transfer、qr-code、gift-card',
    'how it is paid: transfer, qr-code, gift-card …',
  ),
  payee: value(
    'ANSWERS',
    '收款方：new 或 known，person 或 company，matches 或 differs（名字是否对得上），用逗号隔开',
    'the payee: new or known, person or company, matches or differs (the name), with commas between',
  ),
  'asked-by': value('WHO', '谁让付的，例如 authority、bank、family', 'who asked: authority, bank, family …'),
  asker: value('TEXT', '对方怎么介绍自己', 'how they introduced themselves'),
};

/** Switches, each a field that is answered by yes. */
export const PAYMENT_SWITCHES: Readonly<Record<string, Option>> = {
  'on-call': on('正在通话，对方教着付', 'on a call now'),
  'screen-shared': on('正共享着屏幕', 'the screen is shared'),
  secret: on('叫您保密', 'told to keep it secret'),
  hurry: on('催您快付', 'told to hurry'),
  borrowing: on('要借钱来付', 'borrowing in order to pay'),
  'raising-limits': on('让您调高限额', 'raising limits'),
  'several-payees': on('分给几个收款人', 'several payees'),
  'pay-to-withdraw': on('先付钱才能取自己的钱', 'paying in order to withdraw your own money'),
};

/**
 * The payment that the options tell of. What was not told is not in it.
 *
 * @throws {CliError} `wrong-use`
 * @example
 * // --amount 5000 --currency CNY --payee new,person --secret
 * paymentOf(call); // => { amount: { minor: 500000, currency: 'CNY' }, payeeNew: true, payeeKind: 'person', secret: true }
 */
export function paymentOf({ values, switches, words }: Call): Record<string, unknown> {
  const bad = (option: string, given: string, expected: string) =>
    wrongUse(words, 'payment', words.wrongUse.badValue(option, given, expected));
  const told: Record<string, unknown> = {};
  const { amount, currency } = values;
  if ((amount === undefined) !== (currency === undefined)) {
    const [one, other] = amount === undefined ? ['--currency', '--amount'] : ['--amount', '--currency'];
    throw wrongUse(words, 'payment', words.wrongUse.onlyWith(one, other));
  }
  if (amount !== undefined && currency !== undefined) {
    if (!/^[A-Z]{3}$/u.test(currency)) throw bad('--currency', currency, 'CNY');
    const minor = minorUnits(amount, currency);
    if (minor === undefined) throw bad('--amount', amount, '5000.50');
    told.amount = { minor, currency };
  }
  for (const option of ['kind', 'purpose', 'channel', 'asked-by', 'asker'] as const) {
    if (values[option] !== undefined) told[inCamelCase(option)] = values[option];
  }
  for (const answer of listOf(values.payee)) {
    const known = Object.hasOwn(PAYEE, answer) ? PAYEE[answer] : undefined;
    if (known === undefined) throw bad('--payee', answer, Object.keys(PAYEE).join('|'));
    told[known[0]] = known[1];
  }
  for (const option of Object.keys(PAYMENT_SWITCHES)) if (switches.has(option)) told[inCamelCase(option)] = true;
  for (const part of listOf(values.tell)) {
    const [, field, answer] = /^([A-Za-z]\w*)=(.+)$/u.exec(part) ?? [];
    if (field === undefined || answer === undefined) throw bad('--tell', part, 'secret=no');
    told[field] = answer === 'yes' ? true : answer === 'no' ? false : answer;
  }
  return told;
}

const PAYEE: Readonly<Record<string, readonly [field: string, answer: string | boolean]>> = {
  new: ['payeeNew', true],
  known: ['payeeNew', false],
  person: ['payeeKind', 'person'],
  company: ['payeeKind', 'company'],
  matches: ['payeeNameMatches', true],
  differs: ['payeeNameMatches', false],
};

function listOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(/[,，]/u).map((part) => part.trim());
}

function inCamelCase(option: string): string {
  return option.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

function value(name: string, zh: string, en: string): { value: string; help: InEveryLanguage<string> } {
  return { value: name, help: { 'zh-CN': zh, en } };
}

function on(zh: string, en: string): { help: InEveryLanguage<string> } {
  return { help: { 'zh-CN': zh, en } };
}
