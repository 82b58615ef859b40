import { emergencyEn } from './emergency/en.js';
import { paymentEn } from './payment/en.js';
import { conversationEn } from './conversation/en.js';
import { scriptEn } from './script/en.js';
import { alertsEn } from './alerts/en.js';
import { simulatorEn } from './simulator/en.js';
import { guardEn } from './guard/en.js';
import type { Strings } from './strings.js';

const unfinished = (): string =>
  'The check could not be finished, through no fault of yours. Treat the message as doubtful: do not pay, do not ' +
  'follow links, do not tell codes, and ask 96110 if you are not sure.';

/** English. */
export const en: Strings = {
  lang: 'en',
  common: {
    roles: {
      identity: 'claim',
      lure: 'lure',
      demand: 'demand',
      pressure: 'pressure',
      channel: 'other channel',
      payment: 'payment',
      'official-notice': 'genuine notice',
      'fraud-warning': 'fraud warning',
      quotation: 'retold',
    },
    call: (number) => `Call ${number}`,
    close: 'Close',
    source: 'Source',
    comma: ', ',
    listComma: ', ',
    sources: 'Sources',
    semicolon: '; ',
    colon: ': ',
    tag: (role) => ` [${role}]`,
    errors: {
      'message-too-long': (limit) =>
        `This message is too long: at most ${limit.toLocaleString('en')} characters can be read. ` +
        'Keep only the most suspicious part and check again.',
      'message-type': unfinished,
      'catalog-invalid': unfinished,
      'catalog-format': unfinished,
      'catalog-conflict': unfinished,
      'conversation-message': unfinished,
      'conversation-state': unfinished,
      'option-invalid': unfinished,
      'payment-invalid': () =>
        'Some of what was told about the payment can’t be read. An account or card number is never needed: leave it out, and leave open what you do not know.',
      unknown: unfinished,
    },
  },
  check: {
    title: 'Let us look at this message',
    label: 'Paste the suspicious message here',
    description:
      'A text, a chat, an email: one message or several. Pasting answers at once; after typing, press “Check”. ' +
      'It is read on this device only and sent to nobody.',
    submit: 'Check',
    clear: 'Clear',
    cleared: 'Cleared',
    message: 'Your message',
    marks: 'The underlined words are the grounds; the small word behind them tells what they do.',
    shareTitle: 'Talk it over with somebody you trust',
    sharePreview: 'See first what would be sent',
    share: 'Send to somebody I trust',
    sent: {
      shared: 'Handed to the app you chose.',
      copied: 'Copied: paste it into a chat with somebody you trust.',
      failed: 'This browser can’t send it. Press and hold the text above to copy it yourself.',
    },
    shareAsk: 'I got this message. Could you have a look at it with me?',
    shareAnswer: 'Fraud check',
    shareMessage: 'The message',
    shareLink: '[a link]',
    gap: '… (a part without marks is left out) …',
    empty: 'There is nothing here yet. Paste or type a message first.',
  },
  verdict: {
    levels: {
      danger: 'This looks like a known fraud',
      caution: 'There are warning signs: check first',
      'no-match': 'No known fraud found, but that does not mean it is safe',
      'cannot-say': 'There is not enough to say',
    },
    meanings: {
      danger:
        'Who it claims to be, what it wants and how it presses you add up to a way of working that fraudsters are ' +
        'known for. Do nothing it asks until you have checked for yourself.',
      caution:
        'Fraudsters often write like this, but it is not enough to be sure. Before you pay, follow a link or tell ' +
        'a code, check for yourself.',
      'no-match':
        'Nothing in this message matches the frauds in the catalog. New ones keep appearing, and one message alone ' +
        'does not always show them, so finding nothing is no reason to rely on it.',
    },
    cannotSay: {
      empty: () => 'There is nothing to read yet. Put the message in and look again.',
      'too-short': () => 'There are too few words to go by. Put in the whole message, better with those around it.',
      language: (languages) =>
        `Only messages in ${languages} can be read so far. Ask family or a friend who knows the language to look at it with you.`,
      expired: () =>
        'The catalog of frauds on this page is out of date, so finding nothing means nothing. Check as told below.',
    },
    whenAsked: [
      'If you are asked to transfer, pay or leave a deposit: do not pay yet, and ask on an official number that you looked up yourself.',
      'If you are asked for a code or password, to share your screen or to install an app: do not.',
      'If you are not sure, tell your family or ask the anti-fraud line 96110.',
    ],
    script: { danger: (title) => `Most like: ${title}`, caution: (title) => `Parts of it are like: ${title}` },
    others: (titles) => `Also like: ${titles}`,
    why: 'Why',
    more: (count) => (count === 1 ? '1 more place' : `${count} more places`),
    moreReasons: (count) => (count === 1 ? '1 more reason' : `${count} more reasons`),
    next: 'What they may do next',
    todo: 'What you can do',
    moreTodo: (count) => (count === 1 ? '1 more thing you can do' : `${count} more things you can do`),
    call: 'Whom to call',
    onDevice: (catalog) => `Checked on this device only; nothing was sent. Catalog of frauds ${catalog}.`,
  },
  warning: {
    label: 'Fraud reminder',
    todo: 'What you can do',
  },
  quiz: {
    title: 'Fraud quiz',
    intro: (questions) =>
      `${questions === 1 ? 'One question' : `${questions} questions`} about frauds and genuine messages, all made up. ` +
      'Nothing is timed. Every answer is explained, right or wrong, so there is something to learn either way.',
    start: 'Start',
    progress: (at, of) => `Question ${at} of ${of}`,
    ask: {
      'fraud-or-real': 'Is this message a fraud, or genuine?',
      giveaway: 'One of these lines is a fraudster’s, the others are from genuine messages. Which one gives it away?',
      'what-now': 'A message like this arrives. What do you do now?',
    },
    message: 'Message',
    messageIn: (language) => `Message (in ${language})`,
    choices: { fraud: 'A fraud', real: 'Genuine' },
    restart: 'Start over',
    right: 'That is right',
    wrong: 'Not this time; here is why',
    truth: { fraud: 'This message is a fraud.', real: 'This message is genuine.' },
    correct: 'Right',
    chosen: 'Your choice',
    wholeMessage: 'The whole fraudulent message',
    whyReal: 'Why it is genuine',
    signs: 'What gives it away',
    signsReal: 'What shows it',
    about: (script) => `How it goes: ${script}`,
    todo: 'What to do',
    nextQuestion: 'Next question',
    toResult: 'See the result',
    result: (right, of) => `${right} of ${of} right`,
    missedLabel: 'Frauds missed',
    missed: (count, of) => `${count} of ${of}`,
    distrustedLabel: 'Genuine messages distrusted',
    distrusted: (count, of) => `${count} of ${of}`,
    noneAsked: 'None came up this time',
    notEnough: 'too few for a percentage',
    bothErrors:
      'Both matter: seeing a fraud, and not doubting everything. When in doubt move no money, check for yourself, or ask 96110.',
    byCategory: 'Kind by kind',
    rightOf: (right, of) => `${right} of ${of} right`,
    missedShort: (count) => (count === 1 ? '1 fraud missed' : `${count} frauds missed`),
    distrustedShort: (count) => `${count} genuine distrusted`,
    readNext: 'What to read next',
    allRight: 'All right this time. Frauds change; another round in two or three weeks keeps it fresh.',
    again: 'Play with new questions',
    sameAgain: 'The same questions again',
    withdrawn: (count) =>
      count === 1
        ? '1 question has changed since and was left out; it does not count.'
        : `${count} questions have changed since and were left out; they do not count.`,
  },
  emergency: emergencyEn,
  payment: paymentEn,
  conversation: conversationEn,
  script: scriptEn,
  alerts: alertsEn,
  simulator: simulatorEn,
  guard: guardEn,
};
