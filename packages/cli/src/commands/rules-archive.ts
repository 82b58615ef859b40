import { join, resolve } from 'node:path';
import { ARCHIVE_FORMAT, noteVisit, readArchive, type Archive, type Noted } from '../archive/archive.js';
import { fetchPage } from '../archive/fetch-page.js';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import { findRules } from '../find-rules.js';
import type { Io } from '../io.js';
import { compileFolder } from '../load-catalog.js';
import { readWhole } from '../read-whole.js';
import type { Words } from '../words/words.js';
import { writeWhole } from '../write-whole.js';
import { wrongUse } from '../wrong-use.js';

export const rulesArchive: Command = {
  name: 'rules archive',
  summary: {
    'zh-CN': '把规则的每个出处保存一份，下次看出哪些变了、没了',
    en: 'keep a copy of every source, and see later which changed or are gone',
  },
  usage: ['[DIR] --out FOLDER [--only ID]'],
  details: {
    'zh-CN': [
      '逐个取回 sources.yaml 的网页，原样存进 FOLDER/pages，连同日期和 SHA-256 记进 FOLDER/archive.json；以前存的不会删。',
      '同一网站隔一秒取一页，每页最多 20 MiB、30 秒。存下的是别人的文章，只供核对，请勿再发布。',
      '退出码：0 全部取到，1 有的没取到（已列出），2 用法不对。',
    ],
    en: [
      'Fetches each page of sources.yaml as it is into FOLDER/pages and notes day and SHA-256 in FOLDER/archive.json; what was',
      'kept before stays. One page of a site a second, at most 20 MiB and 30 seconds for each. They are other people’s texts,',
      'kept to be compared: do not publish them. Exit codes: 0 all are there, 1 some are not (listed), 2 wrong use.',
    ],
  },
  options: {
    out: { value: 'FOLDER', help: { 'zh-CN': '存到这个目录', en: 'where they are kept' } },
    only: { value: 'ID', help: { 'zh-CN': '只取这一个出处', en: 'this source alone' } },
  },
  arguments: { least: 0, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values } = call;
  if (values.out === undefined) {
    throw wrongUse(words, 'rules archive', words.wrongUse.tooFew(`fraud-free rules archive ${rulesArchive.usage[0]!}`));
  }
  const { catalog } = await compileFolder(io, await findRules(io, call.arguments[0], words), words);
  const sources = catalog.sources.filter(({ id }) => values.only === undefined || id === values.only);
  if (sources.length === 0) throw new CliError('cannot-read', words.archive.noSource(values.only ?? ''));
  const folder = resolve(io.cwd, values.out);
  let archive = await openArchive(io, folder, words);
  const noted: Noted[] = [];
  const visited = new Map<string, number>();
  for (const source of sources) {
    const { host } = new URL(source.url);
    await wait((visited.get(host) ?? -Infinity) + BETWEEN - io.now());
    const fetched = await fetchPage(source.url);
    visited.set(host, io.now());
    const one = noteVisit(archive, source, fetched, new Date().toISOString());
    // The page before the note of it: what archive.json names is there.
    if (one.visit.file !== undefined && 'bytes' in fetched) {
      const path = join(folder, one.visit.file);
      if ((await io.look(path)) === 'nothing') await writeWhole(io, path, fetched.bytes, words);
    }
    archive = { ...archive, visits: [...archive.visits, one.visit] };
    await io.replaceFile(join(folder, INDEX), print(archive));
    noted.push(one);
    if (one.outcome !== 'same')
      await io.stdout.write(`${words.archive[one.outcome](source.id, source.url, one.visit.missed ?? '')}\n`);
  }
  const count = (outcome: Noted['outcome']): number => noted.filter((each) => each.outcome === outcome).length;
  await io.stdout.write(`${words.archive.sum(count('new'), count('same'), count('changed'), count('missed'))}\n`);
  return count('missed') > 0 ? FAULTY : FINE;
}

const INDEX = 'archive.json';
/** Milliseconds between two pages of one site. */
const BETWEEN = 1000;

async function openArchive(io: Io, folder: string, words: Words): Promise<Archive> {
  const path = join(folder, INDEX);
  if ((await io.look(path)) === 'nothing') {
    const empty: Archive = { format: ARCHIVE_FORMAT, visits: [] };
    await writeWhole(io, path, print(empty), words);
    return empty;
  }
  const text = await readWhole(io.readFile(path), { name: path, words, faulty: 'cannot-read' });
  const archive = readArchive(text!);
  if (!archive) throw new CliError('cannot-read', words.archive.noArchive(path));
  return archive;
}

function print(archive: Archive): string {
  return `${JSON.stringify(archive, null, 1)}\n`;
}

async function wait(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
