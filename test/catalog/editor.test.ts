import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { ROOT } from '../support/sources.js';

/** What an editor with the YAML language server offers and marks in rule files that begin with their schema's line. */
const editor = getLanguageService({
  schemaRequestService: (url) => readFile(fileURLToPath(url), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  telemetry: { send: () => {}, sendError: () => {}, sendTrack: () => {} },
});
editor.configure({ completion: true, hover: true, validate: true, schemas: [], isKubernetes: false });

const RULES = pathToFileURL(`${ROOT}/rules/`);

let version = 0;

/** A rule file with its schema's line; `|` in it is where somebody types. */
function typed(schema: string, text: string): { document: TextDocument; at: { line: number; character: number } } {
  const whole = `# yaml-language-server: $schema=../schema/${schema}.json\n${text}`;
  const url = new URL(`made-up/${schema}.yaml`, RULES).href;
  const document = TextDocument.create(url, 'yaml', ++version, whole.replace('|', ''));
  return { document, at: document.positionAt(whole.indexOf('|')) };
}

describe('an editor that knows YAML', () => {
  it.each([
    ['keys of a script', 'script', 'id: moon\n|', ['severity', 'stages', 'lookAlikes', 'rebuttals']],
    ['its levels', 'script', 'severity: |', ['severe', 'moderate', 'minor']],
    ['whom it is aimed at', 'script', 'targets: [|', ['older-people', 'job-seekers', 'anyone']],
    ['how the money goes', 'script', 'paidBy: [|', ['transfer', 'gift-card', 'pick-up']],
    ['its status', 'script', 'status: |', ['draft', 'test', 'stable', 'retired']],
    ['keys of a stage', 'script', 'stages:\n  - stage: hook\n    |', ['summary', 'asks', 'signals']],
    ['stages', 'script', 'stages:\n  - stage: |', ['approach', 'isolation', 'follow-up']],
    ['languages of an example', 'script', 'examples:\n  hits:\n    - lang: |', ['zh', 'zh-Hant', 'en']],
    ['roles of signals', 'signals', '- id: demand.moon\n  role: |', ['identity', 'demand', 'fraud-warning']],
    ['keys of a question', 'questions', '- id: moon\n  |', ['ask', 'text', 'options']],
    ['keys of a contact', 'contacts', '- id: moon\n  |', ['number', 'checked', 'sources']],
  ])('offers %s', async (_, schema, text, expected) => {
    const { document, at } = typed(schema, text);
    const { items } = await editor.doComplete(document, at, false);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['a level that there is not', 'script', 'severity: awful', /severe/],
    ['a key that there is not', 'script', 'colour: red', /colour/],
    ['a weight that is a word', 'signals', '- id: demand.moon\n  weight: heavy', /number/],
  ])('marks %s', async (_, schema, text, expected) => {
    const { document } = typed(schema, text);
    const messages = (await editor.doValidation(document, false)).map(({ message }) => JSON.stringify(message));
    expect(
      messages.some((message) => expected.test(message)),
      messages.join('\n'),
    ).toBe(true);
  });

  it('tells what a key is for', async () => {
    const { document, at } = typed('script', 'sev|erity: severe');
    expect(JSON.stringify(await editor.doHover(document, at))).toContain('what it takes from people');
  });
});
