export { drawRound, LONGEST_ROUND, type Round, type RoundOptions } from './draw-round.js';
export {
  FRAUD,
  QUESTION_KINDS,
  REAL,
  TALK_ENDS,
  type AddressCheck,
  type Answer,
  type Authored,
  type ExampleQuestion,
  type Form,
  type FraudOrReal,
  type Giveaway,
  type Line,
  type Mark,
  type MarkWords,
  type Question,
  type QuestionKind,
  type Span,
  type StageOrder,
  type Talk,
  type WhatNow,
  type WhichGenuine,
  type WholeMessage,
} from './question.js';
export { formOf, isRight, listOf, pickOf, rightAnswer } from './answer.js';
export {
  ITEM_KINDS,
  QUIZ_FORMAT,
  quizFaults,
  withQuiz,
  type CatalogWithItems,
  type QuizDraw,
  type ItemKind,
  type ItemOption,
  type ItemReply,
  type ItemScene,
  type QuizFile,
  type QuizItem,
} from './quiz-file.js';
export { viewTalk, type TalkChoice, type TalkScene, type TalkView } from './talk-view.js';
export {
  currentIndex,
  currentQuestion,
  PHASES,
  startState,
  STATE_FORMAT,
  type Phase,
  type QuizState,
} from './quiz-state.js';
export { advance, type QuizEvent } from './advance.js';
export { restoreState } from './restore-state.js';
export { showQuestion, type ShownChoice, type ShownQuestion } from './show-question.js';
export { explain, type Explanation, type Reason } from './explain.js';
export { ENOUGH_ANSWERS, score, type Score, type Tallies, type Tally } from './score.js';
export { ENOUGH_JUDGED, sensitivity, type Sensitivity } from './sensitivity.js';
export {
  dueScripts,
  MEMORY_FORMAT,
  nextDue,
  NOTHING_REMEMBERED,
  remember,
  restoreMemory,
  sensitivityOf,
  type Judged,
  type Memory,
} from './memory.js';
export { playDates, review, type Card, type Rating } from './spacing.js';
export {
  createReporter,
  type Reporter,
  type ReporterOptions,
  type ReportQueue,
  type ReportRequest,
  type Statement,
  type StatementStore,
} from './xapi.js';
export { MOVES, type Move } from './moves.js';
export { SLIPS, type Slip } from './slips.js';
export { QuizError, type QuizErrorCode } from './errors.js';
export { choose, restoreSimulation, startSimulation, viewSimulation } from './simulation/simulation.js';
export type {
  SimulationChoice,
  SimulationEnd,
  SimulationKind,
  SimulationScene,
  SimulationState,
  SimulationTurn,
  SimulationView,
} from './simulation/simulation-types.js';
