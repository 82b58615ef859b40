import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFiles, loadCampaign, readFolder, readQuizzes, type Loaded } from '@fraud-free/campaign';
import { openCatalog, type Catalog } from '@fraud-free/core';
import { quizFaults } from '@fraud-free/quiz';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const catalog: Catalog = openCatalog(JSON.parse(readFileSync('rules/dist/catalog.json', 'utf8')));
const files = readFolder('examples/campaign');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'campaign-quizzes-'));
  mkdirSync(join(folder, 'quizzes'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function load(quizzes: Readonly<Record<string, string>>, from: Catalog = catalog): Promise<Loaded> {
  for (const [name, text] of Object.entries(quizzes)) writeFileSync(join(folder, 'quizzes', name), text);
  return loadCampaign(files, from, await readQuizzes(folder, from));
}

const item = (id: string, script: string, truth: string): string =>
  `  - { id: ${id}, kind: fraud-or-real, script: ${script}, text: 请您核对一下, truth: ${truth}, why: 可以当面问 }\n`;
const quiz = (id: string, ...items: string[]): string =>
  `id: ${id}\ntitle: { zh-CN: 小测, en: Quiz }\nitems:\n${items.join('')}`;
const SOUND = quiz('spring', item('one', 'fake-loan', 'fraud'), item('two', 'fake-loan', 'real'));

describe('quizzes of a campaign', () => {
  it('are those of its files and those drawn from the catalog', async () => {
    const { campaign, quizzes } = await load({ 'spring.yaml': SOUND });
    expect(campaign?.quizzes.map(({ id, length, file }) => [id, length, file])).toEqual([
      ['winter', 10, 'quizzes/winter.json'],
      ['doorstep', 10, 'quizzes/doorstep.json'],
      ['spring', 2, 'quizzes/spring.json'],
    ]);
    expect(quizzes.map(({ id }) => id)).toEqual(['spring']);
  });

  it('have the title that the campaign gives to a table', async () => {
    const loaded = await load({ 'doorstep.yaml': SOUND.replace('spring', 'doorstep') });
    expect(loaded.quizzes[0]?.title['en']).toBe('Things that happen at our door');
  });

  it('are told where they lack a language of the campaign, and are played all the same', async () => {
    const { findings, quizzes } = await load({ 'spring.yaml': SOUND });
    expect(findings).toMatchObject([
      { path: 'quizzes/spring.yaml', severity: 'warning', message: '2 of 2 questions of “spring” have no text in en' },
    ]);
    expect(quizzes).toHaveLength(1);
  });

  it('are written as files that are played', async () => {
    const loaded = await load({ 'spring.yaml': SOUND });
    const made = new Map<string, unknown>();
    for (const { path, content } of buildFiles(loaded, { catalog, elements: [], now: new Date() })) {
      if (path.startsWith('quizzes/')) made.set(path, JSON.parse(String(content)));
    }
    expect([...made.keys()].sort()).toEqual(['quizzes/doorstep.json', 'quizzes/spring.json', 'quizzes/winter.json']);
    for (const quiz of made.values()) expect(quizFaults(quiz)).toEqual([]);
    expect(made.get('quizzes/winter.json')).toMatchObject({
      items: [],
      draw: { seed: 'sunny-street-2026/winter', length: 10, categories: [] },
    });
  });

  it('are all played from a file that a seal covers, under one heading', async () => {
    const loaded = await load({ 'spring.yaml': SOUND });
    const made = new Map<string, string>();
    const options = { catalog, elements: [], now: new Date(), issuer: 'x' };
    for (const { path, content } of buildFiles(loaded, options)) made.set(path, String(content));
    for (const id of ['winter', 'doorstep', 'spring']) {
      const page = made.get(`quiz/${id}/index.html`)!;
      expect(page).toMatch(new RegExp(`<fraud-quiz [^>]*src="../../quizzes/${id}.json" issuer="x"`));
      expect(made.has(`quizzes/${id}.json`)).toBe(true);
      expect(page.match(/<h1/g)).toHaveLength(1);
      expect(page).toMatch(/<fraud-quiz[^>]*>\s*<h1 slot="title">/);
    }
  });

  it('lose what is about a script that was withdrawn, and it is told', async () => {
    const json = JSON.parse(readFileSync('rules/dist/catalog.json', 'utf8')) as {
      scripts: { id: string; status: string }[];
    };
    for (const script of json.scripts) if (script.id === 'romance') script.status = 'draft';
    const without = openCatalog(json);
    const text = quiz(
      'spring',
      item('one', 'fake-loan', 'fraud'),
      item('two', 'fake-loan', 'real'),
      item('three', 'romance', 'real'),
    );
    const { quizzes, findings } = await load({ 'spring.yaml': text }, without);
    expect(quizzes[0]?.items.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(findings.filter(({ code }) => code !== 'language-missing')).toMatchObject([
      { path: 'quizzes/spring.yaml', line: 6, code: 'script-withdrawn', severity: 'warning' },
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['an id that can be no address', { 'spring.yaml': SOUND.replace('spring', '../spring') }, 'quiz-id'],
    ['an id that another file has', { 'a.yaml': SOUND, 'b.yaml': SOUND }, 'id-twice'],
    ['a script that there is not', { 'spring.yaml': SOUND.replaceAll('fake-loan', 'moon-loan') }, 'script-unknown'],
    ['nothing in it', { 'spring.yaml': 'id: spring\ntitle: x\nitems: []\n' }, 'quiz-form'],
  ])('may not have %s', async (_name, written, code) => {
    const { findings } = await load(written);
    expect(findings.filter(({ severity }) => severity === 'error').map((one) => one.code)).toContain(code);
  });

  it.each([
    ['enough', 5, undefined, undefined],
    ['fewer than are asked for', 50, 'warning', /the catalog has (\d+) questions for “winter”, not 50/],
    ['none at all', 5, 'error', /the catalog has 0 questions/],
  ])('are told where the catalog has too little to ask: %s', async (name, length, severity, message) => {
    const json = JSON.parse(readFileSync('rules/dist/catalog.json', 'utf8')) as {
      scripts: { id: string; category: string; status: string }[];
      categories: { id: string }[];
    };
    const [first] = json.categories;
    const [live] = json.scripts.filter(({ category, status }) => category === first!.id && status !== 'draft');
    for (const script of json.scripts) {
      if (name === 'none at all' || script !== live) script.status = 'draft';
    }
    const few = openCatalog({ ...json, questions: [] });
    const yaml = files[0]!.text.replace('    length: 10', `    length: ${length}\n    categories: [${first!.id}]`);
    const { findings } = loadCampaign([{ path: 'campaign.yaml', text: yaml }], few);
    const short = findings.filter(({ code, message: told }) => code === 'quiz-short' && told.includes('winter'));
    expect(short.map((one) => one.severity)).toEqual(severity === undefined ? [] : [severity]);
    if (message)
      expect(short[0]).toMatchObject({
        line: yaml.slice(0, yaml.indexOf(`length: ${length}`)).split('\n').length,
        message: expect.stringMatching(message) as string,
      });
  });

  it('are no files that a spreadsheet leaves behind while it is open', async () => {
    expect((await load({ '.~lock.spring.csv': 'x', 'notes.md': 'x', 'spring.yaml': SOUND })).quizzes).toHaveLength(1);
  });
});
