import type { Call, Command } from '../command.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import { findRules } from '../find-rules.js';
import type { Io } from '../io.js';
import { withMaker } from '../with-maker.js';

export const rulesCheck: Command = {
  name: 'rules check',
  summary: { 'zh-CN': '检查规则源文件，一次列出全部问题', en: 'find every fault in the source files of the rules' },
  usage: ['[DIR]'],
  details: {
    'zh-CN': [
      'DIR 是规则目录（含 catalog.yaml）；不写则从当前目录起逐级向上找 rules/。',
      '每条示例都会交给引擎实际判断。',
      '退出码：0 没有错误，1 有错误，2 用法不对。',
    ],
    en: [
      'DIR is a folder of rules (with a catalog.yaml); without it, rules/ is looked for from here upwards.',
      'Every example is judged by the real engine.',
      'Exit codes: 0 no errors, 1 errors, 2 wrong use.',
    ],
  },
  options: {},
  arguments: { least: 0, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const folder = await findRules(io, call.arguments[0], call.words);
  const { report, broken } = await withMaker(({ buildRules, formatFindings }) => {
    const { findings } = buildRules(folder);
    return { report: formatFindings(findings), broken: findings.some(({ severity }) => severity === 'error') };
  });
  await io.stdout.write(report);
  return broken ? FAULTY : FINE;
}
