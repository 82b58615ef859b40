import type { MarksStrings } from './strings.js';

export const marksEn: MarksStrings = {
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
  tag: (role) => ` [${role}]`,
  gap: '… (a part without marks is left out) …',
};
