import { join } from 'node:path';
import type { Call, Command } from '../command.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import { findRules } from '../find-rules.js';
import type { Io } from '../io.js';
import { integrityOf } from '../release/integrity.js';
import { withMaker } from '../with-maker.js';
import { writeWhole } from '../write-whole.js';

export const rulesBuild: Command = {
  name: 'rules build',
  summary: { 'zh-CN': '把规则编译成 DIR/dist 中的规则库', en: 'compile the rules into the catalog in DIR/dist' },
  usage: ['[DIR]'],
  details: {
    'zh-CN': [
      'DIR 是规则目录（含 catalog.yaml）；不写则从当前目录起逐级向上找 rules/。',
      '相同的输入得到逐字节相同的输出。有错误时什么也不写。',
      '退出码：0 已写入，1 规则有错误，2 用法不对。',
    ],
    en: [
      'DIR is a folder of rules (with a catalog.yaml); without it, rules/ is looked for from here upwards.',
      'Same input, same bytes. With errors nothing is written.',
      'Exit codes: 0 written, 1 errors in the rules, 2 wrong use.',
    ],
  },
  options: {
    'no-examples': {
      help: {
        'zh-CN': '示例不符只报告，不妨碍写入（编写规则时用）',
        en: 'report examples that fail, but write all the same (while writing rules)',
      },
    },
  },
  arguments: { least: 0, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { switches, words } = call;
  const folder = await findRules(io, call.arguments[0], words);
  const { files, findings, report } = await withMaker(({ buildRules, formatFindings }) => {
    const { files, findings } = buildRules(folder);
    return { files, findings, report: formatFindings(findings) };
  });
  if (findings.length > 0) await io.stderr.write(report);
  // Without other errors there are files, though examples may fail.
  const refused = !switches.has('no-examples') && findings.some(({ severity }) => severity === 'error');
  if (files === undefined || refused) {
    await io.stderr.write(`${words.trouble.rulesHaveErrors(folder)}\n`);
    return FAULTY;
  }
  const all = { ...files, 'integrity.json': integrityOf(files) };
  for (const [name, text] of Object.entries(all)) await writeWhole(io, join(folder, 'dist', name), text, words);
  return FINE;
}
