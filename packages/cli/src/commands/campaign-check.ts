import { loadFolder } from '../campaign-folder.js';
import type { Call, Command } from '../command.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { CATALOG_OPTION } from '../load-catalog.js';

export const campaignCheck: Command = {
  name: 'campaign check',
  summary: { 'zh-CN': '检查活动文件，一次列出全部问题', en: 'find every fault in the files of a campaign' },
  usage: ['[FOLDER] [--catalog PATH]'],
  details: {
    'zh-CN': [
      'FOLDER 是放 campaign.yaml 和 alerts/ 的目录，不写就是当前目录。',
      '退出码：0 没有错误，1 有错误，2 用法不对。',
    ],
    en: [
      'FOLDER holds campaign.yaml and alerts/; the current folder unless told.',
      'Exit codes: 0 no errors, 1 errors, 2 wrong use.',
    ],
  },
  options: { catalog: CATALOG_OPTION },
  arguments: { least: 0, most: 1 },
  run,
};

async function run({ arguments: [named], values, words, language }: Call, io: Io): Promise<ExitCode> {
  const { report, broken } = await loadFolder(io, { named, catalogPath: values.catalog, words, language });
  await io.stdout.write(report);
  return broken ? FAULTY : FINE;
}
