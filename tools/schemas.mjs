import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '@fraud-free/catalog';
import { ROOT } from './run.mjs';

/** Writes `rules/schema`, for editors, from the schemas that rules are checked against. Run it when one has changed. */
mkdirSync(`${ROOT}rules/schema`, { recursive: true });
for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(`${ROOT}rules/schema/${name}`, text);
