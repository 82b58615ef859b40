import { resolve } from 'node:path';
import { withCampaigns } from '../campaign-folder.js';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { readWhole } from '../read-whole.js';
import { wrongUse } from '../wrong-use.js';

export const campaignCount: Command = {
  name: 'campaign count',
  summary: { 'zh-CN': '从答题记录算出知晓率，不含任何人', en: 'sum up what people know from what quizzes reported' },
  usage: ['FILE… [--least N]'],
  details: {
    'zh-CN': [
      'FILE 是学习记录库（LRS）导出的 xAPI 记录：JSON 列表、含 statements 的回答，或每行一条。',
      '输出可以直接写进 progress.yaml：知晓率，以及同一个人首次答题四周以后再答的正确率。',
      '不输出姓名或化名；不足 --least 人时不给出数字。退出码：0 已算出，2 用法不对或读不懂。',
    ],
    en: [
      'FILE holds xAPI statements as a learning record store exports them: a list, an answer with statements, or one a line.',
      'Prints lines for progress.yaml: the share of right answers, and that of answers given four weeks after the same',
      'player’s first. No name or pseudonym comes out, and no number of fewer than --least players.',
      'Exit codes: 0 summed up, 2 wrong use or a file that cannot be read.',
    ],
  },
  options: {
    least: {
      value: 'N',
      help: {
        'zh-CN': '至少几个人才给出数字，5 以上，不写就是 10',
        en: 'players behind a number, 5 or more; 10 unless told',
      },
    },
  },
  arguments: { least: 1, most: 1000 },
  run,
};

async function run({ arguments: names, values, words }: Call, io: Io): Promise<ExitCode> {
  const least = Number(values.least ?? 10);
  if (!Number.isInteger(least) || least < 5) {
    throw wrongUse(words, 'campaign count', words.wrongUse.badValue('--least', values.least!, '5, 6, 7 …'));
  }
  return await withCampaigns(async ({ countStatements, readStatements }): Promise<ExitCode> => {
    const all: unknown[] = [];
    for (const name of names) {
      const path = resolve(io.cwd, name);
      const text = await readWhole(io.readFile(path), { name: path, words, faulty: 'cannot-read' });
      const statements = readStatements(text ?? '');
      if (statements === undefined) throw new CliError('cannot-read', words.campaign.noStatements(path));
      for (const statement of statements) all.push(statement);
    }
    for (const { measure, players, answers, percent, on } of countStatements(all, least)) {
      const line =
        percent === undefined
          ? `# ${measure}: ${words.campaign.tooFew(least)}`
          : `- { measure: ${measure}, value: ${percent}, on: ${on} } # ${words.campaign.counted(players, answers)}`;
      await io.stdout.write(`${line}\n`);
    }
    return FINE;
  });
}
