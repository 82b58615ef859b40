import { resolve } from 'node:path';
import type { Call, Command } from '../command.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { CATALOG_OPTION, loadCatalog } from '../load-catalog.js';
import { servePreview, type Previewed } from '../quiz/preview-server.js';
import { READ_OPTIONS, readQuizFile } from '../quiz/read-quiz-file.js';
import { wrongUse } from '../wrong-use.js';

export const quizPreview: Command = {
  name: 'quiz preview',
  summary: {
    'zh-CN': '边写边看：在本机打开测验，文件一存就更新',
    en: 'play a quiz while it is written: the page follows the file',
  },
  usage: ['FILE [--port N]'],
  details: {
    'zh-CN': [
      '只在本机（127.0.0.1）打开一个网页，上面有测验、检查结果、长辈版和语言切换；文件一存，网页就跟着更新。',
      '按 Ctrl-C 结束。退出码：0 已结束，2 用法不对。',
    ],
    en: [
      'Serves a page on this machine only (127.0.0.1) with the quiz, what is wrong with it, its elder edition and its',
      'languages. The page follows the file each time it is saved. Ctrl-C ends it.',
      'Exit codes: 0 ended, 2 wrong use.',
    ],
  },
  options: {
    port: {
      value: 'N',
      help: { 'zh-CN': '端口（默认由系统选一个空闲的）', en: 'the port (one that is free unless told)' },
    },
    catalog: CATALOG_OPTION,
    ...READ_OPTIONS,
  },
  arguments: { least: 1, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values } = call;
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw wrongUse(words, 'quiz preview', words.wrongUse.badValue('--port', values.port!, '0–65535'));
  }
  const catalog = await loadCatalog(io, values.catalog, words);
  const { formatFindings } = await import('@fraud-free/authoring');
  const read = async (): Promise<Previewed> => {
    // Looked at before it is read: what is saved in between is read next time.
    const { written } = await io.measure(resolve(io.cwd, call.arguments[0]!));
    const { quiz, all } = await readQuizFile(io, call.arguments[0]!, catalog, call);
    const reports = { 'zh-CN': formatFindings(all, 'zh-CN'), en: formatFindings(all) };
    return { quiz: quiz ?? null, reports, language: call.language, written };
  };
  const first = await read();
  const preview = await servePreview(port, first, read, words);
  await io.stdout.write(`${words.quiz.preview(preview.url)}\n`);
  await new Promise<void>((end) => io.onStop(end));
  await preview.close();
  return FINE;
}
