import { join, resolve } from 'node:path';
import type { Promotion } from '@fraud-free/catalog';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import { findRules } from '../find-rules.js';
import type { Io } from '../io.js';
import { withMaker } from '../with-maker.js';
import type { Words } from '../words/words.js';
import { writeWhole } from '../write-whole.js';

export const rulesPromote: Command = {
  name: 'rules promote',
  summary: {
    'zh-CN': '检查一个剧本能不能升级：草稿、试用、稳定',
    en: 'whether a script may go on: draft, test, stable',
  },
  usage: ['ID [DIR] [--genuine FOLDER] [--write]'],
  details: {
    'zh-CN': [
      '升为试用：没有错误，示例和相似真消息各 5 条，出处两年内查阅过，每条示例首先认出的是它，真实消息没有被认成它。',
      '升为稳定：还要各 8 条，别名 6 个以上，有自己的测验题。每一条都列出数字；--write 在全部满足时改写状态。',
      '退出码：0 全部满足，1 有不满足的，2 用法不对。',
    ],
    en: [
      'To test: no fault, five hits and five near-misses, sources read within two years, every hit names it first, and no',
      'genuine message is taken for it. To stable: eight of each, six other names, a question of its own. Each is told with',
      'its numbers; --write changes the status if all are met. Exit codes: 0 all met, 1 not all, 2 wrong use.',
    ],
  },
  options: {
    genuine: {
      value: 'FOLDER',
      help: {
        'zh-CN': '不该报警的真实消息（YAML 目录）',
        en: 'genuine messages: a folder of YAML files with a list of texts',
      },
    },
    write: { help: { 'zh-CN': '全部满足时改写状态', en: 'change the status if all is met' } },
  },
  arguments: { least: 1, most: 2 },
  run,
};

async function run({ words, values, switches, arguments: [id = '', named] }: Call, io: Io): Promise<ExitCode> {
  const folder = await findRules(io, named, words);
  const genuine = values.genuine && resolve(io.cwd, values.genuine);
  const { promotion, changed } = await withMaker(({ checkPromotion, readGenuine, readRules, withStatus }) => {
    const files = readRules(folder);
    const promotion = checkPromotion(files, id, genuine === undefined ? [] : readGenuine(genuine));
    const own = files.find(({ path }) => path.endsWith(`/${id}.yaml`) && !/^(questions|signals|payments)\//.test(path));
    return { promotion, changed: own && promotion?.to && withStatus(own, promotion.to) };
  });
  if (promotion === undefined) throw new CliError('no-rules', words.rules.noScript(id, []));
  // What was not measured is not met by silence.
  const isMet = genuine !== undefined && promotion.criteria.every((criterion) => criterion.isMet);
  await io.stdout.write(print(id, promotion, genuine !== undefined, words));
  if (isMet && changed && switches.has('write')) {
    await writeWhole(io, join(folder, changed.path), changed.text, words);
    await io.stdout.write(`${words.rules.promoted(id, promotion.to!)}\n`);
  }
  return isMet ? FINE : FAULTY;
}

/** No more of what stands in the way is shown for one criterion. */
const MOST = 8;

function print(id: string, { from, to, criteria }: Promotion, hasGenuine: boolean, words: Words): string {
  const lines = criteria.flatMap(({ name, isMet, found, wanted, instances }) => {
    const isUnmeasured = name === 'no-false-alarm' && !hasGenuine;
    const told = isUnmeasured ? words.rules.notMeasured : words.rules.counted(found, wanted);
    return [
      `${isMet && !isUnmeasured ? '✓' : isUnmeasured ? '?' : '✗'} ${words.rules.criterion[name]}: ${told}`,
      ...instances.slice(0, MOST).map((text) => `    ${text}`),
    ];
  });
  return `${words.rules.promotion(id, from, to)}\n${lines.join('\n')}\n`;
}
