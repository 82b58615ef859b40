import type { AlertsStrings } from './strings.js';

export const alertsEn: AlertsStrings = {
  title: 'Fraud alerts of late',
  kinds: { new: 'New', update: 'Updated', cancel: 'Withdrawn', 'all-clear': 'All clear' },
  severities: { severe: 'important', moderate: 'take care', minor: 'good to know' },
  area: 'Where',
  published: (time) => `Published ${time}`,
  updated: (time) => `Updated ${time}`,
  loading: 'Fetching the alerts …',
  none: 'There is no alert at present.',
  noneIsNotSafe: (ask) => `No alert does not mean no fraud. If in doubt, ${ask}.`,
  stale: (time) => `No news since ${time}; what stands below may be out of date.`,
  staleUnknown: 'It is not known of when these alerts are; they may be out of date.',
  broken: (time) => `New alerts can’t be had just now. Those below are of ${time}.`,
  brokenNever: 'The alerts can’t be had just now. Please try again later.',
  unread: (count) =>
    count === 1
      ? '1 entry could not be read and was left out.'
      : `${count} entries could not be read and were left out.`,
  more: 'Read the original',
  read: 'How this fraud goes',
  over: (count) => `Cleared or withdrawn (${count})`,
  shown: (count) => (count === 1 ? '1 alert' : `${count} alerts`),
};
