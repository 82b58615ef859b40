import type { CampaignStrings } from './strings.js';

const INVITES =
  'Held to this number, people report less. Look at knowledge and early reports too, and publish nothing about those who were deceived.';

export const campaignEn: CampaignStrings = {
  title: 'A neighbourhood free of fraud',
  phases: { ahead: 'Not yet begun', running: 'Under way', over: 'Ended' },
  period: (from, until) => `${from} to ${until}`,
  notYet: (from) => `The campaign begins on ${from}.`,
  isOver: 'The campaign has ended; below is how it stood then. If you are in doubt, you can still ask.',
  loading: 'Fetching how the campaign stands …',
  broken: (ask) =>
    `How the campaign stands can’t be shown just now. Please try again later. If you doubt a message, ${ask}.`,
  brokenNow: 'Nothing newer can be had just now; below is what was read before.',
  stale: (day) => `The newest number is of ${day}; it may be different by now.`,
  focus: 'Look out for these',
  goals: 'Goals, and how far it has come',
  goalsOf: (place) => `How far ${place} has come`,
  target: 'Goal',
  noProgress: 'Nothing has been reported yet.',
  notReported: 'not reported yet',
  asOf: (day) => `As of ${day}`,
  amounts: { percent: (number) => `${number}%`, count: (number) => number, days: (number) => `${number} days` },
  unread: (count) =>
    count === 1
      ? '1 more goal is not known here and was left out.'
      : `${count} more goals are not known here and were left out.`,
  holdsUntil: (day) => `This holds until ${day}.`,
  ended: (day) => `This held until ${day}, which is past.`,
  measures: {
    knowledge: {
      title: 'Knowledge',
      counts: 'Share of quiz answers that tell both frauds and genuine messages rightly.',
    },
    'kept-knowledge': {
      title: 'Kept after four weeks',
      counts: 'The same share in answers given four weeks later or more.',
    },
    'households-visited': { title: 'Households visited', counts: 'Households visited in the period, each once.' },
    'talks-held': { title: 'Talks held', counts: 'Talks and quiz events in the period.' },
    'early-reports': {
      title: 'Asked before paying',
      counts: 'Times that residents asked or reported before any payment; more is better.',
    },
    'payments-stopped': { title: 'Payments stopped', counts: 'Payments prevented or stopped in time.' },
    'apps-installed': {
      title: 'Official app installed',
      counts: 'Share of households that chose to install it and turned call warnings on.',
      caution: 'Give nobody a quota: who was made to install it does not read its warnings.',
    },
    'days-without-case': {
      title: 'Days without a case',
      counts: 'Days since the last case that was reported.',
      caution: INVITES,
    },
  },
};
