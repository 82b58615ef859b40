import {
  adviceSchema,
  catalogSchema,
  categoriesSchema,
  contactsSchema,
  proceduresSchema,
  questionsSchema,
  signalsSchema,
  sourcesSchema,
  synonymsSchema,
  wordsSchema,
} from '../schema/lists.js';
import { paymentPatternsSchema, paymentsSchema } from '../schema/payments.js';
import type { JsonSchema } from '../schema/common.js';
import { retiredSchema } from '../schema/retired.js';
import { scriptSchema } from '../schema/script.js';
import type { IdKind } from './rules.js';

/** A kind of rule file: by which path it is known, what it must look like, which ids it declares. */
export interface FileKind {
  readonly name: FileKindName;
  readonly path: RegExp;
  readonly schema: JsonSchema;
  readonly declares?: IdKind;
  /** There must be one. */
  readonly needed?: boolean;
}

export type FileKindName =
  | 'catalog'
  | 'categories'
  | 'sources'
  | 'contacts'
  | 'procedures'
  | 'advice'
  | 'words'
  | 'synonyms'
  | 'payments'
  | 'retired'
  | 'payment-patterns'
  | 'signals'
  | 'questions'
  | 'script';

/** The first that fits counts. */
export const FILE_KINDS: readonly FileKind[] = [
  { name: 'catalog', path: /^catalog\.yaml$/, schema: catalogSchema, needed: true },
  { name: 'categories', path: /^categories\.yaml$/, schema: categoriesSchema, declares: 'category', needed: true },
  { name: 'sources', path: /^sources\.yaml$/, schema: sourcesSchema, declares: 'source', needed: true },
  // One file, or one for each region.
  {
    name: 'contacts',
    path: /^contacts(\/[a-z]{2})?\.yaml$/,
    schema: contactsSchema,
    declares: 'contact',
    needed: true,
  },
  { name: 'procedures', path: /^procedures\/[a-z]{2}\.yaml$/, schema: proceduresSchema, declares: 'procedure' },
  { name: 'advice', path: /^advice\.yaml$/, schema: adviceSchema, declares: 'advice', needed: true },
  { name: 'words', path: /^words\.yaml$/, schema: wordsSchema, declares: 'words' },
  { name: 'synonyms', path: /^synonyms\.yaml$/, schema: synonymsSchema },
  { name: 'retired', path: /^retired\.yaml$/, schema: retiredSchema },
  { name: 'payments', path: /^payments\.yaml$/, schema: paymentsSchema },
  {
    name: 'payment-patterns',
    path: /^payments\/[a-z0-9-]+\.yaml$/,
    schema: paymentPatternsSchema,
    declares: 'payment',
  },
  { name: 'signals', path: /^signals\/[a-z-]+\.yaml$/, schema: signalsSchema, declares: 'signal' },
  { name: 'questions', path: /^questions\/[a-z0-9-]+\.yaml$/, schema: questionsSchema, declares: 'question' },
  {
    name: 'script',
    path: /^(?!signals\/|questions\/|payments\/|contacts\/|procedures\/)[a-z0-9-]+\/[a-z0-9-]+\.yaml$/,
    schema: scriptSchema,
    declares: 'script',
  },
];
