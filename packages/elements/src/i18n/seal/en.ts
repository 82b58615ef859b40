import type { SealStrings } from './strings.js';

export const sealEn: SealStrings = {
  checking: 'Checking who published this …',
  issuedBy: (name) => `Checked: published by ${name}`,
  area: (area) => `For ${area}`,
  vouchedBy: (names) => `confirmed by ${names}`,
  until: (day) => `valid until ${day}`,
  old: (day) => `Not confirmed again since ${day}. If it asks for money or a code, make sure first.`,
  howToCompare: 'Compare it yourself',
  compare:
    'Hold these six groups of digits against those on the notice board or poster: only if they are the same is it the same publisher.',
  refused: 'This could not be checked, so it is not shown',
  why: {
    unsigned: 'It carries no signature, so nobody can see who published it.',
    changed: 'It is not as it was published, or not all of it is there.',
    unknown: 'Whoever signed it is not on the list that this site relies on.',
    withdrawn: 'Its publisher has taken it back, or uses that signature no more.',
    over: 'It has expired, or there is a newer one.',
    clock: 'Date and time of this device seem to be wrong. Set them and try again.',
    other: 'It belongs to another campaign.',
    unreachable: 'What is needed to check it can’t be had just now. Please try again later.',
    insecure: 'This page was not opened by https, so nothing can be checked.',
  },
  doNothing: (ask) => `We cannot tell who made this. Please fill in nothing and do not follow it; if in doubt, ${ask}.`,
  again: 'Check again',
};
