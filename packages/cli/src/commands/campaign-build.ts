import { join, resolve } from 'node:path';
import type { MadeFile } from '@fraud-free/campaign';
import { openOutput } from '../campaign/output-folder.js';
import { printSheets } from '../campaign/print-sheets.js';
import { loadFolder, withCampaigns } from '../campaign-folder.js';
import type { Call, Command } from '../command.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { CATALOG_OPTION } from '../load-catalog.js';
import { readElements } from '../read-elements.js';
import { ISSUERS_OPTION, SEAL_DAYS_OPTION } from '../seal/options.js';
import { SEAL_KEY_OPTION } from '../seal/open-key.js';
import { openSealing } from '../seal/sealing.js';

export const campaignBuild: Command = {
  name: 'campaign build',
  summary: { 'zh-CN': '把活动做成可以放到任何网站的目录', en: 'make a campaign into a folder to put on any host' },
  usage: ['[FOLDER] [--out FOLDER] [--key FILE] [--no-print | --plates] [--catalog PATH]'],
  details: {
    'zh-CN': [
      '先检查，有错误就什么也不写。写出 campaign.json 和提醒：每种语言一份 JSON Feed 和 Atom，每条提醒一份 CAP 1.2。',
      '给组织者打印的海报、折页、答题纸等写在 print/ 里，打开 print/index.html 就能看到；居民的网页不会链到那里。',
      '打印需要另外安装 @fraud-free/print。各楼栋的门牌很多，要用 --plates 才打印。',
      '上次生成、这次不再需要的文件会删掉（build.json 记着哪些是自己写的），别的文件从来不动。',
      '退出码：0 已写入，1 有错误，2 用法不对。',
    ],
    en: [
      'Checks first, and writes nothing if there is an error. Writes campaign.json and the alerts: a JSON Feed and an Atom',
      'feed in each language, and each alert as CAP 1.2. Sheets to be printed go into print/, with print/index.html for the',
      'organizer; residents’ pages do not lead there. They need @fraud-free/print, and door plates, of which a city has many,',
      'come with --plates only. Files of the build before that are not made again are taken away (build.json lists what is',
      'the build’s own); no other file is ever touched. Exit codes: 0 written, 1 errors, 2 wrong use.',
    ],
  },
  options: {
    out: {
      value: 'FOLDER',
      help: { 'zh-CN': '写到这个目录（默认 FOLDER/dist）', en: 'where to write (FOLDER/dist unless told)' },
    },
    catalog: CATALOG_OPTION,
    'no-print': { help: { 'zh-CN': '不写打印文件', en: 'leave the print files out' } },
    plates: { help: { 'zh-CN': '连各楼栋的门牌一起打印', en: 'print the door plates of all buildings, too' } },
    key: SEAL_KEY_OPTION,
    issuers: ISSUERS_OPTION,
    days: SEAL_DAYS_OPTION,
  },
  arguments: { least: 0, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const {
    arguments: [named],
    values,
    switches,
    words,
    language,
  } = call;
  const show = progressLine(io);
  await show(words.campaign.reading());
  const { catalog, folder, report, broken, ...loaded } = await loadFolder(io, {
    named,
    catalogPath: values.catalog,
    words,
    language,
  });
  if (loaded.campaign === undefined || broken) {
    await show('');
    await io.stdout.write(report);
    await io.stderr.write(`${words.campaign.notBuilt}\n`);
    return FAULTY;
  }
  const out = resolve(io.cwd, values.out ?? join(folder, 'dist'));
  const sealing = await openSealing(call, io, { command: 'campaign build', folder: out });
  const elements = await readElements(io, words);
  const now = new Date();
  const output = await openOutput(io, out, words);
  const write = async ({ path, content }: MadeFile): Promise<void> => {
    await output.write(path, content);
    if (output.count % 20 === 0) await show(words.campaign.writing(output.count));
  };
  await withCampaigns(async ({ buildFiles, printPage, timeAt }) => {
    const sealed = sealing && { issuer: sealing.pin };
    for (const file of buildFiles(loaded, { catalog, elements, now, ...sealed })) await write(file);
    if (switches.has('no-print')) return;
    const at = timeAt(now, -now.getTimezoneOffset());
    const task = { loaded: { ...loaded, catalog }, at, key: sealing?.kid, plates: switches.has('plates'), write };
    const sheets = await printSheets(io, words, task);
    if (sheets.length > 0) await write(printPage(loaded.campaign!, sheets, sealing?.kid));
  });
  const { removed, changed } = await output.finish();
  await show('');
  await io.stdout.write(`${report}${words.campaign.built(output.count, out)}\n`);
  if (removed > 0) await io.stdout.write(`${words.campaign.removed(removed)}\n`);
  if (changed.length > 0) await io.stderr.write(`${words.campaign.changedSince(changed)}\n`);
  if (sealing) await io.stdout.write(await sealing.seal());
  return FINE;
}

/** A line that is written over, for a person at a terminal. */
function progressLine(io: Io): (text: string) => Promise<void> {
  return io.stderrIsTerminal ? (text) => io.stderr.write(`\r${text}\u001B[K`) : async () => {};
}
