import { schemaFiles } from '@fraud-free/catalog';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../rules/schema/', import.meta.url);
const files = schemaFiles();

describe('rules/schema', () => {
  it('is what rules are checked against; node tools/schemas.mjs writes it', () => {
    const published = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);
    expect(Object.fromEntries(published)).toEqual(files);
  });

  it.each(Object.entries(files))('%s stands by itself and has an address of its own', (name, text) => {
    const schema = JSON.parse(text) as { $id: string; $schema: string };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`urn:fraud-free:rules:1:${name.replace('.json', '')}`);
    const references = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, ref]) => ref!);
    const { $defs = {} } = schema as { $defs?: object };
    expect(references.filter((ref) => !Object.keys($defs).some((key) => ref === `#/$defs/${key}`))).toEqual([]);
  });
});
