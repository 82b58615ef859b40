import type { JsonSchema } from '@fraud-free/catalog/source';
import { ITEM_KINDS } from '@fraud-free/quiz';

const TEXT: JsonSchema = {
  description: 'a text, or a text in each language: { zh-CN: 您好, en: Hello }',
  examples: ['{ zh-CN: 您好, en: Hello }'],
  type: ['string', 'object'],
  minLength: 1,
  minProperties: 1,
  propertyNames: {
    pattern: '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$',
    description: 'a language tag',
    examples: ['zh-CN'],
  },
  additionalProperties: { type: 'string', minLength: 1, description: 'a text' },
};

const ID: JsonSchema = {
  type: 'string',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  description: 'a lasting id: small letters, digits and hyphens',
  examples: ['loan-fee-first'],
};

const OPTION: JsonSchema = {
  type: 'object',
  description: 'a choice: text, right and why',
  properties: {
    text: TEXT,
    right: { type: 'boolean', description: 'true or false; false if not said' },
    why: TEXT,
  },
  required: ['text'],
  additionalProperties: false,
};

const SCENE: JsonSchema = {
  type: 'object',
  description: 'a scene of a talk: what they say, and the ways to answer',
  properties: {
    says: TEXT,
    pays: { type: 'boolean', description: 'true where money is gone once one goes along' },
    choices: {
      type: 'array',
      minItems: 2,
      description: 'the ways to answer',
      items: {
        type: 'object',
        description: 'a way to answer',
        properties: {
          text: TEXT,
          kind: { enum: ['safe', 'risky', 'doubt'], description: 'what it does' },
          leadsTo: TEXT,
        },
        required: ['text', 'kind', 'leadsTo'],
        additionalProperties: false,
      },
    },
  },
  required: ['says', 'choices'],
  additionalProperties: false,
};

/** What a question is, wherever it was written. */
export const ITEM_SCHEMA: JsonSchema = {
  type: 'object',
  description: 'a question',
  properties: {
    id: ID,
    kind: { enum: ITEM_KINDS, description: 'the kind of question' },
    script: { ...ID, description: 'the id of the fraud script that it is about' },
    ask: TEXT,
    text: TEXT,
    truth: { enum: ['fraud', 'real'], description: 'what the message is' },
    why: TEXT,
    options: { type: 'array', items: OPTION, minItems: 2, description: 'the choices' },
    scenes: { type: 'array', items: SCENE, minItems: 1, description: 'the scenes of a talk' },
  },
  required: ['id', 'kind', 'script'],
  additionalProperties: false,
};

/** What a quiz in YAML is: JSON Schema, draft 2020-12, for editors; `schema/quiz.json` of this package. */
export const QUIZ_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fraud-free:quiz:1',
  type: 'object',
  description: 'a quiz',
  properties: {
    format: { const: 1, description: '1; may be left out' },
    id: ID,
    title: TEXT,
    lang: { type: 'string', description: 'the language of plain texts; zh-CN if not said', examples: ['zh-CN'] },
    items: { type: 'array', items: ITEM_SCHEMA, minItems: 1, description: 'the questions' },
  },
  required: ['id', 'title', 'items'],
  additionalProperties: false,
};
