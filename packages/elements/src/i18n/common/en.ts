import type { CommonStrings } from './strings.js';

export const commonEn: CommonStrings = {
  call: (number) => `Call ${number}`,
  turnTo: (number, name) => (number ? `call ${number}` : `turn to ${name}`),
  turnToLocal: 'ask your local police or your bank',
  localPolice: 'the local police',
  noContacts:
    'No number of your place is known here. Ask your local police or your bank, by a number that you looked up yourself.',
  readAloud: 'Read this to me',
  stopReading: 'Stop reading',
  again: 'Try again',
  close: 'Close',
  issuer: (name) => `Published by ${name}`,
  source: 'Source',
  comma: ', ',
  listComma: ', ',
  sources: 'Sources',
  semicolon: '; ',
  colon: ': ',
};
