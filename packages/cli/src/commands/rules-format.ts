import { join } from 'node:path';
import type { Call, Command } from '../command.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import { findRules } from '../find-rules.js';
import type { Io } from '../io.js';
import { withMaker } from '../with-maker.js';
import { writeWhole } from '../write-whole.js';

export const rulesFormat: Command = {
  name: 'rules format',
  summary: { 'zh-CN': '把规则文件整理成统一的格式，保留注释', en: 'put rule files into one form, comments kept' },
  usage: ['[DIR] [--check]'],
  details: {
    'zh-CN': [
      '键按格式说明的顺序排列，缩进、括号和行尾统一；内容、注释和引号不变。再整理一次不会有变化。',
      '退出码：0 都已是统一格式（或已写好），1 有文件需要整理（--check）或整理不了，2 用法不对。',
    ],
    en: [
      'Keys in the order of the format, indentation, brackets and ends of lines alike; contents, comments and quotes stay.',
      'Exit codes: 0 all in form (or now written so), 1 files to format (--check) or that cannot be, 2 wrong use.',
    ],
  },
  options: {
    check: { help: { 'zh-CN': '只列出需要整理的文件，不写', en: 'only list the files that are not in form' } },
  },
  arguments: { least: 0, most: 1 },
  run,
};

async function run({ words, switches, arguments: [named] }: Call, io: Io): Promise<ExitCode> {
  const folder = await findRules(io, named, words);
  const onlyCheck = switches.has('check');
  const { changed, left, count } = await withMaker(({ formatRules, readRules }) => {
    const files = readRules(folder);
    return { ...formatRules(files), count: files.length };
  });
  for (const { path, text } of changed) {
    if (!onlyCheck) await writeWhole(io, join(folder, path), text, words);
    await io.stdout.write(`${path}\n`);
  }
  for (const path of left) await io.stderr.write(`${words.rules.notFormatted(path)}\n`);
  await io.stdout.write(`${words.rules.formatted(changed.length, count, onlyCheck)}\n`);
  return left.length > 0 || (onlyCheck && changed.length > 0) ? FAULTY : FINE;
}
