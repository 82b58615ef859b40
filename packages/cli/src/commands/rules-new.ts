import { join } from 'node:path';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FINE, type ExitCode } from '../exit-code.js';
import { findRules } from '../find-rules.js';
import type { Io } from '../io.js';
import { withMaker } from '../with-maker.js';
import { writeWhole } from '../write-whole.js';
import { wrongUse } from '../wrong-use.js';

export const rulesNew: Command = {
  name: 'rules new',
  summary: {
    'zh-CN': '新建一个剧本的文件，写明每处该写什么',
    en: 'begin a new script: its files, with what to write where',
  },
  usage: ['ID --category CATEGORY [--rules DIR]'],
  details: {
    'zh-CN': ['ID 一经发布永不改变、永不重复使用。已有的文件不会覆盖。退出码：0 已写入，2 用法不对。'],
    en: [
      'An id is never changed and never used again once it is published. Files that are there are not written over.',
      'Exit codes: 0 written, 2 wrong use.',
    ],
  },
  options: {
    category: {
      value: 'CATEGORY',
      help: { 'zh-CN': '类别的编号，见 categories.yaml', en: 'id of a category of categories.yaml' },
    },
    rules: {
      value: 'DIR',
      help: {
        'zh-CN': '规则目录；不写则从当前目录起向上找 rules/',
        en: 'the folder of rules; without it, rules/ is looked for upwards',
      },
    },
  },
  arguments: { least: 1, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values } = call;
  const id = call.arguments[0]!;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw wrongUse(words, 'rules new', words.rules.badId(id));
  const folder = await findRules(io, values.rules, words);
  const { files, known } = await withMaker(({ compileRules, readRules, scaffoldScript }) => {
    const { catalog } = compileRules(readRules(folder), { partial: true });
    const files = scaffoldScript({ id, category: values.category ?? '', day: new Date().toISOString().slice(0, 10) });
    return { files, known: catalog?.categories.map((category) => category.id) ?? [] };
  });
  if (!known.includes(values.category ?? '')) {
    throw wrongUse(words, 'rules new', words.rules.noCategory(values.category ?? '', known));
  }
  const paths = Object.keys(files).map((name) => join(folder, name));
  for (const path of paths) {
    if ((await io.look(path)) !== 'nothing') throw new CliError('cannot-write', words.rules.exists(path));
  }
  for (const [name, text] of Object.entries(files)) await writeWhole(io, join(folder, name), text, words);
  await io.stdout.write(`${words.rules.created(paths, id)}\n`);
  return FINE;
}
