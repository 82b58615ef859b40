import { CONTACT_KINDS, STAGES } from '@fraud-free/core';
import { AUTHORS, ids, list, record, ref, REGION, schemaFile, type JsonSchema } from './common.js';

/** `catalog.yaml` */
export const catalogSchema: JsonSchema = schemaFile(
  'catalog',
  record({
    'name?': {
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      description: 'a name in kebab-case, by which its scripts are told from those of others',
      examples: ['fraud-free'],
    },
    version: {
      type: 'string',
      pattern: '^\\d{4}\\.\\d{2}\\.\\d{2}(\\.\\d+)?$',
      description: 'a date with dots, and a number for a second one of the day',
      examples: ['2026.11.22', '2026.11.22.1'],
    },
    expires: ref('date'),
    'authors?': AUTHORS,
    'licence?': record(
      {
        rules: { type: 'string', pattern: '\\S', description: 'an SPDX identifier', examples: ['Apache-2.0'] },
        examples: { type: 'string', pattern: '\\S', description: 'an SPDX identifier', examples: ['CC0-1.0'] },
      },
      'under which licence the rules are, and their made-up messages',
    ),
    'reports?': record(
      {
        url: {
          type: 'string',
          pattern: '^(https://|mailto:)\\S+$',
          description: 'an address that strangers cannot read along',
          examples: ['mailto:rules@example.com'],
        },
        days: { type: 'integer', minimum: 1, description: 'a number of days', examples: ['7'] },
      },
      'where false alarms are told, and within how many days they are looked at',
    ),
    languages: list(
      record({
        id: { type: 'string', pattern: '^[a-z]{2,3}$', description: 'a language', examples: ['zh'] },
        script: { enum: ['Han', 'Latin'], description: 'a writing system', examples: ['Han'] },
        common: list(ref('text'), 'the commonest words of a language in the Latin script'),
        'negations?': list(ref('text'), 'words that turn a demand round'),
      }),
      'languages of messages',
      1,
    ),
    judge: record({
      prior: { type: 'number', maximum: 0, description: 'log odds, negative', examples: ['-3.5'] },
      scale: {
        type: 'number',
        exclusiveMinimum: 0,
        description: 'what one unit of weight adds to the log odds',
        examples: ['1'],
      },
      repeat: share('what a further signal of the same role adds'),
      caution: share('the score from which a message is caution'),
      danger: share('the score from which a complete script is danger'),
    }),
  }),
);

/** `categories.yaml` */
export const categoriesSchema: JsonSchema = schemaFile(
  'categories',
  list(
    record({
      id: ref('id'),
      title: ref('localised'),
      official: {
        type: 'object',
        description: 'names by official list; {} if it stands in none',
        examples: ['{ mps-2024: [刷单返利] }'],
        propertyNames: { pattern: '^[a-z]+-\\d{4}$', description: 'an official list', examples: ['mps-2025'] },
        additionalProperties: list(ref('text'), 'names', 1),
      },
    }),
    'a list of categories',
  ),
);

/** `sources.yaml` */
export const sourcesSchema: JsonSchema = schemaFile(
  'sources',
  list(
    record({
      id: ref('id'),
      title: ref('text'),
      publisher: ref('text'),
      url: {
        type: 'string',
        pattern: '^https?://\\S+$',
        description: 'an address',
        examples: ['https://www.example.com/notice'],
      },
      published: {
        type: ['string', 'integer'],
        pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
        minimum: 1900,
        maximum: 2999,
        description: 'YYYY-MM-DD, or YYYY-MM or YYYY where no more is known',
        examples: ['2025-06-19'],
      },
      retrieved: ref('date'),
    }),
    'a list of sources',
  ),
);

/** `contacts.yaml`, `contacts/<region>.yaml` */
export const contactsSchema: JsonSchema = schemaFile(
  'contacts',
  list(
    record({
      id: ref('id'),
      kind: { enum: CONTACT_KINDS, description: 'what it is for', examples: ['advice'] },
      'number?': {
        type: 'string',
        pattern: '^[+\\d][\\d -]*$',
        description: 'a number as dialled, in quotes',
        examples: ["'96110'"],
      },
      'url?': {
        type: 'string',
        pattern: '^(https://|mailto:)\\S+$',
        description: 'a page, or mailto: and an address',
        examples: ['https://www.example.com/report'],
      },
      region: REGION,
      title: ref('localised'),
      use: ref('localised'),
      sources: ids('ids of sources.yaml', 1),
      checked: ref('date'),
    }),
    'a list of contacts',
  ),
);

/** `procedures/<region>.yaml` */
export const proceduresSchema: JsonSchema = schemaFile(
  'procedures',
  list(
    record({
      id: ref('id'),
      region: REGION,
      title: ref('localised'),
      when: ref('localised'),
      'ready?': list(ref('localised'), 'what to have ready'),
      steps: list(
        record({ text: ref('localised'), 'contacts?': ids('ids of contacts.yaml') }),
        'what to do, in order',
        1,
      ),
      'avoid?': list(ref('localised'), 'what not to do'),
      sources: ids('ids of sources.yaml', 1),
      checked: ref('date'),
    }),
    'a list of procedures',
  ),
);

/** `advice.yaml` */
export const adviceSchema: JsonSchema = schemaFile(
  'advice',
  list(
    record({
      id: ref('id'),
      text: ref('localised'),
      sources: ids('ids of sources.yaml'),
      'contacts?': ids('ids of contacts.yaml'),
      'stages?': list({ enum: STAGES, description: 'a stage', examples: ['hook'] }, 'stages at which it helps', 1),
    }),
    'a list of advice',
  ),
);

/** `words.yaml` */
export const wordsSchema: JsonSchema = schemaFile('words', {
  type: ['object', 'null'],
  description: 'a map of names to lists of words',
  examples: ['bank: [(中国)?工商银行, 招商银行]'],
  propertyNames: { pattern: '^[a-z][a-z0-9-]*$', description: 'a name in kebab-case', examples: ['bank'] },
  additionalProperties: list(ref('pattern'), 'a list of words', 1),
});

const SAID = {
  pattern: '^[^\\s()|?<>{}*~\\\\]([^()|?<>{}*~\\\\]*[^\\s()|?<>{}*~\\\\])?$',
  description: 'a word as it is said, without the marks of patterns',
  examples: ['money'],
};

/** `synonyms.yaml` */
export const synonymsSchema: JsonSchema = schemaFile('synonyms', {
  type: ['object', 'null'],
  description: 'a map of words to what else people say for them',
  examples: ['money: [funds, cash]'],
  propertyNames: SAID,
  additionalProperties: list({ type: 'string', ...SAID }, 'a list of words', 1),
});

/** `signals/<role>.yaml` */
export const signalsSchema: JsonSchema = schemaFile('signals', list(ref('signal'), 'a list of signals'));

/** `questions/<script>.yaml` */
export const questionsSchema: JsonSchema = schemaFile(
  'questions',
  list(
    record({
      id: ref('id'),
      ask: ref('localised'),
      'text?': ref('localised'),
      options: list(
        record({
          text: ref('localised'),
          right: { type: 'boolean', description: 'true or false' },
          why: ref('localised'),
        }),
        'two or more options',
        2,
      ),
    }),
    'a list of questions',
  ),
);

function share(description: string): JsonSchema {
  return { type: 'number', minimum: 0, maximum: 1, description: `${description}, 0 to 1`, examples: ['0.5'] };
}
