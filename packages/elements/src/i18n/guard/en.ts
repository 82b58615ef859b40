import type { GuardStrings } from './strings.js';

export const guardEn: GuardStrings = {
  danger: (script) => (script ? `A message here looks like a fraud: ${script}` : 'A message here looks like a fraud'),
  caution: (script) =>
    script
      ? `There are warning signs in a message here, as in: ${script}`
      : 'There are warning signs in a message here',
  advice: (ask) => `Do not do what it says yet. If in doubt, ${ask}.`,
  close: 'I see',
  payTitle: 'Pause before you pay',
  payHow: (ask) => `This payment looks like the way in which frauds are paid. Tell your family first, or ${ask}.`,
  stay: 'Do not pay yet',
  goOn: 'I have checked, go on',
};
