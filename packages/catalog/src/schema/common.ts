import { ENTITY_KINDS, ROLES } from '@fraud-free/core';

/** A JSON Schema, draft 2020-12, as plain data. `description` and `examples` are shown with the fault. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Makes a schema that stands by itself, to be handed to an editor. */
export function schemaFile(name: string, body: JsonSchema): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:fraud-free:rules:1:${name}`,
    // Editors name by it what they complete.
    title: `Fraud-Free: ${name}`,
    ...body,
    $defs,
  };
}

/** A map with exactly these keys; those that end in `?` may be missing. */
export function record(properties: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  const keys = Object.keys(properties);
  return {
    type: 'object',
    ...(description !== undefined && { description }),
    properties: Object.fromEntries(keys.map((key) => [key.replace('?', ''), properties[key]])),
    required: keys.filter((key) => !key.endsWith('?')),
    additionalProperties: false,
  };
}

export function list(items: JsonSchema, description: string, least = 0): JsonSchema {
  return { type: 'array', items, minItems: least, description };
}

export function ref(name: DefName): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

export function ids(description: string, least = 0): JsonSchema {
  return { ...list(ref('id'), description, least), uniqueItems: true };
}

export const REGION: JsonSchema = {
  type: 'string',
  pattern: '^[A-Z]{2}$',
  description: 'a country or region, two letters',
  examples: ['CN'],
};

export const AUTHORS: JsonSchema = {
  ...list(ref('text'), 'who wrote it, by the name they want to be known by', 1),
  uniqueItems: true,
};

const LOCALISED: JsonSchema = {
  type: 'object',
  description: 'a text in each language, by language tag; zh-CN and en at least',
  examples: ['{ zh-CN: 您好, en: Hello }'],
  properties: { 'zh-CN': { $ref: '#/$defs/text' }, en: { $ref: '#/$defs/text' } },
  required: ['zh-CN', 'en'],
  propertyNames: {
    pattern: '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$',
    description: 'a language tag; inside { } a text with a comma or colon stands in quotes',
    examples: ['zh-CN'],
  },
  additionalProperties: { $ref: '#/$defs/text' },
};

const CONDITION: JsonSchema = {
  type: ['string', 'object'],
  description: 'a pattern, or a map with near, entity, signal, any, all or not',
  examples: ['共享 <4> 屏幕'],
  minLength: 1,
  properties: {
    near: { type: 'array', items: { $ref: '#/$defs/pattern' }, minItems: 2, description: 'two or more patterns' },
    within: {
      type: 'integer',
      minimum: 1,
      maximum: 200,
      description: 'a number of characters, 1 to 200',
      examples: ['20'],
    },
    entity: { enum: ENTITY_KINDS, description: 'a kind of entity', examples: ['link'] },
    atLeast: { type: 'number', exclusiveMinimum: 0, description: 'the least sum', examples: ['1000'] },
    signal: { $ref: '#/$defs/id' },
    any: { $ref: '#/$defs/conditions' },
    all: { $ref: '#/$defs/conditions' },
    not: { $ref: '#/$defs/noneOf' },
  },
  minProperties: 1,
  additionalProperties: false,
  dependentRequired: { near: ['within'], within: ['near'], atLeast: ['entity'] },
};

type DefName = 'id' | 'text' | 'localised' | 'date' | 'pattern' | 'condition' | 'conditions' | 'noneOf' | 'signal';

const $defs: Readonly<Record<DefName, JsonSchema>> = {
  id: {
    type: 'string',
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$',
    description: 'an id in kebab-case',
    examples: ['fake-parcel-refund'],
  },
  text: { type: 'string', pattern: '\\S', description: 'a text that is not empty' },
  localised: LOCALISED,
  date: {
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    description: 'a date, YYYY-MM-DD',
    examples: ['2026-11-22'],
  },
  pattern: { type: 'string', minLength: 1, description: 'a pattern', examples: ['共享 <4> 屏幕'] },
  condition: CONDITION,
  conditions: { type: 'array', items: { $ref: '#/$defs/condition' }, minItems: 1, description: 'a list of conditions' },
  noneOf: { if: { type: 'array' }, then: { $ref: '#/$defs/conditions' }, else: { $ref: '#/$defs/condition' } },
  signal: record(
    {
      id: {
        type: 'string',
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$',
        description: 'a theme, a dot and a name, both in kebab-case; for a signal of one script its id is the theme',
        examples: ['demand.share-screen'],
      },
      role: { enum: ROLES, description: 'what the words do', examples: ['demand'] },
      weight: { type: 'number', minimum: 0, maximum: 5, description: 'log odds, 0 to 5', examples: ['2.5'] },
      'fitted?': {
        type: 'number',
        minimum: 0,
        maximum: 5,
        description: 'what rules fit made of it',
        examples: ['2.7'],
      },
      title: { $ref: '#/$defs/localised' },
      reason: { $ref: '#/$defs/localised' },
      'sources?': {
        type: 'array',
        items: { $ref: '#/$defs/id' },
        uniqueItems: true,
        description: 'ids of sources.yaml',
      },
      'any?': { $ref: '#/$defs/conditions' },
      'all?': { $ref: '#/$defs/conditions' },
      'not?': { $ref: '#/$defs/noneOf' },
    },
    'a signal',
  ),
};
