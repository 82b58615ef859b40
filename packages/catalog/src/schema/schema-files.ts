import { FILE_KINDS } from '../source/kinds.js';
import type { JsonSchema } from './common.js';

/**
 * The schemas that rule files are checked against, by kind of file, to be handed to an editor: JSON Schema, draft
 * 2020-12, each standing by itself.
 *
 * @example
 * schemaFiles()['script.json']; // => '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema", …'
 */
export function schemaFiles(): Readonly<Record<string, string>> {
  const schemas = new Map<string, JsonSchema>(FILE_KINDS.map(({ name, schema }) => [`${name}.json`, schema]));
  return Object.fromEntries([...schemas].map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]));
}
