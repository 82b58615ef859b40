import type { Answer, QuestionKind, QuizState, Score } from '@fraud-free/quiz';
import { FraudFreeEvent } from '../events.js';

/*
 * As all our events they bubble, cross shadow boundaries and carry no message text.
 */

/** What was answered. */
export interface QuizAnswerDetail {
  /** Id of the question, e.g. `giveaway/fake-loan/h3`. */
  readonly question: string;
  readonly kind: QuestionKind;
  /** Ids of the fraud script and its category. */
  readonly script: string;
  readonly category: string;
  /** The answer, as the index of a choice or a list of them, and whether it was right. */
  readonly choice: Answer;
  readonly right: boolean;
}

/**
 * A question was answered; its explanation is on show.
 *
 * @example
 * quiz.addEventListener('fraud-free-quiz-answer', ({ answer }) => count(answer.category, answer.right));
 */
export class FraudFreeQuizAnswerEvent extends FraudFreeEvent {
  static readonly type = 'fraud-free-quiz-answer';
  readonly answer: QuizAnswerDetail;

  constructor(answer: QuizAnswerDetail) {
    super(FraudFreeQuizAnswerEvent.type);
    this.answer = answer;
  }
}

/** The last question was answered and the result is on show. */
export class FraudFreeQuizFinishEvent extends FraudFreeEvent {
  static readonly type = 'fraud-free-quiz-finish';
  readonly score: Score;

  constructor(score: Score) {
    super(FraudFreeQuizFinishEvent.type);
    this.score = score;
  }
}

/**
 * The player did something and the game has a new state. Nothing is stored by the element: a page that wants a game
 * to outlive it keeps this state, asks the reader first if need be, and sets it again as `quiz.state`.
 *
 * @example
 * quiz.addEventListener('fraud-free-quiz-state', ({ state }) => sessionStorage.setItem('quiz', JSON.stringify(state)));
 */
export class FraudFreeQuizStateEvent extends FraudFreeEvent {
  static readonly type = 'fraud-free-quiz-state';
  readonly state: QuizState;

  constructor(state: QuizState) {
    super(FraudFreeQuizStateEvent.type);
    this.state = state;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fraud-free-quiz-answer': FraudFreeQuizAnswerEvent;
    'fraud-free-quiz-finish': FraudFreeQuizFinishEvent;
    'fraud-free-quiz-state': FraudFreeQuizStateEvent;
  }
  interface DocumentEventMap {
    'fraud-free-quiz-answer': FraudFreeQuizAnswerEvent;
    'fraud-free-quiz-finish': FraudFreeQuizFinishEvent;
    'fraud-free-quiz-state': FraudFreeQuizStateEvent;
  }
}
