import { STAGES } from '@fraud-free/core';
import { ids, list, record, ref, schemaFile, type JsonSchema } from './common.js';

const FIELD: JsonSchema = {
  type: 'string',
  pattern: '^(?!(any|all|not|conversation)$)[a-z][a-zA-Z0-9]*$',
  description: 'the name of a field in camel case',
  examples: ['askedBy'],
};

const SHARE: JsonSchema = {
  type: 'number',
  minimum: 0,
  maximum: 1,
  description: 'a number, 0 to 1',
  examples: ['0.5'],
};

/** `payments.yaml` */
export const paymentsSchema: JsonSchema = schemaFile(
  'payments',
  record({
    judge: record({
      prior: { type: 'number', maximum: 0, description: 'log odds, negative', examples: ['-3.5'] },
      caution: SHARE,
      danger: SHARE,
      enough: { type: 'number', minimum: 0, description: 'the least sum of “telling”', examples: ['2'] },
    }),
    otherwise: record({ 'pause?': ref('id'), 'ask?': ref('id'), contacts: ids('ids of contacts.yaml') }),
    fields: list(
      record({
        id: FIELD,
        type: { enum: ['choice', 'yes-no', 'amount', 'text'], description: 'what an answer is', examples: ['yes-no'] },
        title: ref('localised'),
        ask: ref('localised'),
        telling: SHARE,
        'values?': list(record({ id: ref('id'), text: ref('localised') }), 'answers of a choice', 2),
        'longest?': { type: 'integer', minimum: 1, maximum: 2000, description: 'the most characters of a text' },
      }),
      'a list of fields',
    ),
    pauses: list(
      record({
        id: ref('id'),
        minutes: { type: 'integer', minimum: 1, description: 'whole minutes', examples: ['30'] },
        reason: ref('localised'),
      }),
      'a list of pauses',
    ),
    questions: list(record({ id: ref('id'), text: ref('localised') }), 'a list of questions'),
  }),
);

const SUMS: JsonSchema = {
  type: 'object',
  description: 'sums by currency, in its main unit',
  examples: ['{ CNY: 50000 }'],
  minProperties: 1,
  propertyNames: { pattern: '^[A-Z]{3}$', description: 'a currency of ISO 4217', examples: ['CNY'] },
  additionalProperties: { type: 'number', exclusiveMinimum: 0, description: 'a sum', examples: ['50000'] },
};

const WHENS: JsonSchema = {
  type: 'array',
  items: { $ref: '#/$defs/when' },
  minItems: 1,
  description: 'a list of maps',
};

const NAMES: JsonSchema = {
  if: { type: 'array' },
  then: { type: 'array', items: { $ref: '#/$defs/id' }, minItems: 1, description: 'one id or several' },
  else: { $ref: '#/$defs/id' },
};

/** Names of fields are free: whether a field exists is said by `payments.yaml`, not here. */
const WHEN: JsonSchema = {
  type: 'object',
  description: 'a map of fields to answers, and of any, all, not and conversation',
  examples: ['{ channel: gift-card, askedBy: [authority, bank] }'],
  minProperties: 1,
  properties: {
    any: WHENS,
    all: WHENS,
    not: { if: { type: 'array' }, then: WHENS, else: { $ref: '#/$defs/when' } },
    conversation: {
      type: 'object',
      description: 'what the talk before was found to be: script, stage, level',
      examples: ['{ script: romance, stage: payment }'],
      minProperties: 1,
      properties: {
        script: NAMES,
        stage: { type: ['string', 'array'], description: `a stage: ${STAGES.join(', ')}`, examples: ['payment'] },
        level: { type: ['string', 'array'], description: 'a level', examples: ['danger'] },
      },
      additionalProperties: false,
      dependentRequired: { stage: ['script'] },
    },
  },
  additionalProperties: {
    type: ['string', 'boolean', 'array', 'object'],
    description: 'an answer, a list of answers, or a map with signal, atLeast, below or told',
    examples: ['gift-card'],
    minItems: 1,
    items: { type: ['string', 'boolean'], description: 'an answer' },
    minProperties: 1,
    properties: { signal: NAMES, atLeast: SUMS, below: SUMS, told: { const: true, description: 'true' } },
  },
};

const PAYMENT: JsonSchema = {
  type: 'object',
  description: 'a payment: fields and their answers',
  examples: ['{ channel: gift-card, askedBy: authority }'],
};

const CONVERSATION: JsonSchema = {
  type: 'object',
  description: 'a verdict on the talk before: level and scripts',
  examples: ['{ level: danger, scripts: [{ id: romance, stage: payment, score: 0.9 }] }'],
};

const patterns = schemaFile(
  'payment-patterns',
  list(
    record({
      id: ref('id'),
      title: ref('localised'),
      reason: ref('localised'),
      scripts: ids('ids of scripts; [] for a circumstance of many'),
      weight: { type: 'number', minimum: -5, maximum: 8, description: 'log odds, -5 to 8', examples: ['2.5'] },
      when: { $ref: '#/$defs/when' },
      sources: ids('ids of sources.yaml', 1),
      'pause?': ref('id'),
      'ask?': ref('id'),
      'contacts?': ids('ids of contacts.yaml'),
      examples: record({
        hits: list(
          record({
            'level?': {
              enum: ['danger', 'caution', 'no-match'],
              description: 'the level expected',
              examples: ['danger'],
            },
            payment: PAYMENT,
            'conversation?': CONVERSATION,
          }),
          'payments that must show it',
          1,
        ),
        nearMisses: list(
          record({ payment: PAYMENT, 'conversation?': CONVERSATION, why: ref('text') }),
          'genuine payments that must not',
        ),
      }),
    }),
    'a list of patterns of payments',
  ),
);

/** `payments/<name>.yaml` */
export const paymentPatternsSchema: JsonSchema = {
  ...patterns,
  $defs: { ...(patterns['$defs'] as object), when: WHEN },
};
