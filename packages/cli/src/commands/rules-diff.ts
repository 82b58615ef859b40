import { resolve } from 'node:path';
import { createEngine, isWarning, localise, type Catalog } from '@fraud-free/core';
import type { DiffOfKind } from '@fraud-free/catalog';
import type { Call, Command } from '../command.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { judgeMessage } from '../lines/judge-message.js';
import type { Id } from '../lines/fault.js';
import { readMessageLine } from '../lines/message-line.js';
import { readLines } from '../lines/read-lines.js';
import { loadCatalog } from '../load-catalog.js';
import { readable } from '../readable.js';
import { withMaker } from '../with-maker.js';
import type { Words } from '../words/words.js';
import { wrongUse } from '../wrong-use.js';

export const rulesDiff: Command = {
  name: 'rules diff',
  summary: {
    'zh-CN': '比较两份规则库：新增、改动、停用，以及判断有何不同',
    en: 'what differs between two catalogs, and in how they judge',
  },
  usage: ['A B [--corpus FILE]', 'A B --changelog'],
  details: {
    'zh-CN': [
      'A、B 是规则目录或 catalog.json。信号按它们找的词句比较。',
      '给出 --corpus（JSONL，{"id","text"} 或 {"id","turns"}）时，列出哪些消息新标出、哪些不再标出。',
      '--changelog 用文字写出每个剧本的变化（Markdown）：新增、修正误报、改动、停用；catalog publish 会自动写。',
      '退出码：0 已比较，1 语料中有读不懂的行，2 用法不对。',
    ],
    en: [
      'A and B are folders of rules or catalog.json files. Signals are compared by the phrases they look for.',
      'With --corpus (JSONL of {"id","text"} or {"id","turns"}), the messages that are newly flagged and no longer flagged.',
      '--changelog tells what became of each script in words (Markdown): new, false alarms mended, changed, withdrawn;',
      'catalog publish writes that by itself.',
      'Exit codes: 0 compared, 1 lines of the corpus that cannot be read, 2 wrong use.',
    ],
  },
  options: {
    corpus: { value: 'FILE', help: { 'zh-CN': '用来对照的消息（JSONL）', en: 'messages to judge with both (JSONL)' } },
    changelog: { help: { 'zh-CN': '输出给人看的更新记录', en: 'print a list of changes for people' } },
    json: { help: { 'zh-CN': '以 JSON 输出', en: 'print JSON' } },
  },
  arguments: { least: 2, most: 2 },
  run,
};

interface OnCorpus {
  readonly messages: number;
  readonly newly: readonly Id[];
  readonly noLonger: readonly Id[];
  readonly otherLevel: readonly Id[];
  readonly faulty: number;
}

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values, switches } = call;
  const [before, after] = [
    await loadCatalog(io, call.arguments[0], words),
    await loadCatalog(io, call.arguments[1], words),
  ];
  if (switches.has('changelog')) {
    if (values.corpus !== undefined) {
      throw wrongUse(words, 'rules diff', words.wrongUse.notTogether('--changelog', '--corpus'));
    }
    const [changes, text] = await withMaker(({ changesOf, printChanges }) => {
      const changes = changesOf(before, after);
      return [changes, printChanges(changes, call.language)];
    });
    await io.stdout.write(switches.has('json') ? `${JSON.stringify(changes)}\n` : text);
    return FINE;
  }
  const parts = await withMaker(({ diffCatalogs }) => diffCatalogs(before, after));
  const corpus = values.corpus === undefined ? undefined : await judgeBoth(io, values.corpus, before, after, words);
  await io.stdout.write(
    switches.has('json')
      ? `${JSON.stringify({ before: before.version, after: after.version, parts, retired: after.retired ?? [], ...(corpus && { corpus }) })}\n`
      : print({ before: before.version, after: after.version, parts, corpus, tombs: tombsOf(after, call) }, words),
  );
  return corpus && corpus.faulty > 0 ? FAULTY : FINE;
}

async function judgeBoth(io: Io, file: string, before: Catalog, after: Catalog, words: Words): Promise<OnCorpus> {
  const [old, now] = [createEngine(before), createEngine(after)];
  const ids = { newly: [] as Id[], noLonger: [] as Id[], otherLevel: [] as Id[] };
  let [messages, faulty] = [0, 0];
  for await (const lines of readLines(readable(io.readFile(resolve(io.cwd, file)), file, words))) {
    for (const line of lines) {
      const read = readMessageLine(line, line.number);
      const answers = 'fault' in read ? [] : [judgeMessage(old, read.message), judgeMessage(now, read.message)];
      const [was, is] = answers.map((answer) => ('answer' in answer ? answer.answer : undefined));
      if ('fault' in read || was === undefined || is === undefined) {
        faulty++;
        const reason = 'fault' in read ? read.fault.message : words.trouble.messageTooLong(1 << 20);
        await io.stderr.write(`${file}:${line.number}: ${reason}\n`);
        continue;
      }
      messages++;
      if (was.level === is.level) continue;
      const list = isWarning(is) === isWarning(was) ? 'otherLevel' : isWarning(is) ? 'newly' : 'noLonger';
      ids[list].push(read.message.id);
    }
  }
  return { messages, ...ids, faulty };
}

/** Why scripts are gone, by id, as the newer catalog says. */
function tombsOf({ retired = [] }: Catalog, { language, words }: Call): ReadonlyMap<string, string> {
  return new Map(
    retired.map(({ id, why, replacedBy }) => [id, words.rules.tombstone(localise(why, language), replacedBy)]),
  );
}

function print(
  {
    before,
    after,
    parts,
    corpus,
    tombs,
  }: {
    before: string;
    after: string;
    parts: readonly DiffOfKind[];
    corpus: OnCorpus | undefined;
    tombs: ReadonlyMap<string, string>;
  },
  words: Words,
): string {
  const { rules } = words;
  const blocks = [[rules.between(before, after)]];
  for (const { kind, added, changed, retired } of parts) {
    const lines = [
      ...added.map((id) => `  ${rules.added}: ${id}`),
      ...changed.map(({ id, fields }) => `  ${rules.changed}: ${id} (${fields.join(', ')})`),
      ...retired.map(
        (id) => `  ${rules.retired}: ${id}${kind === 'scripts' && tombs.has(id) ? ` (${tombs.get(id)!})` : ''}`,
      ),
    ];
    if (lines.length > 0) blocks.push([rules.kinds[kind], ...lines]);
  }
  if (blocks.length === 1) blocks.push([rules.same]);
  if (corpus) {
    const { messages, newly, noLonger, otherLevel } = corpus;
    const list = (title: string, ids: readonly Id[]): string[] => ids.map((id) => `  ${title}: ${id}`);
    blocks.push([
      rules.corpus(messages, newly.length, noLonger.length, otherLevel.length),
      ...list(rules.newly, newly),
      ...list(rules.noLonger, noLonger),
      ...list(rules.otherLevel, otherLevel),
    ]);
  }
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
