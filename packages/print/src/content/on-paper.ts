import type { Catalog } from '@fraud-free/core';
import {
  explain,
  formOf,
  rightAnswer,
  showQuestion,
  viewTalk,
  type Question,
  type ShownQuestion,
  type TalkScene,
} from '@fraud-free/quiz';
import type { Words } from '../words/words.js';

/** A question as it is answered with a pen, and what the page of answers says of it. */
export interface PaperQuestion {
  readonly ask: string;
  readonly message?: string;
  /** Places are written into the boxes, not ticks. */
  readonly order: boolean;
  readonly choices: readonly string[];
  /** Of a talk: what they say, step by step, each with choices of its own. */
  readonly scenes?: readonly { readonly head: string; readonly says: string; readonly choices: readonly string[] }[];
  readonly answer: string;
  readonly why?: string;
}

/**
 * Every kind of question on paper: ticked, put in order by figures, and a talk step by step, as far as it goes for those
 * who do not stop.
 */
export function onPaper(catalog: Catalog, question: Question, lang: string, words: Words): PaperQuestion {
  const shown = showQuestion(catalog, question, lang);
  const ask = shown.ask ?? askOf(shown, words);
  const why = reasonOf(catalog, question, lang);
  switch (formOf(question)) {
    case 'talk':
      return { ask, order: false, choices: [], ...talkOnPaper(catalog, question, lang, words) };
    case 'order':
      return {
        ...{ ask, order: true, choices: choicesOf(shown, words), ...(why !== undefined && { why }) },
        answer: `${words.quiz.order} ${placesOf(question.right)}`,
      };
    case 'one':
    case 'several':
      return {
        ask,
        // Of a giveaway the message would give the answer away.
        ...(shown.message && question.kind !== 'giveaway' && { message: shown.message.text }),
        ...{ order: false, choices: choicesOf(shown, words), ...(why !== undefined && { why }) },
        answer: words.quiz.right(lettersOf(question.right)),
      };
  }
}

function askOf({ kind, like, about = '' }: ShownQuestion, words: Words): string {
  const own = like ?? kind;
  return words.quiz.asks[own === 'authored' || own === 'choice' ? 'fraud-or-real' : own](about);
}

function choicesOf({ choices }: ShownQuestion, { quiz }: Words): string[] {
  return choices.map(({ id, text }) => text ?? (id === 'fraud' ? quiz.fraud : quiz.real));
}

/** The first that there is: of the whole, of what is right, the clearest sign, what to do. */
function reasonOf(catalog: Catalog, question: Question, lang: string): string | undefined {
  const { why, reasons, choices, advice } = explain(catalog, question, rightAnswer(question), lang);
  const own = formOf(question) === 'order' ? [] : question.right.map((index) => choices[index]?.why);
  return [why, ...own, ...reasons.map(({ reason }) => reason), ...advice].find((text) => text !== undefined);
}

type Spoken = Required<Pick<PaperQuestion, 'scenes'>> & Pick<PaperQuestion, 'answer' | 'why'>;

function talkOnPaper(catalog: Catalog, question: Question, lang: string, { quiz }: Words): Spoken {
  const scenes = scenesOf(catalog, question, lang);
  const safe = scenes.map(({ choices }) => choices.flatMap(({ kind }, index) => (kind === 'safe' ? index : [])));
  const [why] = scenes.flatMap(({ choices }) =>
    choices.flatMap(({ kind, leadsTo }) => (kind === 'safe' ? leadsTo : [])),
  );
  return {
    scenes: scenes.map(({ message, happens, asks, choices }, index) => ({
      head: quiz.step(index + 1),
      says: message?.text ?? asks ?? happens ?? '',
      choices: choices.map(({ text }) => text),
    })),
    answer: safe.map((letters, index) => quiz.stepRight(index + 1, lettersOf(letters))).join(quiz.semicolon),
    ...(why !== undefined && { why }),
  };
}

/** All scenes, by going along each time. */
function scenesOf(catalog: Catalog, question: Question, lang: string): TalkScene[] {
  const scenes: TalkScene[] = [];
  const taken: string[] = [];
  for (
    let talk = viewTalk(catalog, question, taken, lang);
    talk.scene;
    talk = viewTalk(catalog, question, taken, lang)
  ) {
    scenes.push(talk.scene);
    const along = talk.scene.choices.find(({ kind }) => kind === 'risky');
    if (!along) break;
    taken.push(along.id);
  }
  return scenes;
}

/** `A, C` */
function lettersOf(indices: readonly number[]): string {
  return [...indices]
    .sort((one, other) => one - other)
    .map((index) => String.fromCharCode(65 + index))
    .join(', ');
}

/** What to write into the boxes from the top: the place of each choice in the right order. */
function placesOf(order: readonly number[]): string {
  return order.map((_, index) => order.indexOf(index) + 1).join(', ');
}
