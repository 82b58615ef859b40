import type { PaymentStrings } from './strings.js';

export const paymentEn: PaymentStrings = {
  title: 'Before you pay, have a look',
  intro:
    'A few small questions tell whether to pay this now. No card or account number is needed and nothing is timed; ' +
    'choose “I do not know” where you do not.',
  start: 'Start',
  progress: (at) => `Question ${at}`,
  yes: 'Yes',
  no: 'No',
  unknown: 'I do not know',
  back: 'Back',
  restart: 'Start over',
  more: 'Answer a few more, to be surer',
  levels: {
    danger: 'Do not pay yet: frauds are often paid like this',
    caution: 'Pause, check, then pay',
    'no-match': 'It does not look like a fraud, but that does not mean it is safe',
    'cannot-say': 'There is not enough to say',
  },
  meanings: {
    danger:
      'What you told adds up to the way in which fraudsters take money. Put the phone down, wait a while, and talk it over with somebody.',
    caution:
      'Some of it is what fraudsters do, too, but it is not enough to be sure. If the matter is real, it can wait while you check.',
    'no-match':
      'From what you told it is like no fraud of the catalog. Should you suddenly be hurried, told to keep quiet or given another account, look again.',
  },
  cannotSay: {
    'too-little': 'Too little is known so far. Answer a few more questions, or talk to your family first.',
    expired: 'The catalog of frauds on this page is out of date, so finding nothing means nothing. Please check first.',
  },
  script: (title) => `Most like: ${title}`,
  pauseTitle: 'Wait a while first',
  pauseHow: 'Choose how long, and decide then. Until then no money moves.',
  pause: (minutes) =>
    minutes < 60
      ? `Wait ${minutes} minutes`
      : minutes < 1440
        ? `Wait ${minutes / 60} hours`
        : 'Wait until this time tomorrow',
  recommended: (pause) => `${pause} (suggested)`,
  waiting: (time, left) => `Wait until ${time} to decide: ${left} to go`,
  waitingHow: 'Call somebody in the meantime. You may close the page; this will still be here.',
  over: 'The wait is over',
  overHow: 'Have you called, and checked? If not, you can wait on.',
  stopWaiting: 'Stop waiting',
  startOver: 'Look again from the start',
  span: (minutes) =>
    minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`,
  askTitle: 'Ask this first',
  callTitle: 'Call first',
  callTrusted: (name) => `Call ${name}`,
  trustedTitle: 'Note somebody you trust',
  trustedName: 'What you call them, for example: my daughter',
  trustedPhone: 'Number (the one you have had all along)',
  trustedKept:
    'Kept in this browser on this device only, and sent to nobody. Empty both fields, and it is kept no longer.',
  why: 'Why',
  against: 'What looks as usual',
  todo: 'What you can do',
  told: 'Your answers',
  onDevice: (catalog) =>
    `Looked at on this device only; your answers were neither sent nor kept. Catalog of frauds ${catalog}.`,
};
