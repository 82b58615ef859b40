import type { Catalog, Localised } from '@fraud-free/core';
import { itemFaults } from './item-faults.js';
import { QuizError } from './errors.js';

/** The number of the form of a quiz file. History: 1 - the first. */
export const QUIZ_FORMAT = 1;

/** The kinds of question that can be written by hand; `choice` is any other question with options. */
export const ITEM_KINDS = [
  'fraud-or-real',
  'mark-words',
  'what-now',
  'which-genuine',
  'address-check',
  'stage-order',
  'talk',
  'choice',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/**
 * A quiz as a page loads it: written by hand, as `fraud-free quiz` makes it of YAML, a table, GIFT or QTI, or to be drawn
 * from the catalog. Plain data.
 */
export interface QuizFile {
  readonly format: number;
  /** Lasting, kebab-case. */
  readonly id: string;
  readonly title: Localised;
  readonly items: readonly QuizItem[];
  /** Instead of items: what to draw from the catalog that plays it, the same for all who have that one. */
  readonly draw?: QuizDraw;
}

export interface QuizDraw {
  readonly seed: string;
  /** 1 to 50. */
  readonly length: number;
  /** Ids of categories of the catalog; all if there are none. */
  readonly categories: readonly string[];
}

/** One question written by hand. Which fields there are depends on its kind. */
export interface QuizItem {
  /** Lasting, kebab-case, unique in its file. */
  readonly id: string;
  readonly kind: ItemKind;
  /** Id of the fraud script that it is about; it is withdrawn with it. */
  readonly script: string;
  /** What is asked; the kinds that always ask the same may leave it to the face. */
  readonly ask?: Localised;
  /** The message that it is about. */
  readonly text?: Localised;
  /** Of `fraud-or-real`: what the message is, and why. */
  readonly truth?: 'fraud' | 'real';
  readonly why?: Localised;
  /**
   * What is offered. Of `mark-words` the pieces of the message in their places, of `stage-order` the steps in their right
   * order (`right` says nothing there).
   */
  readonly options?: readonly ItemOption[];
  /** Of `talk`: the scenes in their order. */
  readonly scenes?: readonly ItemScene[];
}

export interface ItemOption {
  readonly text: Localised;
  readonly right: boolean;
  /** Only pieces of a message without a sign, and steps, may go without. */
  readonly why?: Localised;
}

/** What the other side says, and how one may answer. */
export interface ItemScene {
  readonly says: Localised;
  /** Whether money is gone once one goes along here. */
  readonly pays?: boolean;
  readonly choices: readonly ItemReply[];
}

/** `safe` ends the talk well, `risky` goes on to the next scene, `doubt` is answered and stays. */
export interface ItemReply {
  readonly text: Localised;
  readonly kind: 'safe' | 'risky' | 'doubt';
  readonly leadsTo: Localised;
}

/** A catalog that has questions of a quiz file in place of its own. */
export interface CatalogWithItems extends Catalog {
  readonly items: readonly QuizItem[];
  /** The catalog itself, as it was opened, for an engine. */
  readonly opened: Catalog;
}

/**
 * The catalog with the questions of a quiz file in place of its own, or as it is for one that is drawn: whatever takes a catalog in this package then draws,
 * shows and explains them. Those whose script the catalog does not have, or has withdrawn, are never drawn.
 *
 * @throws {QuizError} `file-invalid` with every fault for what is no quiz file of this version
 * @example
 * const own = withQuiz(catalog, quizFile);
 * drawRound(own, { seed: 1, kinds: ['authored'], length: quizFile.items.length });
 */
export function withQuiz(catalog: Catalog, file: QuizFile): CatalogWithItems {
  const faults = quizFaults(file);
  if (faults.length > 0) {
    throw new QuizError(
      'file-invalid',
      `This is no quiz file: ${faults[0]}${faults.length > 1 ? `, and ${faults.length - 1} more` : ''}. ` +
        'Make one with “fraud-free quiz convert”.',
      { faults },
    );
  }
  const own = file.draw ? {} : { questions: [] };
  return { ...catalog, ...own, items: file.items, opened: openedOf(catalog) };
}

/** The catalog to make an engine of. */
export function openedOf(catalog: Catalog): Catalog {
  return (catalog as Partial<CatalogWithItems>).opened ?? catalog;
}

/** All questions of a catalog that were written by hand: its own, and those of a quiz file. */
export function itemsOf(catalog: Catalog): readonly QuizItem[] {
  const own = catalog.questions.map((question) => ({ ...question, kind: 'choice' as const }));
  return [...own, ...((catalog as Partial<CatalogWithItems>).items ?? [])];
}

/** Everything that is wrong with a value as a quiz file, as `path: what was expected`. */
export function quizFaults(value: unknown): string[] {
  const { format, id, title, items, draw } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof QuizFile, unknown>
  >;
  if (format !== QUIZ_FORMAT) return [`format: expected ${QUIZ_FORMAT}`];
  if (typeof id !== 'string' || typeof title !== 'object' || title === null || !Array.isArray(items)) {
    return ['file: expected an id, a title and a list of items'];
  }
  if (draw !== undefined && (items.length > 0 || !isDraw(draw))) {
    return ['draw: expected a seed, a length of 1 to 50 and a list of categories, and no items'];
  }
  const ids = new Set<unknown>();
  return items.flatMap((item, index) => {
    const faults = itemFaults(item, ITEM_KINDS);
    const { id: own } = (item ?? {}) as { id?: unknown };
    if (ids.has(own)) faults.push('id: expected one that no other item has');
    ids.add(own);
    return faults.map((fault) => `items[${index}].${fault}`);
  });
}

function isDraw(value: unknown): value is QuizDraw {
  if (typeof value !== 'object' || value === null) return false;
  const { seed, length, categories } = value as Partial<Record<keyof QuizDraw, unknown>>;
  const isLength = Number.isInteger(length) && (length as number) >= 1 && (length as number) <= 50;
  const isList = Array.isArray(categories) && categories.every((one) => typeof one === 'string');
  return typeof seed === 'string' && isLength && isList;
}
