import { join, resolve } from 'node:path';
import { loadFolder, withCampaigns } from '../campaign-folder.js';
import type { Call, Command } from '../command.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { CATALOG_OPTION } from '../load-catalog.js';
import { readElements } from '../read-elements.js';
import { ISSUERS_OPTION, SEAL_DAYS_OPTION } from '../seal/options.js';
import { SEAL_KEY_OPTION } from '../seal/open-key.js';
import { openSealing } from '../seal/sealing.js';
import { writeWhole } from '../write-whole.js';

export const campaignBuild: Command = {
  name: 'campaign build',
  summary: { 'zh-CN': '把活动做成可以放到任何网站的目录', en: 'make a campaign into a folder to put on any host' },
  usage: ['[FOLDER] [--out FOLDER] [--catalog PATH] [--key FILE]'],
  details: {
    'zh-CN': [
      '先检查，有错误就什么也不写。写出 campaign.json 和提醒：每种语言一份 JSON Feed 和 Atom，每条提醒一份 CAP 1.2。',
      '退出码：0 已写入，1 有错误，2 用法不对。',
    ],
    en: [
      'Checks first, and writes nothing if there is an error. Writes campaign.json and the alerts: a JSON Feed and an Atom',
      'feed in each language, and each alert as CAP 1.2. Exit codes: 0 written, 1 errors, 2 wrong use.',
    ],
  },
  options: {
    out: {
      value: 'FOLDER',
      help: { 'zh-CN': '写到这个目录（默认 FOLDER/dist）', en: 'where to write (FOLDER/dist unless told)' },
    },
    catalog: CATALOG_OPTION,
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
    words,
  } = call;
  const show = progressLine(io);
  await show(words.campaign.reading());
  const { catalog, folder, report, broken, ...loaded } = await loadFolder(io, {
    named,
    catalogPath: values.catalog,
    words,
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
  const written = await withCampaigns(async ({ buildFiles }) => {
    let count = 0;
    for (const { path, content } of buildFiles(loaded, {
      catalog,
      elements,
      now: new Date(),
      ...(sealing && { issuer: sealing.pin }),
    })) {
      await writeWhole(io, join(out, path), content, words);
      count++;
      if (count % 20 === 0) await show(words.campaign.writing(count));
    }
    return count;
  });
  await show('');
  await io.stdout.write(`${report}${words.campaign.built(written, out)}\n`);
  if (sealing) await io.stdout.write(await sealing.seal());
  return FINE;
}

/** A line that is written over, for a person at a terminal. */
function progressLine(io: Io): (text: string) => Promise<void> {
  return io.stderrIsTerminal ? (text) => io.stderr.write(`\r${text}\u001B[K`) : async () => {};
}
