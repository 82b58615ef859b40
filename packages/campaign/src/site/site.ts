import type { Catalog } from '@fraud-free/core';
import type { Alert, Campaign } from '../campaign.js';
import { markup, type Markup } from './markup.js';
import type { SiteWords } from './words/words.js';

/** All that the pages of one language are made of. */
export interface Site {
  readonly campaign: Campaign;
  /** The newest first. */
  readonly alerts: readonly Alert[];
  readonly catalog: Catalog;
  readonly lang: string;
  readonly words: SiteWords;
  /** When it is made. */
  readonly now: Date;
  /** Thumbprint of the key that elements with files of the campaign trust. */
  readonly issuer?: string;
}

/** A page: where it lies, what it is called, and what stands in it. */
export interface Page {
  /** Its folder inside the site of its language, with a `/` at its end; empty for the first page. */
  readonly path: string;
  readonly title: string;
  /** Whether it stands in the menu. */
  readonly menu?: boolean;
  /** Whether it shows what changes from day to day, so that its age is told off line. */
  readonly news?: boolean;
  /** Where it may send results to. */
  readonly store?: string;
  /** Its content, given the way from it to the folder of its language and to that of the whole. */
  readonly body: (ways: Ways) => Markup;
}

/** Ways from a page, relative: `../` or nothing. */
export interface Ways {
  /** To the first page of its language. */
  readonly home: string;
  /** To the folder of the whole, where files of all languages lie. */
  readonly root: string;
}

/** The attribute of an element that shows a file of the campaign: whose seal it must have. */
export function sealedBy({ issuer }: Site): Markup | undefined {
  return issuer === undefined ? undefined : markup` issuer="${issuer}"`;
}
