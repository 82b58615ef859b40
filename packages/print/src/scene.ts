import type { Alert, Campaign, Place } from '@fraud-free/campaign';
import type { Catalog, Engine } from '@fraud-free/core';
import type { QuizFile } from '@fraud-free/quiz';
import type { Format, Kind } from './kinds.js';

/** What sheets are made from, looked up once for all of them. */
export interface Scene {
  readonly campaign: Campaign;
  /** Those in force on {@link on}, the newest first. */
  readonly alerts: readonly Alert[];
  /** Those that were written by hand. */
  readonly quizzes: readonly QuizFile[];
  /** The digits of the key that seals the campaign; absent where nobody does. */
  readonly fingerprint?: string;
  readonly catalog: Catalog;
  readonly engine: Engine;
  /** ISO day that is printed for. */
  readonly on: string;
  /** The place that is printed for, if it is one alone. */
  readonly place: Place | undefined;
  readonly places: ReadonlyMap<string, Place>;
  /** The places right inside a place; of `undefined` those at the top. */
  readonly inside: ReadonlyMap<string | undefined, readonly Place[]>;
}

/** Something to be typeset in one language, on any paper. */
export interface Sheet {
  readonly kind: Kind;
  /** File name without language, paper and ending: `refund-group`. */
  readonly name: string;
  /** What it is about, for whoever looks for it. */
  readonly title: string;
  /** What a template of `templates` makes a document of; all texts in it stay text. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Of a document of many pages: the file name of each page's picture. */
  readonly pages?: readonly string[];
  readonly formats: readonly Format[];
}

/** Makes the sheets of one kind in one language. Lazily, since a city has 20,000 door plates. */
export type MakeSheets = (scene: Scene, lang: string) => Iterable<Sheet>;
