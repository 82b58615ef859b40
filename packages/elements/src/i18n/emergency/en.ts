import type { EmergencyStrings } from './strings.js';

export const emergencyEn: EmergencyStrings = {
  title: 'You have already paid? One step at a time',
  first:
    'Call 110 first, and now. The sooner the police know, the better the chance that the bank can still stop the ' +
    'money. It can happen to anybody, and calling is right.',
  firstElsewhere:
    'Begin with this, and now. The sooner they know, the better the chance that the payment can still be stopped. ' +
    'It can happen to anybody, and calling is right.',
  whenTitle: 'When you paid',
  when: 'Time of the payment',
  justNow: 'Just now',
  since: (time) => `${time} since the payment`,
  stillCall: (report) => `However long it has been, it is still right: ${report}.`,
  inFuture: 'This time is still to come. Please see whether it is right.',
  span: (minutes) => {
    if (minutes < 1) return 'Less than a minute';
    if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
    if (minutes < 2880) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
    return `${Math.floor(minutes / 1440)} days`;
  },
  stepsTitle: 'In this order',
  stepsHint: 'Tick a step when it is done. Nothing is timed; you can leave and come back.',
  steps: {
    stop: {
      title: 'Stop, and break off contact',
      how: (report) =>
        `Hang up, stop sharing the screen, move no more money. If somebody else seems to control the phone, switch to flight mode and ${report} from another one.`,
    },
    police: {
      title: 'Call 110',
      how: () =>
        'Say: “I was defrauded and have just transferred money. Please have the payment stopped.” Then say when, how much and to whom. What they ask is on the sheet below.',
    },
    bank: {
      title: 'Call your own bank or payment app',
      how: () =>
        'Use the number on the back of your card or in the official app. Tell them it was a fraud, ask them to freeze your own account and to see whether the payment can be stopped.',
    },
    passwords: {
      title: 'Change passwords',
      how: () =>
        'All that you told somebody or entered behind their link, best from another device. Take an app they had you install off the network; delete it once the police have seen it.',
    },
    evidence: {
      title: 'Keep the evidence',
      how: () => 'Take pictures of chats, phone numbers, accounts, links, codes and payment slips. Delete nothing.',
    },
    family: {
      title: 'Tell somebody you trust',
      how: () =>
        'Have family or a neighbour with you for the calls and on the way. You did nothing wrong and need not carry it alone.',
    },
    station: {
      title: 'Take your identity card and the sheet below to the police station',
      how: () => 'Take your bank card and phone, too. Note the number of the report.',
    },
  },
  ready: 'Have at hand',
  doneSteps: (done, of) => `${done} of ${of} steps done`,
  doTitle: 'Do',
  do: [
    'Watch for messages about new charges, and tell the bank at once.',
    'If somebody brings the matter up later, ask family or the police first.',
  ],
  answerPolice: 'Answer calls from 96110 or the police. If in doubt, hang up and ask 110 yourself.',
  callBack:
    'If somebody calls as the police or your bank, hang up and call back on a number that you looked up yourself.',
  dontTitle: 'Do not',
  dont: [
    'Do not pay anything more. An “unfreezing fee”, a “deposit” or a “handling fee” is the same fraud going on.',
    'Do not turn to people who offer to get the money back. The police charge nothing, neither for that nor for returning it.',
    'Do not delete chats or apps, and do not tell the other side that you went to the police.',
    'Do not tell anybody a code or password, not even somebody who says to be the police.',
  ],
  sheetTitle: 'The sheet for police and bank',
  sheetHint: 'They mostly ask in this order. Write what you know; the rest can be filled in on paper.',
  facts: {
    name: { label: 'Your name' },
    idNumber: { label: 'Identity card number' },
    phone: { label: 'Your phone number' },
    time: { label: 'Time of the payment' },
    amount: { label: 'Amount', hint: 'For example: 5,000 yuan' },
    from: { label: 'Paid from', hint: 'Bank and branch, or the payment app' },
    fromNumber: { label: 'Your card or account number' },
    payee: { label: 'Name of the payee', hint: 'It is on the payment slip' },
    payeeBank: { label: 'Bank or app of the payee' },
    payeeNumber: {
      label: 'Card or account number of the payee',
      hint: 'It is on the payment slip; if not, the bank can look it up',
    },
    contact: { label: 'How they reached you', hint: 'Phone number, chat name, group, web address, app' },
    told: { label: 'What they said and had you do', hint: 'Just as it comes to mind' },
    given: { label: 'What else you told or gave them', hint: 'Passwords, codes, pictures of documents, your screen' },
    evidence: { label: 'What evidence you have', hint: 'Pictures of chats, payment slips, call logs' },
  },
  person: 'Yourself',
  payment: (number, of) => (of === 1 ? 'The payment' : `Payment ${number}`),
  whole: 'What happened',
  addPayment: 'One more payment',
  removePayment: (number) => `Remove payment ${number}`,
  notKept: 'For the print-out only, not kept',
  keptHere:
    'What you tick and write is kept in this browser on this device only, is sent to nobody, and is gone when you press “Clear everything”. Card, account and identity numbers are not kept: they are gone when the page is closed.',
  keptNowhere: 'What you tick and write is not kept: it is gone when the page is closed, and is sent to nobody.',
  keepFailed:
    'This browser could not keep it: it is gone when the page is closed. Please print it or copy it down first.',
  print: 'Print this sheet',
  clear: 'Clear everything',
  cleared: 'Everything is cleared; nothing is left on this device.',
  undo: 'Bring it back',
  undone: 'It is back.',
  printed: (time) => `Filled in on the person’s own device, printed ${time}.`,
};
