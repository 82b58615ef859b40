import type { JsonSchema } from '@fraud-free/catalog/source';
import { CAMPAIGN_FORMAT } from '../campaign.js';

/** A schema that stands by itself, to be handed to an editor. */
export function schemaOf(name: string, body: JsonSchema, $defs: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:fraud-free:campaign:${CAMPAIGN_FORMAT}:${name}`,
    ...body,
    $defs,
  };
}

export const FORMAT: JsonSchema = {
  const: CAMPAIGN_FORMAT,
  description: `the number ${CAMPAIGN_FORMAT}`,
  examples: [String(CAMPAIGN_FORMAT)],
};

export const ID: JsonSchema = {
  type: 'string',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  maxLength: 80,
  description: 'an id in kebab-case',
  examples: ['sunny-street-3'],
};

export const IDS: JsonSchema = { type: 'array', items: ID, uniqueItems: true, description: 'a list of ids' };

export const TEXT: JsonSchema = { type: 'string', pattern: '\\S', description: 'a text that is not empty' };

export const TEL: JsonSchema = {
  type: 'string',
  pattern: '^\\+?[0-9][0-9 -]{2,19}$',
  description: 'a phone number as dialled, in quotes',
  examples: ["'010-00000000'"],
};

export const DATE: JsonSchema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'a date, YYYY-MM-DD',
  examples: ['2026-12-01'],
};

export const TIME: JsonSchema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$',
  description: 'a time with its offset from UTC, in quotes',
  examples: ["'2026-12-05T09:00:00+08:00'"],
};

const TAG: JsonSchema = {
  pattern: '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$',
  description: 'a language tag',
  examples: ['zh-CN'],
};

export const LOCALISED: JsonSchema = {
  type: 'object',
  description: 'a text in each language of the campaign, by language tag',
  examples: ['{ zh-CN: 您好, en: Hello }'],
  propertyNames: TAG,
  additionalProperties: TEXT,
  minProperties: 1,
};

/** Names of places are mostly the same in every language. */
export const NAMED: JsonSchema = {
  type: ['string', 'object'],
  pattern: '\\S',
  description: 'a name, or one in each language',
  examples: ['阳光社区'],
  propertyNames: TAG,
  additionalProperties: TEXT,
  minProperties: 1,
};
