import { join, resolve } from 'node:path';
import type { PrintNote, PrintOptions } from '@fraud-free/print';
import { loadFolder } from '../campaign-folder.js';
import type { Call, Command } from '../command.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { CATALOG_OPTION } from '../load-catalog.js';
import { withPrint } from '../load-print.js';
import { readBytes } from '../release/repository.js';
import { kidIn } from '../seal/kid-in.js';
import type { Words } from '../words/words.js';
import { writeWhole } from '../write-whole.js';
import { wrongUse } from '../wrong-use.js';

export const campaignPrint: Command = {
  name: 'campaign print',
  summary: {
    'zh-CN': '打印海报、门牌、折页、答题纸等（PDF 和 PNG）',
    en: 'print posters, door plates, leaflets, quiz sheets and more (PDF and PNG)',
  },
  usage: [
    '[FOLDER] --out FOLDER [--only KIND,…] [--place ID] [--paper A4|A3] [--format pdf|png] [--on YYYY-MM-DD] [--issuer THUMBPRINT|FILE]',
  ],
  details: {
    'zh-CN': [
      '种类：poster 海报、alert 提醒、door-plate 门牌、door-note 走访留言条、leaflet 折页、loudspeaker 广播稿、',
      'quiz-sheet 答题纸（答案另页）、long-picture 群里发的长图、certificate 纪念证书、calendar 复习日历。不写就全部打印。',
      '需要另外安装 @fraud-free/print。已撤回、已过期的提醒不打印。',
      '退出码：0 已写出，1 活动文件有错误，2 用法不对。',
    ],
    en: [
      'Kinds: poster, alert, door-plate, door-note, leaflet, loudspeaker, quiz-sheet, long-picture, certificate, calendar;',
      'all of them unless told. Needs @fraud-free/print installed beside this command. Alerts that are withdrawn or expired',
      'are not printed. Exit codes: 0 written, 1 the campaign has errors, 2 wrong use.',
    ],
  },
  options: {
    out: { value: 'FOLDER', help: { 'zh-CN': '写到这个目录', en: 'where to write' } },
    only: {
      value: 'KIND,…',
      help: { 'zh-CN': '只打印这些种类，用逗号隔开', en: 'these kinds only, with commas between them' },
    },
    place: {
      value: 'ID',
      help: {
        'zh-CN': '只打印这个地方的：它和里面各处的门牌、它的提醒和联系人',
        en: 'for one place: door plates of it and what lies in it, its alerts, its people',
      },
    },
    paper: { value: 'A4|A3', help: { 'zh-CN': '只要这种纸（默认两种都要）', en: 'one size of paper (both)' } },
    format: { value: 'pdf|png', help: { 'zh-CN': '只要这种文件（默认两种都要）', en: 'one kind of file (both)' } },
    on: {
      value: 'YYYY-MM-DD',
      help: { 'zh-CN': '按这一天打印（默认今天）', en: 'print what is in force on this day (today)' },
    },
    issuer: {
      value: 'THUMBPRINT|FILE',
      help: {
        'zh-CN': '签名用的公钥：指纹或 FILE.public.json，印在纸上供居民核对',
        en: 'the key that seals: its thumbprint or FILE.public.json; its digits are printed, to be compared',
      },
    },
    catalog: CATALOG_OPTION,
  },
  arguments: { least: 0, most: 1 },
  run,
};

async function run({ arguments: [named], values, words, language }: Call, io: Io): Promise<ExitCode> {
  const { out, catalog: catalogPath } = values;
  if (out === undefined) throw wrongUse(words, 'campaign print', words.wrongUse.missingValue('--out', 'FOLDER'));
  const key = values.issuer === undefined ? undefined : await keyOf(values.issuer, io, words);
  const options = { ...(await optionsOf(values, words)), ...(key !== undefined && { key }) };
  const { campaign, alerts, quizzes, catalog, report, broken } = await loadFolder(io, {
    named,
    catalogPath,
    words,
    language,
  });
  if (campaign === undefined || broken) {
    await io.stdout.write(report);
    await io.stderr.write(`${words.campaign.print.notPrinted}\n`);
    return FAULTY;
  }
  const folder = resolve(io.cwd, out);
  const count = await withPrint(io, words, async ({ planPrint, openPress }) => {
    const { jobs, notes } = planPrint({ campaign, alerts, quizzes, catalog }, options);
    for (const note of notes) await io.stderr.write(`${tell(note, words)}\n`);
    const press = openPress();
    let written = 0;
    for (const job of jobs) {
      for (const { path, bytes } of press.print(job)) {
        await writeWhole(io, join(folder, path), bytes, words);
        written++;
      }
      if (io.stderrIsTerminal) await io.stderr.write(`\r${words.campaign.print.progress(written)}`);
    }
    if (io.stderrIsTerminal) await io.stderr.write('\n');
    return written;
  });
  await io.stdout.write(`${words.campaign.print.printed(count, folder)}\n`);
  return FINE;
}

/** A thumbprint, or that of a file. What is none is told by the plan. */
async function keyOf(named: string, io: Io, words: Words): Promise<string> {
  const path = resolve(io.cwd, named);
  return (await io.look(path)) === 'file' ? (kidIn(await readBytes(io, path, words)) ?? named) : named;
}

/** What the plan itself cannot know is checked by it: kinds, paper and format that there are not. */
async function optionsOf({ only, place, paper, format, on }: Call['values'], words: Words): Promise<PrintOptions> {
  const { isDay, timeAt } = await import('@fraud-free/campaign');
  if (on !== undefined && !isDay(on)) {
    throw wrongUse(words, 'campaign print', words.wrongUse.badValue('--on', on, 'YYYY-MM-DD'));
  }
  const now = new Date();
  const list = (value: string): string[] => value.split(',').map((one) => one.trim());
  return {
    ...(only !== undefined && { only: list(only) as PrintOptions['only'] & object }),
    ...(paper !== undefined && { papers: list(paper.toUpperCase()) as PrintOptions['papers'] & object }),
    ...(format !== undefined && { formats: list(format.toLowerCase()) as PrintOptions['formats'] & object }),
    ...(place !== undefined && { place }),
    at: on === undefined ? timeAt(now, -now.getTimezoneOffset()) : `${on}T12:00:00Z`,
  };
}

function tell(note: PrintNote, words: Words): string {
  const { notes } = words.campaign.print;
  switch (note.code) {
    case 'campaign-ended':
      return notes.ended(note.day);
    case 'alerts-left-out':
      return notes.alertsLeftOut(note.count);
    case 'plates-without-pictures':
      return notes.platesWithoutPictures(note.plates);
  }
}
