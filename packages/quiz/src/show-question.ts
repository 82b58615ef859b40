import { localise, type Catalog, type Localised } from '@fraud-free/core';
import { LINK_TRICKS, NUMBER_TRICKS, SITES } from './addresses.js';
import { QuizError } from './errors.js';
import { findAuthored, findContact, findExample, findScript } from './look-up.js';
import { MOVES } from './moves.js';
import {
  TALK_ENDS,
  type AddressCheck,
  type Authored,
  type ExampleQuestion,
  type Question,
  type QuestionKind,
  type Span,
  type StageOrder,
} from './question.js';
import type { ItemKind } from './quiz-file.js';
import { SLIPS } from './slips.js';

/** A question as a player sees it, in one language. */
export interface ShownQuestion {
  readonly kind: QuestionKind;
  /** Of an authored question: of which kind it is. */
  readonly like?: ItemKind;
  /** What is asked, of an authored question; the other kinds always ask the same, in the words of the face. */
  readonly ask?: string;
  /** Whom it is about, where the words of the face need a name: whose number, whose link, which fraud. */
  readonly about?: string;
  /** The message that the question is about, with its language. Of a giveaway only to be shown with the explanation. */
  readonly message?: { readonly text: string; readonly lang: string };
  /** In the order of their indices. Those of the face's own words have no text: `fraud`, `real`, the ends of a talk. */
  readonly choices: readonly ShownChoice[];
}

export interface ShownChoice {
  /**
   * `fraud` or `real`, `line/<script>/<example>`, `clause/<n>`, `advice/<id>`, `slip/<id>`, `message/<script>/<example>`,
   * `stage/<stage>`, `trick/<id>`, `end/<end>` or `option/<n>`.
   */
  readonly id: string;
  readonly text?: string;
  /** Language of the text where it is quoted from a message. */
  readonly lang?: string;
  /** Where in the message it stands. */
  readonly place?: Span;
}

/**
 * Looks up the texts of a question.
 *
 * @throws QuizError `question-withdrawn` if the catalog no longer has them; `restoreState` leaves such questions out.
 * @example
 * showQuestion(catalog, round.questions[0], 'en').choices.map(({ id }) => id); // => ['fraud', 'real']
 */
export function showQuestion(catalog: Catalog, question: Question, lang: string): ShownQuestion {
  switch (question.kind) {
    case 'authored':
      return showAuthored(catalog, question, lang);
    case 'stage-order':
      return showStages(catalog, question, lang);
    case 'address-check':
      return showAddresses(catalog, question, lang);
    case 'talk': {
      const script = findScript(catalog, question.script) ?? withdrawn(question);
      return {
        kind: 'talk',
        about: localise(script.title, lang),
        choices: TALK_ENDS.map((end) => ({ id: `end/${end}` })),
      };
    }
    case 'fraud-or-real':
    case 'giveaway':
    case 'mark-words':
    case 'what-now':
    case 'which-genuine':
      return showExample(catalog, question, lang);
  }
}

function showAuthored(catalog: Catalog, question: Authored, lang: string): ShownQuestion {
  const { kind, ask, text, options = [] } = findAuthored(catalog, question) ?? withdrawn(question);
  const choices: ShownChoice[] =
    kind === 'fraud-or-real'
      ? [{ id: 'fraud' }, { id: 'real' }]
      : kind === 'talk'
        ? TALK_ENDS.map((end) => ({ id: `end/${end}` }))
        : question.order.map((option) => ({
            id: `option/${option}`,
            text: localise((options[option] ?? withdrawn(question)).text, lang),
          }));
  return {
    kind: 'authored',
    like: kind,
    ...(ask && { ask: localise(ask, lang) }),
    ...(text && { message: { text: localise(text, lang), lang } }),
    choices,
  };
}

function showStages(catalog: Catalog, question: StageOrder, lang: string): ShownQuestion {
  const { title, stages } = findScript(catalog, question.script) ?? withdrawn(question);
  return {
    kind: 'stage-order',
    about: localise(title, lang),
    choices: question.stages.map((stage) => ({
      id: `stage/${stage}`,
      text: localise((stages.find((one) => one.stage === stage) ?? withdrawn(question)).summary, lang),
    })),
  };
}

function showAddresses(catalog: Catalog, question: AddressCheck, lang: string): ShownQuestion {
  const { title, address, alike } = findOwner(catalog, question) ?? withdrawn(question);
  const texts = addressTricks(question).map(({ id, make }) => ({ id, text: make(address, alike) }));
  return {
    kind: 'address-check',
    about: localise(title, lang),
    choices: texts.map(({ id, text }) => ({
      id: `trick/${id}`,
      text: typeof text === 'string' ? text : localise(text, lang),
    })),
  };
}

/** Whose number or link it is, unless the catalog no longer has it. */
export function findOwner(
  catalog: Catalog,
  question: AddressCheck,
): { readonly title: Localised; readonly address: string; readonly alike: string } | undefined {
  if (question.of === 'number') {
    const contact = findContact(catalog, question);
    return contact && { title: contact.title, address: contact.number!, alike: '' };
  }
  const site = findScript(catalog, question.script) && SITES.find(({ id }) => id === question.owner);
  return site && { title: site.title, address: site.host, alike: site.alike };
}

/** What makes each choice of such a question what it is, in their order; those unknown are passed over. */
export function addressTricks({ of, tricks }: AddressCheck): typeof NUMBER_TRICKS {
  const all = of === 'number' ? NUMBER_TRICKS : LINK_TRICKS;
  return tricks.flatMap((id) => all.find((trick) => trick.id === id) ?? []);
}

function showExample(catalog: Catalog, question: ExampleQuestion, lang: string): ShownQuestion {
  const { text } = findExample(catalog, question) ?? withdrawn(question);
  return {
    kind: question.kind,
    ...(question.kind !== 'which-genuine' && { message: { text, lang: question.lang } }),
    choices: showChoices(catalog, question, text, lang),
  };
}

function showChoices(catalog: Catalog, question: ExampleQuestion, message: string, lang: string): ShownChoice[] {
  const textOf = (place: { readonly script: string; readonly example: string }): string =>
    (findExample(catalog, place) ?? withdrawn(question)).text;
  switch (question.kind) {
    case 'fraud-or-real':
      return [{ id: 'fraud' }, { id: 'real' }];
    case 'giveaway':
      return question.lines.map((line) => ({
        id: `line/${line.script}/${line.example}`,
        text: textOf(line).slice(line.start, line.end),
        lang: question.lang,
      }));
    case 'mark-words':
      return question.clauses.map((place, index) => ({
        id: `clause/${index}`,
        text: message.slice(place.start, place.end),
        lang: question.lang,
        place,
      }));
    case 'which-genuine':
      return question.messages.map((one) => ({
        id: `message/${one.script}/${one.example}`,
        text: textOf(one),
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
