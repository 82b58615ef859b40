import { join, resolve } from 'node:path';
import type { CampaignAnswers } from '@fraud-free/campaign';
import type { Localised } from '@fraud-free/core';
import { withAnswers, type Wanted } from '../ask-for.js';
import { withCampaigns } from '../campaign-folder.js';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { writeWhole } from '../write-whole.js';

const LANGUAGES = ['zh-CN,en', 'zh-CN'] as const;
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
    languages: {
      value: 'TAGS',
      help: {
        'zh-CN': '用哪些语言：zh-CN 或 zh-CN,en，不写就是中英文',
        en: 'its languages: zh-CN or zh-CN,en; both unless told',
      },
    },
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
    scaffoldCampaign(await answersOf(io, { call: { values, words }, folder, ways: Object.keys(ORGANISATIONS), isDay })),
  );
  await writeWhole(io, path, text, words);
  await io.stdout.write(`${words.campaign.created(path)}\n`);
  return FINE;
}

interface Asked {
  readonly call: Pick<Call, 'values' | 'words'>;
  readonly folder: string;
  readonly ways: readonly string[];
  readonly isDay: (day: string) => boolean;
}

async function answersOf(io: Io, { call, folder, ways, isDay }: Asked): Promise<CampaignAnswers> {
  return withAnswers(io, call, 'campaign init', call.words.campaign.questions, async (ask) => {
    const languages = (await ask('languages', oneOf(LANGUAGES, LANGUAGES[0]))).split(',');
    const [first = ''] = languages;
    const inEach = async (name: 'title' | 'issuer', english: string): Promise<Localised> => ({
      [first]: await ask(name),
      ...(languages.includes('en') && { en: await ask(`${name}-en`, { proposed: english }) }),
    });
    const title = await inEach('title', 'Fraud-free community');
    const issuer = await inEach('issuer', 'The community office');
    const tel = await ask('tel', { fits: (value) => TELEPHONE.test(value), expected: '010-00000000' });
    const address = await ask('address', {
      fits: (value) => ADDRESS.test(value),
      expected: 'https://example.com/sunny/',
    });
    const today = new Date().toISOString().slice(0, 10);
    const from = await ask('from', { proposed: today, fits: isDay, expected: '2026-12-01' });
    const weeks = await ask('weeks', { proposed: '12', fits: (value) => /^[1-9]\d?$/.test(value), expected: '1–99' });
    const until = new Date(Date.parse(from) + Number(weeks) * 7 * 86_400_000).toISOString().slice(0, 10);
    const place = await ask('place', { proposed: title[first]! });
    const level = await ask('level', oneOf(LEVELS, 'community'));
    const organised = await ask('organised', oneOf(ways, 'four-levels'));
    return { id: idOf(folder), languages, title, issuer, tel, address, from, until, place, level, organised };
  });
}

function oneOf(known: readonly string[], proposed: string): Wanted {
  return { proposed, fits: (value) => known.includes(value), expected: known.join(' | ') };
}

const TELEPHONE = /^\+?[0-9][0-9 -]{2,19}$/;
const ADDRESS = /^https:\/\/[^\s?#]+\/$/;

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
