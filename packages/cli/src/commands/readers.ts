import { join, resolve } from 'node:path';
import type { Call, Command } from '../command.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { loadReaders } from '../load-readers.js';
import { readBytes } from '../read-whole.js';
import { plainTable } from '../table.js';
import { writeWhole } from '../write-whole.js';

export const readers: Command = {
  name: 'readers',
  summary: {
    'zh-CN': '把识图所需的文件复制到网站目录',
    en: 'copy what reads pictures into a folder of a site',
  },
  usage: ['FOLDER'],
  details: {
    'zh-CN': [
      '复制读取截图文字、二维码所需的全部文件，网站自己存放，不依赖任何外部服务；随后列出每个文件的大小和加载时机。',
      '页面里写 <fraud-check readers="/readers/"> 即可使用。已有的同名文件会被替换。退出码：0 已复制，2 用法不对或无法写入。',
    ],
    en: [
      'Copies all that reads the text of screenshots, QR and bar codes, to be served by the site itself and nobody else,',
      'and tells how large each file is and when it is loaded. <fraud-check readers="/readers/"> then uses them.',
      'Files of the same name are replaced. Exit codes: 0 copied, 2 wrong use or nowhere to write.',
    ],
  },
  options: {},
  arguments: { least: 1, most: 1 },
  run,
};

async function run({ arguments: [name], words }: Call, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, name!);
  const { siteFiles } = await loadReaders(io, words);
  const body: string[][] = [];
  let sum = 0;
  for (const file of siteFiles()) {
    const bytes = (await readBytes(io.readFile(file.path), file.path, words, Infinity))!;
    await writeWhole(io, join(folder, file.name), bytes, words);
    sum += bytes.length;
    body.push([file.name, words.picture.when[file.when], thousands(bytes.length)]);
  }
  const { file, loaded } = words.picture;
  await io.stdout.write(`${words.picture.copied(body.length, folder)}\n\n`);
  await io.stdout.write(plainTable({ head: [file, loaded, 'kB'], body: [...body, ['', '', thousands(sum)]], left: 2 }));
  return FINE;
}

const thousands = (bytes: number) => String(Math.ceil(bytes / 1000));
