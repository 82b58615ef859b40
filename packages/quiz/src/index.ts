export { drawRound, LONGEST_ROUND, type Round, type RoundOptions } from './draw-round.js';
export {
  FRAUD,
  QUESTION_KINDS,
  REAL,
  type Authored,
  type ExampleQuestion,
  type FraudOrReal,
  type Giveaway,
  type Line,
  type Mark,
  type Question,
  type QuestionKind,
  type Span,
  type WhatNow,
} from './question.js';
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
