import {
  localise,
  STAGES,
  type Catalog,
  type Localised,
  type NearMiss,
  type Script,
  type Signal,
} from '@fraud-free/core';
import { isRight } from './answer.js';
import { findAuthored, findExample, findScript, findSignal } from './look-up.js';
import type {
  Answer,
  Authored,
  ExampleQuestion,
  Line,
  Mark,
  MarkWords,
  Question,
  Span,
  WholeMessage,
} from './question.js';
import { addressTricks, showQuestion } from './show-question.js';
import { SLIPS } from './slips.js';

/** What is told after an answer, right or wrong, in one language. */
export interface Explanation {
  readonly right: boolean;
  /** The script that the question is about. */
  readonly script: { readonly id: string; readonly title: string; readonly summary: string };
  /** Of a genuine message why it is genuine; of an authored question what its author says of the whole. */
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
export function explain(catalog: Catalog, question: Question, choice: Answer, lang: string): Explanation {
  const shown = showQuestion(catalog, question, lang);
  const script = findScript(catalog, question.script)!;
  return {
    right: isRight(question, choice),
    script: { id: script.id, title: localise(script.title, lang), summary: localise(script.summary, lang) },
    reasons: 'marks' in question ? reasonsOf(catalog, question, lang) : [],
    choices: shown.choices.map((_, index) => ({
      right: question.right.includes(index),
      ...choiceWhy(catalog, question, index, lang),
    })),
    ...outcomeOf(catalog, script, question, lang),
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
  const why = whyOf(catalog, question, choice);
  return why === undefined ? {} : { why: localise(why, lang) };
}

function whyOf(catalog: Catalog, question: Question, choice: number): Localised | undefined {
  switch (question.kind) {
    case 'fraud-or-real':
    case 'talk':
      return undefined;
    case 'giveaway':
      return lineWhy(catalog, question, question.lines[choice]!);
    case 'mark-words':
      return clauseWhy(catalog, question, question.clauses[choice]!);
    case 'which-genuine':
      return messageWhy(catalog, question.messages[choice]!);
    case 'what-now':
      return actionWhy(catalog, question.actions[choice]!);
    case 'address-check':
      return addressTricks(question)[choice]?.why;
    case 'stage-order':
      return findScript(catalog, question.script)!.stages.find(({ stage }) => stage === question.stages[choice])?.asks;
    case 'authored':
      return findAuthored(catalog, question)!.options?.[question.order[choice]!]?.why;
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

/** The reason of its weightiest sign, for a clause that has one. */
function clauseWhy(catalog: Catalog, { marks }: MarkWords, { start, end }: Span): Localised | undefined {
  const inside = marks.filter((mark) => mark.start < end && start < mark.end);
  return weightiest(catalog, inside)[0]?.signal.reason;
}

/** Of a genuine message why it is so, of a fraud the reason of its clearest sign. */
function messageWhy(catalog: Catalog, message: WholeMessage): Localised {
  const example = findExample(catalog, message)!;
  if ('why' in example) return example.why;
  const signal = message.signal === undefined ? undefined : findSignal(catalog, message.signal);
  return signal?.reason ?? findScript(catalog, message.script)!.summary;
}

type Told = Pick<Explanation, 'why' | 'happens' | 'next' | 'advice'>;

function outcomeOf(catalog: Catalog, script: Script, question: Question, lang: string): Told {
  switch (question.kind) {
    case 'authored':
      return authoredOutcome(catalog, script, question, lang);
    case 'address-check':
    case 'which-genuine':
      return { advice: [] };
    case 'stage-order':
    case 'talk':
      return { advice: adviceOf(catalog, script, lang) };
    case 'fraud-or-real':
    case 'giveaway':
    case 'mark-words':
    case 'what-now':
      return outcome(catalog, script, question, lang);
  }
}

/** What its author says of the whole; what to do stands in the catalog. */
function authoredOutcome(catalog: Catalog, script: Script, question: Authored, lang: string): Told {
  const { kind, why } = findAuthored(catalog, question)!;
  const acts = kind === 'talk' || question.truth === 'fraud';
  return { ...(why && { why: localise(why, lang) }), advice: acts ? adviceOf(catalog, script, lang) : [] };
}

function outcome(
  catalog: Catalog,
  script: Script,
  question: Exclude<ExampleQuestion, { readonly kind: 'which-genuine' }>,
  lang: string,
): Told {
  if (question.stage === undefined) {
    return { why: localise((findExample(catalog, question) as NearMiss).why, lang), advice: [] };
  }
  const reached = STAGES.indexOf(question.stage);
  const stage = script.stages.find((one) => one.stage === question.stage);
  const later = script.stages.find((one) => STAGES.indexOf(one.stage) > reached) ?? stage;
  return {
    ...(stage && { happens: localise(stage.summary, lang) }),
    ...(later && { next: localise(later.asks, lang) }),
    advice: adviceOf(catalog, script, lang),
  };
}

function adviceOf(catalog: Catalog, script: Script, lang: string): string[] {
  return script.advice
    .flatMap((id) => catalog.advice.find((advice) => advice.id === id) ?? [])
    .slice(0, MOST_ADVICE)
    .map(({ text }) => localise(text, lang));
}
