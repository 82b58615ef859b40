import { localise, type Catalog, type Localised } from '@fraud-free/core';
import { QuizError } from './errors.js';
import { findAuthored, findExample } from './look-up.js';
import { MOVES } from './moves.js';
import type { Authored, ExampleQuestion, Question, QuestionKind } from './question.js';
import { SLIPS } from './slips.js';

/** A question as a player sees it, in one language. */
export interface ShownQuestion {
  readonly kind: QuestionKind;
  /** What is asked, of an authored question; the other kinds always ask the same, in the words of the face. */
  readonly ask?: string;
  /** The message that the question is about, with its language. Of a giveaway only to be shown with the explanation. */
  readonly message?: { readonly text: string; readonly lang: string };
  /** In the order of their indices. `fraud` and `real` have no text: the face has words for them. */
  readonly choices: readonly ShownChoice[];
}

export interface ShownChoice {
  /** `fraud` or `real`, `line/<script>/<example>`, `advice/<id>`, `slip/<id>` or `option/<n>`. */
  readonly id: string;
  readonly text?: string;
  /** Language of the text where it is quoted from a message. */
  readonly lang?: string;
}

/**
 * Looks up the texts of a question.
 *
 * @throws QuizError `question-withdrawn` if the catalog no longer has them; `restoreState` leaves such questions out.
 * @example
 * showQuestion(catalog, round.questions[0], 'en').choices.map(({ id }) => id); // => ['fraud', 'real']
 */
export function showQuestion(catalog: Catalog, question: Question, lang: string): ShownQuestion {
  return question.kind === 'authored' ? showAuthored(catalog, question, lang) : showExample(catalog, question, lang);
}

function showAuthored(catalog: Catalog, question: Authored, lang: string): ShownQuestion {
  const authored = findAuthored(catalog, question) ?? withdrawn(question);
  return {
    kind: 'authored',
    ask: localise(authored.ask, lang),
    ...(authored.text && { message: { text: localise(authored.text, lang), lang } }),
    choices: question.order.map((option) => ({
      id: `option/${option}`,
      text: localise((authored.options[option] ?? withdrawn(question)).text, lang),
    })),
  };
}

function showExample(catalog: Catalog, question: ExampleQuestion, lang: string): ShownQuestion {
  const { text } = findExample(catalog, question) ?? withdrawn(question);
  return {
    kind: question.kind,
    message: { text, lang: question.lang },
    choices: showChoices(catalog, question, lang),
  };
}

function showChoices(catalog: Catalog, question: ExampleQuestion, lang: string): ShownChoice[] {
  switch (question.kind) {
    case 'fraud-or-real':
      return [{ id: 'fraud' }, { id: 'real' }];
    case 'giveaway':
      return question.lines.map((line) => ({
        id: `line/${line.script}/${line.example}`,
        text: (findExample(catalog, line) ?? withdrawn(question)).text.slice(line.start, line.end),
        lang: question.lang,
      }));
    case 'what-now':
      return question.actions.map((id) => ({
        id,
        text: localise(findAction(catalog, id) ?? withdrawn(question), lang),
      }));
  }
}

/** The text of an action: a move that follows the catalog's advice, or a slip. */
export function findAction(catalog: Catalog, action: string): Localised | undefined {
  const id = action.slice(action.indexOf('/') + 1);
  if (action.startsWith('slip/')) return SLIPS.find((slip) => slip.id === id)?.text;
  const known = catalog.advice.some((advice) => advice.id === id);
  return known ? MOVES.find((move) => move.advice === id)?.text : undefined;
}

function withdrawn(question: Question): never {
  throw new QuizError(
    'question-withdrawn',
    `The question ${question.id} is no longer in the catalog: expected its script to be live and its text unchanged. ` +
      'Pass the state through restoreState with this catalog, or draw a new round.',
  );
}
