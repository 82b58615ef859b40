import type { CommonStrings } from './strings.js';

const unfinished = (_: number, ask: string): string =>
  'The check could not be finished, through no fault of yours. Treat the message as doubtful: do not pay, do not ' +
  `follow links, do not tell codes, and ${ask} if you are not sure.`;

export const commonEn: CommonStrings = {
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
  turnTo: (number, name) => (number ? `call ${number}` : `turn to ${name}`),
  turnToLocal: 'ask your local police or your bank',
  localPolice: 'the local police',
  noContacts:
    'No number of your place is known here. Ask your local police or your bank, by a number that you looked up yourself.',
  readAloud: 'Read this to me',
  stopReading: 'Stop reading',
  close: 'Close',
  source: 'Source',
  comma: ', ',
  listComma: ', ',
  sources: 'Sources',
  semicolon: '; ',
  colon: ': ',
  tag: (role) => ` [${role}]`,
  gap: '… (a part without marks is left out) …',
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
