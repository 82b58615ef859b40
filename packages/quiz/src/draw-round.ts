import { createEngine, isTraditional, type Catalog, type Engine } from '@fraud-free/core';
import { QuizError } from './errors.js';
import { addressChecks } from './kinds/address-check.js';
import { authoredQuestions } from './kinds/authored.js';
import { frauds, genuines } from './kinds/fraud-or-real.js';
import { giveaways } from './kinds/giveaway.js';
import { createPool, type Candidate } from './kinds/kind.js';
import { markWords } from './kinds/mark-words.js';
import { stageOrders } from './kinds/stage-order.js';
import { talks } from './kinds/talk.js';
import { whatNows } from './kinds/what-now.js';
import { whichGenuines } from './kinds/which-genuine.js';
import { liveScripts } from './look-up.js';
import { createPicker, type Picker } from './picker.js';
import { QUESTION_KINDS, type Question, type QuestionKind } from './question.js';
import { openedOf } from './quiz-file.js';
import { createRandom, type Random } from './random.js';

/** The questions of one game: plain data. */
export interface Round {
  readonly seed: string;
  /** Version of the catalog that it was drawn from. */
  readonly catalog: string;
  readonly questions: readonly Question[];
}

export interface RoundOptions {
  /** The same seed, catalog and options give the same round. A number and its digits are the same seed. */
  readonly seed: string | number;
  /** How many questions, 1 to {@link LONGEST_ROUND}; 10 if not said. */
  readonly length?: number;
  /** Ids of the categories to draw from; all if not said. */
  readonly categories?: readonly string[];
  /** The kinds of question to ask; all if not said. */
  readonly kinds?: readonly QuestionKind[];
  /** The player's language, a BCP 47 tag: messages are drawn in it. `zh-CN` if not said. */
  readonly lang?: string;
  /** An engine of the same catalog, to share one; made if not given. */
  readonly engine?: Engine;
}

export const LONGEST_ROUND = 50;
const USUAL_LENGTH = 10;

/** What the questions of a round are made of. `fraud` and `real` are the two sides of "fraud or real?". */
type Slot = 'real' | 'fraud' | Exclude<QuestionKind, 'fraud-or-real'>;

/**
 * Draws a round: of ten questions four are "fraud or real?", and the others of as many kinds as there are.
 * - Of "fraud or real?" one to two thirds are genuine messages: never fewer, more only where frauds run out.
 * - Categories come equally often as far as they have questions; then scripts, then stages.
 * - No message and no authored question comes twice.
 * - Messages are in the player's language. Where a kind has none left, another kind fills its place. Only when the
 *   language has nothing left at all do messages in other languages come in; their question says so in `lang`. A
 *   language that no message is in is played with the texts of `zh`, as `localise` does.
 * - The round is shorter than asked for when the catalog has no more to ask.
 *
 * @throws QuizError `options-invalid` for options out of range, `no-questions` when there is nothing to ask.
 * @example
 * const round = drawRound(catalog, { seed: 'spring', length: 5, lang: 'en' });
 */
export function drawRound(catalog: Catalog, options: RoundOptions): Round {
  const length = checkOptions(catalog, options);
  const random = createRandom(options.seed);
  const pool = createPool(catalog, options.engine ?? createEngine(openedOf(catalog)), options.categories);
  const picker = createPicker(random, {
    real: genuines(pool),
    fraud: frauds(pool),
    giveaway: giveaways(pool),
    'mark-words': markWords(pool),
    'what-now': whatNows(pool),
    'which-genuine': whichGenuines(pool),
    'address-check': addressChecks(pool),
    'stage-order': stageOrders(pool),
    talk: talks(pool),
    authored: authoredQuestions(pool),
  });
  const own = messageLanguages(
    pool.scripts.flatMap(({ examples }) => [...examples.hits, ...examples.nearMisses]),
    options.lang,
  );

  const questions = fill(picker, options.kinds ?? QUESTION_KINDS, length, own, random);
  if (questions.length === 0) {
    throw new QuizError(
      'no-questions',
      'The catalog has nothing to ask: expected at least one live script with examples in the categories chosen. ' +
        'Choose other categories or load a full catalog.',
    );
  }
  return { seed: String(options.seed), catalog: catalog.version, questions: random.shuffle(questions) };
}

function checkOptions(catalog: Catalog, { length = USUAL_LENGTH, categories, kinds }: RoundOptions): number {
  if (!Number.isInteger(length) || length < 1 || length > LONGEST_ROUND) {
    throw new QuizError(
      'options-invalid',
      `The length of a round is ${length}: expected a whole number from 1 to ${LONGEST_ROUND}. Give such a length or none.`,
    );
  }
  const there = [...new Set(liveScripts(catalog).map(({ category }) => category))];
  const unknown = categories?.filter((category) => !there.includes(category)) ?? [];
  if (unknown.length > 0) {
    throw new QuizError(
      'options-invalid',
      `No live script has the category ${unknown.join(', ')}: expected some of ${there.join(', ')}. Name those or none.`,
    );
  }
  const strange = kinds?.filter((kind) => !QUESTION_KINDS.includes(kind)) ?? [];
  if (strange.length > 0 || kinds?.length === 0) {
    throw new QuizError(
      'options-invalid',
      `There is no kind of question ${strange.join(', ') || 'at all'}: expected some of ${QUESTION_KINDS.join(', ')}. ` +
        'Name those or none.',
    );
  }
  return length;
}

/** The languages to draw messages in, the player's way of writing first: Chinese if no message is in the player's. */
function messageLanguages(examples: readonly { readonly lang: string }[], lang = 'zh-CN'): readonly string[] {
  const there = new Set(examples.map((example) => example.lang));
  const own = (isTraditional(lang) ? ['zh-Hant', 'zh'] : [lang.split('-', 1)[0]!.toLowerCase()]).filter((tag) =>
    there.has(tag),
  );
  return own.length > 0 ? own : ['zh'];
}

function fill(
  picker: Picker<Slot>,
  kinds: readonly QuestionKind[],
  length: number,
  own: readonly string[],
  random: Random,
): Question[] {
  const drawn: { slot: Slot; question: Question }[] = [];
  const plan = planSlots(kinds, length, random);
  const others = INSTEAD.filter((slot) => kinds.includes(slot === 'real' || slot === 'fraud' ? 'fraud-or-real' : slot));
  const written = own.map((tag) => (candidate: Candidate) => (candidate.lang ?? tag) === tag);
  for (const acceptable of [...written, () => true]) {
    for (const slot of plan.slice(drawn.length)) {
      for (const instead of [slot, ...others]) {
        if (instead === 'fraud' && !mayAddFraud(drawn.map((one) => one.slot))) continue;
        const question = picker.pick(instead, acceptable);
        if (question === undefined) continue;
        drawn.push({ slot: instead, question });
        break;
      }
    }
  }
  return drawn.map(({ question }) => question);
}

/** What fills a place whose own kind has run out; a talk never does, since it is as long as several questions. */
const INSTEAD: readonly Slot[] = [
  'authored',
  'what-now',
  'giveaway',
  'mark-words',
  'which-genuine',
  'real',
  'fraud',
  'stage-order',
  'address-check',
];

/** The slots of a round, genuine messages first, so that the rest can be kept in proportion to them. */
function planSlots(kinds: readonly QuestionKind[], length: number, random: Random): Slot[] {
  const others = random.shuffle(kinds.filter((kind) => kind !== 'fraud-or-real'));
  const share = Math.max(Math.min(2, length), Math.round(length * 0.4));
  const judged = !kinds.includes('fraud-or-real') ? 0 : others.length === 0 ? length : share;
  const least = Math.ceil(judged / 3);
  const most = Math.max(least, Math.floor((judged * 2) / 3));
  const real = least + random.below(most - least + 1);
  return [
    ...Array<Slot>(real).fill('real'),
    ...Array<Slot>(judged - real).fill('fraud'),
    ...Array.from({ length: length - judged }, (_, index) => others[index % others.length]!),
  ];
}

/** Whether a third of "fraud or real?" stays genuine with one fraud more. */
function mayAddFraud(slots: readonly Slot[]): boolean {
  const real = slots.filter((slot) => slot === 'real').length;
  const fraud = slots.filter((slot) => slot === 'fraud').length;
  return real * 3 >= real + fraud + 1;
}
