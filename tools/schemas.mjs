import { mkdirSync, writeFileSync } from 'node:fs';
import { QUIZ_SCHEMA } from '@fraud-free/authoring';
import { schemaFiles } from '@fraud-free/catalog';
import { ROOT } from './run.mjs';

/** Writes the schemas that rules and quizzes are checked against, for editors. Run it when one has changed. */
mkdirSync(`${ROOT}rules/schema`, { recursive: true });
for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(`${ROOT}rules/schema/${name}`, text);
writeFileSync(`${ROOT}packages/authoring/schema/quiz.json`, `${JSON.stringify(QUIZ_SCHEMA, null, 2)}\n`);
