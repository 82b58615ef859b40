import type { VerdictStrings } from './strings.js';

const unfinished = (_: number, ask: string): string =>
  'The check could not be finished, through no fault of yours. Treat the message as doubtful: do not pay, do not ' +
  `follow links, do not tell codes, and ${ask} if you are not sure.`;

export const verdictEn: VerdictStrings = {
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
  whenAsked: (ask) => [
    'If you are asked to transfer, pay or leave a deposit: do not pay yet, and ask on an official number that you looked up yourself.',
    'If you are asked for a code or password, to share your screen or to install an app: do not.',
    `If you are not sure, tell your family or ${ask}.`,
  ],
  script: { danger: (title) => `Most like: ${title}`, caution: (title) => `Parts of it are like: ${title}` },
  others: (titles) => `Also like: ${titles}`,
  why: 'Why',
  more: (count) => (count === 1 ? '1 more place' : `${count} more places`),
  moreReasons: (count) => (count === 1 ? '1 more reason' : `${count} more reasons`),
  stages: {
    approach: 'They find you',
    trust: 'They win your trust',
    hook: 'A benefit, or a threat',
    isolation: 'They keep you alone with it',
    payment: 'They want money or codes',
    'follow-up': 'They want more',
  },
  stage: (name) => `How far it has come: ${name}`,
  next: 'What they may do next',
  rebuttals: 'If you have doubts, they may say this',
  rebuttalsHow: 'Known beforehand, it is not so easily believed.',
  todo: 'What you can do',
  moreTodo: (count) => (count === 1 ? '1 more thing you can do' : `${count} more things you can do`),
  call: 'Whom to call',
  onDevice: (catalog) => `Checked on this device only; nothing was sent. Catalog of frauds ${catalog}.`,
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
};
