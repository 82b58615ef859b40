import type { Call, Command } from '../command.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { CATALOG_OPTION, loadCatalog } from '../load-catalog.js';
import { READ_OPTIONS, readQuizFile } from '../quiz/read-quiz-file.js';

export const quizCheck: Command = {
  name: 'quiz check',
  summary: {
    'zh-CN': '检查自己写的测验，一次列出全部问题',
    en: 'find every fault in quizzes that were written by hand',
  },
  usage: ['FILE…'],
  details: {
    'zh-CN': [
      'FILE 是 YAML、JSON、CSV、XLSX、Moodle GIFT（.gift、.txt）或 QTI 3（.xml、.zip）。',
      '检查：每个选项都有讲解；答案的位置和长短不露马脚；好读；没有真实的链接、号码、名字；',
      '每道题都属于一个在用的剧本；两种错误（漏掉骗局、错怪正常消息）都问到。',
      '退出码：0 没有错误，1 有错误，2 用法不对。',
    ],
    en: [
      'FILE is YAML, JSON, CSV, XLSX, Moodle’s GIFT (.gift, .txt) or QTI 3 (.xml, .zip).',
      'Looked for: an option without a reason; a right answer that its place or length betrays; texts that are hard to',
      'read; links, numbers and names that may be real; questions about no live script; a quiz that asks for one of the',
      'two errors only, missing a fraud or distrusting what is genuine.',
      'Exit codes: 0 no errors, 1 errors, 2 wrong use.',
    ],
  },
  options: { catalog: CATALOG_OPTION, ...READ_OPTIONS },
  arguments: { least: 1, most: 1000 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const catalog = await loadCatalog(io, call.values.catalog, call.words);
  const { formatFindings } = await import('@fraud-free/authoring');
  const all = [];
  for (const name of call.arguments) all.push(...(await readQuizFile(io, name, catalog, call)).all);
  await io.stdout.write(formatFindings(all, call.language));
  return all.some(({ severity }) => severity === 'error') ? FAULTY : FINE;
}
