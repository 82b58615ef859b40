import { extname, resolve } from 'node:path';
import type { QuizFile } from '@fraud-free/quiz';
import type { Call, Command } from '../command.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { CATALOG_OPTION, loadCatalog } from '../load-catalog.js';
import { READ_OPTIONS, readQuizFile } from '../quiz/read-quiz-file.js';
import { wrongUse } from '../wrong-use.js';
import { writeWhole } from '../write-whole.js';

export const quizConvert: Command = {
  name: 'quiz convert',
  summary: {
    'zh-CN': '把测验转成网页可用的 JSON、YAML 或 QTI 3',
    en: 'write a quiz as JSON for pages, as YAML or as QTI 3',
  },
  usage: ['FILE --out FILE.json|FILE.yaml|FILE.zip'],
  details: {
    'zh-CN': [
      '.json 给 <fraud-quiz> 用，.yaml 可以接着改，.zip 是 QTI 3 内容包。对话题没有对应的 QTI 题型，会略去并说明。',
      '有错误就不写。退出码：0 已写入，1 有错误，2 用法不对。',
    ],
    en: [
      '.json is for <fraud-quiz>, .yaml to be written on, .zip a content package of QTI 3. Talks, which QTI has no kind',
      'for, are left out, and named. Nothing is written of a quiz with errors.',
      'Exit codes: 0 written, 1 errors, 2 wrong use.',
    ],
  },
  options: {
    out: { value: 'FILE', help: { 'zh-CN': '写到哪里', en: 'where to write' } },
    catalog: CATALOG_OPTION,
    ...READ_OPTIONS,
  },
  arguments: { least: 1, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values } = call;
  const { formatFindings } = await import('@fraud-free/authoring');
  const out = resolve(io.cwd, values.out ?? '');
  const ending = extname(out);
  if (values.out === undefined || !ENDINGS.includes(ending)) {
    throw wrongUse(
      words,
      'quiz convert',
      words.wrongUse.missingValue('--out', ENDINGS.map((one) => `FILE${one}`).join('|')),
    );
  }
  const catalog = await loadCatalog(io, values.catalog, words);
  const { quiz, all } = await readQuizFile(io, call.arguments[0]!, catalog, call);
  if (quiz === undefined || all.some(({ severity }) => severity === 'error')) {
    await io.stderr.write(formatFindings(all, call.language));
    return FAULTY;
  }
  const { content, leftOut } = await contentOf(quiz, ending);
  await writeWhole(io, out, content, words);
  await io.stdout.write(`${words.quiz.written(quiz.items.length - leftOut.length, out)}\n`);
  if (leftOut.length > 0) await io.stderr.write(`${words.quiz.leftOut(leftOut)}\n`);
  return FINE;
}

const ENDINGS = ['.json', '.yaml', '.zip'];

async function contentOf(
  quiz: QuizFile,
  ending: string,
): Promise<{ readonly content: string | Uint8Array; readonly leftOut: readonly string[] }> {
  const { printYaml, writeQti } = await import('@fraud-free/authoring');
  if (ending === '.json') return { content: `${JSON.stringify(quiz, null, 2)}\n`, leftOut: [] };
  if (ending === '.yaml') return { content: printYaml(quiz), leftOut: [] };
  const { bytes, leftOut } = writeQti(quiz);
  return { content: bytes, leftOut };
}
