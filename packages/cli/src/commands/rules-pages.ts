import { join, resolve } from 'node:path';
import type { Call, Command } from '../command.js';
import { FINE, type ExitCode } from '../exit-code.js';
import { findRules } from '../find-rules.js';
import type { Io } from '../io.js';
import { compileFolder } from '../load-catalog.js';
import { withMaker } from '../with-maker.js';
import { writeWhole } from '../write-whole.js';

export const rulesPages: Command = {
  name: 'rules pages',
  summary: {
    'zh-CN': '把每个剧本写成网页和 Markdown，附覆盖情况',
    en: 'write a page for each script, and what is covered',
  },
  usage: ['[DIR] [--out FOLDER]'],
  details: {
    'zh-CN': [
      '每个剧本一页（中文、英文；HTML 和 Markdown），一个目录页，一张覆盖表：类型、阶段、渠道、语言、示例及其空缺。',
      '网页不含脚本，可直接打开或放到任何网站。退出码：0 已写入，2 用法不对。',
    ],
    en: [
      'A page for each script in Chinese and English, as HTML and Markdown, a list of them, and a matrix of kinds, stages,',
      'channels, languages and examples that shows its gaps. The pages hold no script and need no server.',
      'Exit codes: 0 written, 2 wrong use.',
    ],
  },
  options: {
    out: {
      value: 'FOLDER',
      help: { 'zh-CN': '写到这个目录（默认 DIR/dist/pages）', en: 'where to write (DIR/dist/pages unless told)' },
    },
  },
  arguments: { least: 0, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values } = call;
  const folder = await findRules(io, call.arguments[0], words);
  const out = values.out === undefined ? join(folder, 'dist', 'pages') : resolve(io.cwd, values.out);
  const { catalog, aliases } = await compileFolder(io, folder, words);
  const files = await withMaker(({ makePages }) => makePages(catalog, aliases));
  for (const [path, text] of Object.entries(files)) await writeWhole(io, join(out, path), text, words);
  await io.stdout.write(`${words.rules.pages(Object.keys(files).length, out)}\n`);
  return FINE;
}
