import {
  localise,
  STAGES,
  type Catalog,
  type Localised,
  type NearMiss,
  type Script,
  type Signal,
} from '@fraud-free/core';
import { findAuthored, findExample, findScript, findSignal } from './look-up.js';
import type { ExampleQuestion, Line, Mark, Question, Span } from './question.js';
import { showQuestion } from './show-question.js';
import { SLIPS } from './slips.js';

/** What is told after an answer, right or wrong, in one language. */
export interface Explanation {
  readonly right: boolean;
  /** The script that the question is about. */
  readonly script: { readonly id: string; readonly title: string; readonly summary: string };
  /** Of a genuine message: why it is genuine. */
  readonly why?: string;
  /** The clearest signs in the message, at most four: of a fraud, or of a genuine message if it is one. */
  readonly reasons: readonly Reason[];
  /** Each choice: whether it is right, and why, where there is more to say than the reasons. */
  readonly choices: readonly { readonly right: boolean; readonly why?: string }[];
  /** Of a fraud: what happens at this stage, and what they would ask for next. */
  readonly happens?: string;
  readonly next?: string;
  /** What to do, the most urgent first; empty for a genuine message. */
  readonly advice: readonly string[];
}

/** One sign in the message. */
export interface Reason extends Span {
  readonly signal: string;
  readonly title: string;
  readonly reason: string;
}

const MOST_REASONS = 4;
const MOST_ADVICE = 3;

/**
 * Explains an answer from the evidence that the engine found, the reasons of its signals, and what authors wrote.
 *
 * @throws QuizError `question-withdrawn` as `showQuestion` does.
 * @example
 * explain(catalog, question, 1, 'en').reasons[0]?.title; // => 'Asks you to share your screen'
 */
export function explain(catalog: Catalog, question: Question, choice: number, lang: string): Explanation {
  const shown = showQuestion(catalog, question, lang);
  const script = findScript(catalog, question.script)!;
  return {
    right: question.right.includes(choice),
    script: { id: script.id, title: localise(script.title, lang), summary: localise(script.summary, lang) },
    reasons: question.kind === 'authored' ? [] : reasonsOf(catalog, question, lang),
    choices: shown.choices.map((_, index) => ({
      right: question.right.includes(index),
      ...choiceWhy(catalog, question, index, lang),
    })),
    ...(question.kind === 'authored' ? { advice: [] } : outcome(catalog, script, question, lang)),
  };
}

/** Each signal where it first stands, the weightiest first. */
function reasonsOf(catalog: Catalog, { marks }: ExampleQuestion, lang: string): Reason[] {
  const first = marks.filter(({ signal }, index) => marks.findIndex((mark) => mark.signal === signal) === index);
  return weightiest(catalog, first)
    .slice(0, MOST_REASONS)
    .map(({ mark, signal }) => ({
      ...mark,
      title: localise(signal.title, lang),
      reason: localise(signal.reason, lang),
    }));
}

/** The marks with their signals; a later catalog may have lost some. */
function weightiest(catalog: Catalog, marks: readonly Mark[]): { readonly mark: Mark; readonly signal: Signal }[] {
  return marks
    .flatMap((mark) => {
      const signal = findSignal(catalog, mark.signal);
      return signal === undefined ? [] : { mark, signal };
    })
    .sort((one, other) => other.signal.weight - one.signal.weight);
}

function choiceWhy(catalog: Catalog, question: Question, choice: number, lang: string): { why?: string } {
  switch (question.kind) {
    case 'fraud-or-real':
      return {};
    case 'giveaway':
      return { why: localise(lineWhy(catalog, question, question.lines[choice]!), lang) };
    case 'what-now':
      return { why: localise(actionWhy(catalog, question.actions[choice]!), lang) };
    case 'authored':
      return { why: localise(findAuthored(catalog, question)!.options[question.order[choice]!]!.why, lang) };
  }
}

/** A slip says what goes wrong, a move what the whole advice is. */
function actionWhy(catalog: Catalog, action: string): Localised {
  const id = action.slice(action.indexOf('/') + 1);
  return action.startsWith('slip/')
    ? SLIPS.find((slip) => slip.id === id)!.why
    : catalog.advice.find((advice) => advice.id === id)!.text;
}

/** Of a fraudster's line the reason of its weightiest signal, of any other why its message is genuine. */
function lineWhy(catalog: Catalog, question: ExampleQuestion, line: Line): Localised {
  const example = findExample(catalog, line)!;
  if ('why' in example) return example.why;
  const inside = question.marks.filter((mark) => mark.start < line.end && line.start < mark.end);
  return weightiest(catalog, inside)[0]?.signal.reason ?? findScript(catalog, question.script)!.summary;
}

function outcome(
  catalog: Catalog,
  script: Script,
  question: ExampleQuestion,
  lang: string,
): Pick<Explanation, 'why' | 'happens' | 'next' | 'advice'> {
  if (question.stage === undefined) {
    return { why: localise((findExample(catalog, question) as NearMiss).why, lang), advice: [] };
  }
  const reached = STAGES.indexOf(question.stage);
  const stage = script.stages.find((one) => one.stage === question.stage);
  const later = script.stages.find((one) => STAGES.indexOf(one.stage) > reached) ?? stage;
  return {
    ...(stage && { happens: localise(stage.summary, lang) }),
    ...(later && { next: localise(later.asks, lang) }),
    advice: script.advice
      .flatMap((id) => catalog.advice.find((advice) => advice.id === id) ?? [])
      .slice(0, MOST_ADVICE)
      .map(({ text }) => localise(text, lang)),
  };
}
