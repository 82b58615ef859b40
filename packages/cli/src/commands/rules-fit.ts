import { join, resolve } from 'node:path';
import type { Catalog } from '@fraud-free/core';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import { findRules } from '../find-rules.js';
import { compareFits } from '../fit/compare-fits.js';
import { examplesOf } from '../fit/examples.js';
import { fit, type Fit } from '../fit/fit.js';
import { changesTable, comparedTable } from '../fit/fit-tables.js';
import { readSamples } from '../fit/read-samples.js';
import type { Sample } from '../fit/sample.js';
import type { Io } from '../io.js';
import { readable } from '../readable.js';
import { markdownTable, plainTable } from '../table.js';
import { withMaker } from '../with-maker.js';
import { writeWhole } from '../write-whole.js';

export const rulesFit: Command = {
  name: 'rules fit',
  summary: { 'zh-CN': '用带标签的消息拟合信号的权重', en: 'fit the weights of signals to labelled messages' },
  usage: ['FILE.jsonl…'],
  details: {
    'zh-CN': [
      '每行输入与 eval 相同。从规则里写的权重（weight）出发，得到拟合值（fitted）和分数的刻度；判断用的是拟合值。',
      '规则里的每条示例在拟合后仍须成立。各来源同等计算；相同的输入得到相同的数字。',
      '先列出会改动的数字，再列出各来源用两种权重标出多少；不加 --write 什么也不写。',
      '退出码：0 完成，1 有的行有问题（已跳过），2 用法不对。',
    ],
    en: [
      'Input as for eval. Begins with the weights that people wrote (weight) and prints what the messages make of them',
      '(fitted, which is what counts) and of the scale of the score. Every example of the rules still holds afterwards.',
      'Sources count alike, whatever their size; same input, same numbers.',
      'Then prints how much of each source is flagged with which weights. Without --write nothing is written.',
      'Exit codes: 0 done, 1 some lines are faulty (and left out), 2 wrong use.',
    ],
  },
  options: {
    write: { help: { 'zh-CN': '把数字写入规则文件', en: 'put the numbers into the rule files' } },
    'leave-one-out': {
      help: {
        'zh-CN': '再把每个来源轮流留出、用其余来源拟合后衡量它（较慢）',
        en: 'measure each source with a fit on all the others as well (slow)',
      },
    },
    genuine: {
      value: 'DIR',
      help: {
        'zh-CN': '不得误报的真实消息：一个文件夹的 YAML（texts 列表）',
        en: 'genuine messages that must raise no alarm: a folder of YAML files with a list of texts',
      },
    },
    rules: {
      value: 'DIR',
      help: {
        'zh-CN': '规则目录；不写则从当前目录起逐级向上找 rules/',
        en: 'the folder of rules; without it, rules/ is looked for from here upwards',
      },
    },
    json: { help: { 'zh-CN': '以 JSON 输出', en: 'print JSON' } },
    markdown: { help: { 'zh-CN': '以 Markdown 表格输出', en: 'print tables in Markdown' } },
  },
  arguments: { least: 1, most: Infinity },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { switches, values, words } = call;
  const folder = await findRules(io, values.rules, words);
  const { catalog, genuine } = await openRules(folder, values.genuine && resolve(io.cwd, values.genuine), call);
  const samples: Sample[] = [];
  let exitCode: ExitCode = FINE;
  for (const name of call.arguments) {
    const read = await readSamples(catalog, readable(io.readFile(resolve(io.cwd, name)), name, words));
    samples.push(...read.samples);
    for (const line of read.faulty) await io.stderr.write(`${name}:${line}: ${words.fit.faultyLine}\n`);
    if (read.faulty.length > 0) exitCode = FAULTY;
  }
  const examples = examplesOf(catalog, genuine);
  const result = fit(catalog, samples, examples);
  const leaveOneOut = switches.has('leave-one-out');
  const compared = compareFits(catalog, samples, examples, { fitted: result.weights, leaveOneOut });
  await io.stdout.write(print(catalog, result, compared, call));
  if (switches.has('write')) await write(io, folder, result, call);
  return exitCode;
}

/** The catalog as people wrote it, without what a former fit made of its weights. */
async function openRules(
  folder: string,
  genuineFolder: string | undefined,
  { words }: Call,
): Promise<{ readonly catalog: Catalog; readonly genuine: readonly string[] }> {
  return await withMaker(({ compileRules, formatFindings, readGenuine, readRules }) => {
    const { catalog, findings } = compileRules(readRules(folder), { asWritten: true, partial: true });
    const faults = findings.filter(({ severity, code }) => severity === 'error' && !OF_WEIGHTS.has(code));
    if (catalog === undefined || faults.length > 0) {
      throw new CliError('no-rules', words.trouble.badCatalog(folder, formatFindings(faults).trimEnd().split('\n')));
    }
    return { catalog, genuine: genuineFolder === undefined ? [] : readGenuine(genuineFolder) };
  });
}

/** Examples may fail with the weights that people wrote, and hold with those fitted. */
const OF_WEIGHTS: ReadonlySet<string> = new Set(['hit-level', 'hit-script', 'near-miss-found']);

async function write(io: Io, folder: string, { weights, judge }: Fit, { words }: Call): Promise<void> {
  const changed = await withMaker(({ readRules, writeFit }) =>
    writeFit(readRules(folder), { weights, ...(judge && { judge }) }),
  );
  for (const { path, text } of changed) await writeWhole(io, join(folder, path), text, words);
  await io.stderr.write(`${words.fit.written(changed.length)}\n`);
}

function print(
  catalog: Catalog,
  { weights, judge }: Fit,
  compared: ReturnType<typeof compareFits>,
  { switches, words }: Call,
): string {
  if (switches.has('json')) {
    const changed = catalog.signals.filter(({ id, weight }) => weights.get(id) !== weight);
    const fitted = Object.fromEntries(changed.map(({ id }) => [id, weights.get(id)]));
    return `${JSON.stringify({ catalog: catalog.version, weights: fitted, judge, rows: compared }, null, 2)}\n`;
  }
  const table = switches.has('markdown') ? markdownTable : plainTable;
  const settings = judge ? Object.entries(judge).map(([name, number]) => `${name} ${number}`) : [words.fit.noScale];
  return [
    `${words.evaluate.catalog(catalog.version)}\n`,
    table(changesTable(catalog.signals, weights)),
    `${settings.join(', ')}\n`,
    table(comparedTable(compared)),
  ].join('\n');
}
