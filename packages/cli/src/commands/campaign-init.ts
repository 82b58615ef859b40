import { join, resolve } from 'node:path';
import type { CampaignAnswers } from '@fraud-free/campaign';
import { createAsk } from '../ask.js';
import { withCampaigns } from '../campaign-folder.js';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { writeWhole } from '../write-whole.js';
import { wrongUse } from '../wrong-use.js';

const LEVELS = ['city', 'district', 'street', 'community', 'grid', 'building'];

export const campaignInit: Command = {
  name: 'campaign init',
  summary: { 'zh-CN': '回答几个问题，新建一个活动', en: 'begin a campaign by answering a few questions' },
  usage: ['FOLDER [options]'],
  details: {
    'zh-CN': [
      '在终端里运行会逐个提问；没有终端时，必须用选项给出名称、发布单位、电话和网址。',
      '已有的 campaign.yaml 不会覆盖。退出码：0 已写入，2 用法不对。',
    ],
    en: [
      'At a terminal it asks; without one, title, issuer, tel and address must be given as options.',
      'A campaign.yaml that is there is not written over. Exit codes: 0 written, 2 wrong use.',
    ],
  },
  options: {
    title: { value: 'TEXT', help: { 'zh-CN': '活动名称（中文）', en: 'its name in Chinese' } },
    'title-en': { value: 'TEXT', help: { 'zh-CN': '活动名称（英文）', en: 'its name in English' } },
    issuer: { value: 'TEXT', help: { 'zh-CN': '发布单位（中文）', en: 'who answers for it, in Chinese' } },
    'issuer-en': { value: 'TEXT', help: { 'zh-CN': '发布单位（英文）', en: 'who answers for it, in English' } },
    tel: { value: 'NUMBER', help: { 'zh-CN': '居民可以打的电话', en: 'a phone number for residents' } },
    address: {
      value: 'URL',
      help: { 'zh-CN': '网站将来的网址，以 / 结尾', en: 'where the site will stand, with a / at its end' },
    },
    from: { value: 'DATE', help: { 'zh-CN': '开始日期，不写就是今天', en: 'its first day; today unless told' } },
    weeks: { value: 'N', help: { 'zh-CN': '几周，不写就是 12 周', en: 'how many weeks; 12 unless told' } },
    place: { value: 'TEXT', help: { 'zh-CN': '最上一级地点的名称', en: 'name of the place at the top' } },
    level: {
      value: 'LEVEL',
      help: { 'zh-CN': `它的层级：${LEVELS.join('、')}`, en: `its level: ${LEVELS.join(', ')}` },
    },
    organised: {
      value: 'WAY',
      help: { 'zh-CN': '分工方式，如 four-levels', en: 'how the work is divided, e.g. four-levels' },
    },
  },
  arguments: { least: 1, most: 1 },
  run,
};

async function run({ arguments: [named = ''], values, words }: Call, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, named);
  const path = join(folder, 'campaign.yaml');
  if ((await io.look(path)) !== 'nothing') throw new CliError('cannot-write', words.campaign.exists(path));
  const text = await withCampaigns(async ({ isDay, ORGANISATIONS, scaffoldCampaign }) =>
    scaffoldCampaign(await answer(io, { values, words, folder, ways: Object.keys(ORGANISATIONS), isDay })),
  );
  await writeWhole(io, path, text, words);
  await io.stdout.write(`${words.campaign.created(path)}\n`);
  return FINE;
}

/** Each from its option, else asked for at a terminal, else what is proposed; what has no proposal must be given. */
async function answer(
  io: Io,
  {
    values,
    words,
    folder,
    ways,
    isDay,
  }: Pick<Call, 'values' | 'words'> & { folder: string; ways: readonly string[]; isDay: (day: string) => boolean },
): Promise<CampaignAnswers> {
  const ask = io.stdinIsTerminal ? createAsk(io) : undefined;
  const { questions } = words.campaign;
  const get = async (
    option: keyof typeof questions,
    proposed: string,
    { fits, expected }: { fits: (value: string) => boolean; expected: string } = {
      fits: (value) => value !== '',
      expected: '…',
    },
  ): Promise<string> => {
    // A slip at the terminal is asked for again: the answers before it are not lost.
    for (;;) {
      const typed = values[option] === undefined && ask ? await ask(questions[option], proposed) : undefined;
      const value = values[option] ?? typed ?? proposed;
      const wrong =
        value === ''
          ? words.wrongUse.missingValue(`--${option}`, 'TEXT')
          : fits(value)
            ? undefined
            : words.wrongUse.badValue(`--${option}`, value, expected);
      if (wrong === undefined) return value;
      if (typed === undefined) throw wrongUse(words, 'campaign init', wrong);
      await io.stderr.write(`${wrong}\n`);
    }
  };
  try {
    const title = await get('title', '');
    const from = await get('from', new Date().toISOString().slice(0, 10), { fits: isDay, expected: '2026-12-01' });
    const weeks = await get('weeks', '12', { fits: (value) => /^[1-9]\d?$/.test(value), expected: '1–99' });
    return {
      id: idOf(folder),
      title,
      titleEn: await get('title-en', 'Fraud-free community'),
      issuer: await get('issuer', ''),
      issuerEn: await get('issuer-en', 'The community office'),
      tel: await get('tel', '', { fits: (value) => /^\+?[0-9][0-9 -]{2,19}$/.test(value), expected: '010-00000000' }),
      address: await get('address', '', {
        fits: (value) => /^https:\/\/[^\s?#]+\/$/.test(value),
        expected: 'https://example.com/sunny/',
      }),
      from,
      until: new Date(Date.parse(from) + Number(weeks) * 7 * 86_400_000).toISOString().slice(0, 10),
      organised: await get('organised', 'four-levels', {
        fits: (value) => ways.includes(value),
        expected: ways.join(', '),
      }),
      place: await get('place', title),
      level: await get('level', 'community', { fits: (value) => LEVELS.includes(value), expected: LEVELS.join(', ') }),
    };
  } finally {
    ask?.close();
  }
}

/** From the folder's name, which is written in any script; `campaign` and the day where nothing of it can stand in an id. */
function idOf(folder: string): string {
  const name = folder
    .split(/[\\/]/)
    .at(-1)!
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return name === '' ? `campaign-${new Date().toISOString().slice(0, 10)}` : name;
}
