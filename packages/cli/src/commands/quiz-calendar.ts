import { resolve } from 'node:path';
import type { Call, Command } from '../command.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { printCalendar } from '../quiz/print-calendar.js';
import { wrongUse } from '../wrong-use.js';
import { writeWhole } from '../write-whole.js';

export const quizCalendar: Command = {
  name: 'quiz calendar',
  summary: { 'zh-CN': '打印复习日期，给不用手机的人', en: 'the days on which to play again, to be printed' },
  usage: ['--from YYYY-MM-DD [--rounds N] [--out FILE.html]'],
  details: {
    'zh-CN': [
      '第一次之后两到四周再来，往后间隔越来越长，最长半年。不写 --out 就把日期一行一个打在屏幕上；',
      '写 --out 就生成一页可打印的网页，有日期和打勾的方格。退出码：0 已写出，2 用法不对。',
    ],
    en: [
      'The second round is two to four weeks after the first, later ones further apart, half a year at most. Without',
      '--out the days come one a line; with it a page to print, with a box to tick for each.',
      'Exit codes: 0 written, 2 wrong use.',
    ],
  },
  options: {
    from: { value: 'YYYY-MM-DD', help: { 'zh-CN': '第一次的日期', en: 'the day of the first round' } },
    rounds: { value: 'N', help: { 'zh-CN': '几次（2 到 12，默认 5）', en: 'how many rounds (2 to 12; 5)' } },
    out: { value: 'FILE', help: { 'zh-CN': '写成这个网页', en: 'the page to write' } },
  },
  arguments: { least: 0, most: 0 },
  run,
};

async function run({ values, words, language }: Call, io: Io): Promise<ExitCode> {
  const { playDates } = await import('@fraud-free/quiz');
  const { from = '', out, rounds = '5' } = values;
  const fault = (option: string, value: string, expected: string): Error =>
    wrongUse(words, 'quiz calendar', words.wrongUse.badValue(option, value, expected));
  const start = /^\d{4}-\d{2}-\d{2}$/.test(from) ? Date.parse(`${from}T00:00:00Z`) : NaN;
  if (Number.isNaN(start)) throw fault('--from', from, 'YYYY-MM-DD');
  const count = Number(rounds);
  if (!Number.isInteger(count) || count < 2 || count > 12) throw fault('--rounds', rounds, '2–12');

  const days = playDates(start, count).map((day) => new Date(day).toISOString().slice(0, 10));
  if (out === undefined) await io.stdout.write(`${days.join('\n')}\n`);
  else {
    const path = resolve(io.cwd, out);
    await writeWhole(io, path, printCalendar(days, language, words.quiz), words);
    await io.stdout.write(`${words.quiz.calendarWritten(path)}\n`);
  }
  return FINE;
}
