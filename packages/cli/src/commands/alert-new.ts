import { join, resolve } from 'node:path';
import type { Localised, Severity } from '@fraud-free/core';
import { withAnswers } from '../ask-for.js';
import { withCampaigns } from '../campaign-folder.js';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { CATALOG_OPTION, loadCatalog } from '../load-catalog.js';
import { writeWhole } from '../write-whole.js';
import { wrongUse } from '../wrong-use.js';

export const alertNew: Command = {
  name: 'alert new',
  summary: { 'zh-CN': '写一条提醒：新的、更新、撤回、解除', en: 'write an alert: new, update, cancel, all clear' },
  usage: ['ID [FOLDER] [options]'],
  details: {
    'zh-CN': [
      'ID 是提醒的编号，如 fake-refund-12，写成 FOLDER/alerts/ID.yaml；FOLDER 不写就是当前目录。',
      '更新、撤回、解除要用 --replaces 写明是哪一条。退出码：0 已写入，2 用法不对。',
    ],
    en: [
      'ID names the alert, e.g. fake-refund-12; it is written to FOLDER/alerts/ID.yaml, in the current folder unless told.',
      'Updates, cancellations and all-clears name with --replaces which one. Exit codes: 0 written, 2 wrong use.',
    ],
  },
  options: {
    kind: {
      value: 'KIND',
      help: { 'zh-CN': 'new、update、cancel 或 all-clear', en: 'new, update, cancel or all-clear' },
    },
    severity: {
      value: 'HOW',
      help: {
        'zh-CN': 'severe、moderate 或 minor，不写就按剧本的，没有剧本是 moderate',
        en: 'severe, moderate or minor; that of the script unless told, moderate without one',
      },
    },
    days: {
      value: 'N',
      help: { 'zh-CN': '几天后不再显示，不写就是 14', en: 'days until it is shown no more; 14 unless told' },
    },
    replaces: { value: 'IDS', help: { 'zh-CN': '代替哪些提醒，用逗号分开', en: 'ids of alerts, with commas' } },
    places: {
      value: 'IDS',
      help: { 'zh-CN': '哪些地点，用逗号分开；不写就是全部', en: 'ids of places, with commas; all unless told' },
    },
    script: { value: 'ID', help: { 'zh-CN': '哪个剧本', en: 'id of a script' } },
    catalog: CATALOG_OPTION,
    title: { value: 'TEXT', help: { 'zh-CN': '标题（中文）', en: 'its title in Chinese' } },
    'title-en': { value: 'TEXT', help: { 'zh-CN': '标题（英文）', en: 'its title in English' } },
    text: { value: 'TEXT', help: { 'zh-CN': '内容（中文）', en: 'its text in Chinese' } },
    'text-en': { value: 'TEXT', help: { 'zh-CN': '内容（英文）', en: 'its text in English' } },
  },
  arguments: { least: 1, most: 2 },
  run,
};

async function run({ arguments: [id = '', named = '.'], values, words }: Call, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, named);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw wrongUse(words, 'alert new', words.rules.badId(id));
  if ((await io.look(join(folder, 'campaign.yaml'))) !== 'file') {
    throw new CliError('cannot-read', words.campaign.noCampaign(folder));
  }
  const path = join(folder, 'alerts', `${id}.yaml`);
  if ((await io.look(path)) !== 'nothing') throw new CliError('cannot-write', words.campaign.exists(path));
  const text = await withCampaigns(async ({ ALERT_KINDS, languagesOf, readFolder, scaffoldAlert, SEVERITIES }) => {
    const kind = oneOf('kind', ALERT_KINDS, 'new');
    const severity = oneOf('severity', SEVERITIES, await severityOf(values.script));
    const days = Number(values.days ?? 14);
    if (!Number.isInteger(days) || days < 1 || days > 365) throw bad('days', values.days!, '1–365');
    const ids = (option: 'replaces' | 'places'): string[] => values[option]?.split(',').map((one) => one.trim()) ?? [];
    const replaces = ids('replaces');
    if (kind !== 'new' && replaces.length === 0) {
      throw wrongUse(words, 'alert new', words.wrongUse.missingValue('--replaces', 'IDS'));
    }
    const { script } = values;
    const rest = { id, kind, severity, days, replaces, places: ids('places'), ...(script !== undefined && { script }) };
    const now = new Date();
    return scaffoldAlert({ ...rest, ...(await texts(languagesOf(readFolder(folder)))) }, now, -now.getTimezoneOffset());
  });
  await writeWhole(io, path, text, words);
  await io.stdout.write(`${words.campaign.alertWritten(path)}\n`);
  return FINE;

  /** As grave as the script; without one in between. */
  async function severityOf(script: string | undefined): Promise<Severity> {
    if (script === undefined) return 'moderate';
    const { scripts } = await loadCatalog(io, values.catalog, words);
    const found = scripts.find((one) => one.id === script);
    if (found === undefined)
      throw bad(
        'script',
        script,
        `${scripts
          .slice(0, 3)
          .map(({ id: known }) => known)
          .join(', ')} …`,
      );
    return found.severity ?? 'moderate';
  }

  function oneOf<T extends string>(option: string, allowed: readonly T[], usual: T): T {
    const value = values[option] ?? usual;
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw bad(option, value, allowed.join(', '));
    return found;
  }

  function bad(option: string, value: string, expected: string): CliError {
    return wrongUse(words, 'alert new', words.wrongUse.badValue(`--${option}`, value, expected));
  }

  async function texts(languages: readonly string[]): Promise<{ title: Localised; text: Localised }> {
    const [first = '', ...others] = languages;
    return withAnswers(io, { values, words }, 'alert new', words.campaign.alertQuestions, async (ask) => {
      const inEach = async (name: 'title' | 'text'): Promise<Localised> => ({
        [first]: await ask(name),
        ...(others.includes('en') && { en: await ask(`${name}-en`) }),
      });
      return { title: await inEach('title'), text: await inEach('text') };
    });
  }
}
