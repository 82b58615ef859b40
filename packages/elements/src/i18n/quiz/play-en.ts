import type { QuizPlayStrings } from './play-strings.js';

export const quizPlayEn: QuizPlayStrings = {
  ask: {
    'mark-words': (pick) =>
      pick === 1
        ? 'This message is a fraud. Mark the place that gives it away most clearly.'
        : `This message is a fraud. Mark the ${pick} places that give it away most clearly.`,
    'which-genuine': 'Which of these is the genuine one?',
    number: (about) => `You want to reach: ${about}. Which number do you dial?`,
    link: (about) => `Which link leads to this office: ${about}?`,
    'address-check': 'Which of these is the real one?',
    'stage-order': (about) => `How does this fraud go on? Put the steps in order: ${about}`,
    steps: 'Put the steps in order.',
    talk: (about) => `A talk with a “fraudster”: ${about}. End it well.`,
    conversation: 'A talk with a “fraudster”. End it well.',
  },
  howToMark: 'Tap a place to mark it, and again to unmark it.',
  howToOrder: 'Tap the steps in the order in which they come; tap again to take one out.',
  confirm: 'That is my answer',
  chosenOf: (count, of) => `${count} of ${of} chosen`,
  rightOrder: 'The order in which it goes',
  yourOrder: (places) => `Your order: ${places}`,
  unmarked: 'A place without a note may look strange, too, but gives less away.',
  whySo: 'Why',
  yourTalk: 'How your talk went',
  measured: (rate, alarms) =>
    `So far ${rate} of the frauds recognised, and ${alarms} of the genuine messages taken for frauds.`,
  leaning: {
    suspicious: 'You rather suspect too much: when in doubt, check instead of guessing.',
    even: 'You lean to neither side.',
    trusting: 'You rather trust too much: look once more before you take a message for genuine.',
  },
  due: (scripts) => `${scripts === 1 ? 'One kind of fraud is' : `${scripts} kinds of fraud are`} due again today.`,
  comeBack: (date) => `Play again from ${date} on; that keeps it fresh.`,
  days: 'Days to play again',
  printDays: 'Print the days',
  kept: 'When to come back is kept in this browser on this device only, and sent to nobody.',
  forget: 'Forget it',
  certificate: 'Certificate',
  certificateName: 'Name on it (may be left out; it is kept nowhere)',
  certificateText: (right, of) => `took part in the fraud quiz and answered ${right} of ${of} questions right.`,
  print: 'Print',
  savePicture: 'Save as a picture',
  reportAsk:
    'Whoever put this quiz here asks to learn the results: which questions were answered rightly, and the score. It is told under a made-up name, without any text, and only if you agree; you can play without.',
  reportAgree: 'I agree',
  reportStop: 'Agreed. Stop telling',
};
