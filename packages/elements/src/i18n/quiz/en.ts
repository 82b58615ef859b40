import { quizPlayEn } from './play-en.js';
import type { QuizStrings } from './strings.js';

export const quizEn: QuizStrings = {
  play: quizPlayEn,
  fetching: 'Fetching the questions …',
  notFetched: 'The questions can’t be had just now. Please try again later.',
  fetchAgain: 'Try again',
  title: 'Fraud quiz',
  intro: (questions) =>
    `${questions === 1 ? 'One question' : `${questions} questions`} about frauds and genuine messages, all made up. ` +
    'Nothing is timed. Every answer is explained, right or wrong, so there is something to learn either way.',
  start: 'Start',
  progress: (at, of) => `Question ${at} of ${of}`,
  ask: {
    'fraud-or-real': 'Is this message a fraud, or genuine?',
    giveaway: 'One of these lines is a fraudster’s, the others are from genuine messages. Which one gives it away?',
    'what-now': 'A message like this arrives. What do you do now?',
  },
  message: 'Message',
  messageIn: (language) => `Message (in ${language})`,
  choices: { fraud: 'A fraud', real: 'Genuine' },
  restart: 'Start over',
  right: 'That is right',
  wrong: 'Not this time; here is why',
  truth: { fraud: 'This message is a fraud.', real: 'This message is genuine.' },
  correct: 'Right',
  chosen: 'Your choice',
  wholeMessage: 'The whole fraudulent message',
  whyReal: 'Why it is genuine',
  signs: 'What gives it away',
  signsReal: 'What shows it',
  about: (script) => `How it goes: ${script}`,
  todo: 'What to do',
  nextQuestion: 'Next question',
  toResult: 'See the result',
  result: (right, of) => `${right} of ${of} right`,
  missedLabel: 'Frauds missed',
  missed: (count, of) => `${count} of ${of}`,
  distrustedLabel: 'Genuine messages distrusted',
  distrusted: (count, of) => `${count} of ${of}`,
  noneAsked: 'None came up this time',
  notEnough: 'too few for a percentage',
  bothErrors: (ask) =>
    `Both matter: seeing a fraud, and not doubting everything. When in doubt move no money, check for yourself, or ${ask}.`,
  byCategory: 'Kind by kind',
  rightOf: (right, of) => `${right} of ${of} right`,
  missedShort: (count) => (count === 1 ? '1 fraud missed' : `${count} frauds missed`),
  distrustedShort: (count) => `${count} genuine distrusted`,
  readNext: 'What to read next',
  allRight: 'All right this time. Frauds change; another round in two or three weeks keeps it fresh.',
  again: 'Play with new questions',
  sameAgain: 'The same questions again',
  withdrawn: (count) =>
    count === 1
      ? '1 question has changed since and was left out; it does not count.'
      : `${count} questions have changed since and were left out; they do not count.`,
};
