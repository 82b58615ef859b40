import { resolve } from 'node:path';
import { createEngine, type Engine } from '@fraud-free/core';
import type { Call, Command } from '../command.js';
import { DisguiseTally, disguiseTable } from '../evaluate/disguise-tally.js';
import { evaluateDisguised } from '../evaluate/evaluate-disguised.js';
import { evaluate, type Results } from '../evaluate/evaluate.js';
import { ExamplesFile } from '../evaluate/examples-file.js';
import { readKnown, type FalseAlarmGate } from '../evaluate/known-false-alarms.js';
import { readTricks, type Tricks } from '../evaluate/read-tricks.js';
import { reliabilityBySource, reliabilityTable, rowsTable } from '../evaluate/tables.js';
import { corpusOf, printMeasured, type Corpus } from '../evaluate/measured.js';
import { createRuleTally } from '../evaluate/rule-tally.js';
import { DIVISIONS, Tally } from '../evaluate/tally.js';
import { TurnTally, turnsTable } from '../evaluate/turn-tally.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { CATALOG_OPTION, loadCatalog } from '../load-catalog.js';
import { readWhole } from '../read-whole.js';
import { readable } from '../readable.js';
import { markdownTable, plainTable } from '../table.js';
import type { Words } from '../words/words.js';
import { writeWhole } from '../write-whole.js';
import { wrongUse } from '../wrong-use.js';

export const evalCommand: Command = {
  name: 'eval',
  summary: { 'zh-CN': '用带标签的消息衡量引擎', en: 'measure the engine on labelled messages' },
  usage: ['FILE.jsonl…'],
  details: {
    'zh-CN': [
      '每行输入：{"id","source","lang","kind","label","family","flag"?} 加 "text" 或 "turns"；',
      'label 为 fraud、benign 或 spam（不属诈骗的广告等）。按来源和标签列出：条数 n、标出（危险或可疑）、其中危险、无法判断。',
      'flag 为 "maybe-fraud" 的 spam 不计入 spam 的比例，单独列出。',
      '随后列出分数是否可信：每个分数段里有几条消息、其中几条是诈骗；合计按诈骗占一半、各来源同等计算。',
      '用 --disguise 时，--misses 只写入原样标出、伪装后漏掉的诈骗消息，--false-alarms 只写入伪装后才误报的消息，都是伪装后的文字。',
      '退出码：0 全部读完，1 有的行有问题（在标准错误中按“文件:行”列出）或有 --known 之外的误报，2 用法不对。',
    ],
    en: [
      'Each line of input: {"id","source","lang","kind","label","family","flag"?} with "text" or "turns"; label is fraud,',
      'benign or spam (advertising and the like). Prints, per source and label, how many messages there are (n), how many',
      'were flagged (danger or caution), how many of these are danger, and about how many nothing could be said.',
      'Spam with the flag "maybe-fraud" is left out of the rates of spam and shown in a row of its own.',
      'Then whether scores mean what they say: for each tenth of the score, how many messages have it and how many of',
      'these are frauds; in sum as if half of all messages were frauds and every source counted alike.',
      'With --disguise, --misses gets the frauds that are flagged only as they are, and --false-alarms what is flagged',
      'only disguised; both as disguised.',
      'Exit codes: 0 everything was read, 1 some lines are faulty (listed on stderr as file:line) or there are false alarms',
      'that --known does not have, 2 wrong use.',
    ],
  },
  options: {
    by: {
      value: 'kind|family',
      help: { 'zh-CN': '再按 kind 或 family 细分', en: 'a row for each kind, or each family, as well' },
    },
    misses: {
      value: 'FILE',
      help: {
        'zh-CN': '把漏掉的诈骗消息写入 FILE（JSONL）',
        en: 'write the frauds that were not flagged to FILE (JSONL)',
      },
    },
    'false-alarms': {
      value: 'FILE',
      help: {
        'zh-CN': '把误报的消息（benign 和 spam）写入 FILE（JSONL）',
        en: 'write what was flagged and is benign or spam to FILE (JSONL)',
      },
    },
    turns: {
      help: {
        'zh-CN': '衡量对话（turns）多早预警：首次预警在第几句、是否在要钱之前，与逐条检查相比',
        en: 'measure how early talks are warned of: at which turn, whether before money is asked for, against single checks',
      },
    },
    disguise: {
      value: 'TRICK|TRICK+TRICK|all',
      help: {
        'zh-CN': '把每条消息中的关键词换成伪装写法再判断一次，比较前后标出的比例；all 为全部手法及其组合',
        en: 'judge each message again with its words disguised, and compare; all: every trick, and mixes of three',
      },
    },
    seed: {
      value: 'N',
      help: { 'zh-CN': '伪装的随机种子，默认 1', en: 'what the disguises are drawn with, 1 by default' },
    },
    known: {
      value: 'FILE.csv',
      help: {
        'zh-CN': '把关：benign 消息的误报必须都在 FILE 中（source,id,level,script,reviewed,why），否则退出码为 1',
        en: 'a gate: false alarms on benign messages must all be in FILE (source,id,level,script,reviewed,why), else exit code 1',
      },
    },
    record: {
      value: 'FILE',
      help: {
        'zh-CN': '把每个剧本、每项特征的命中与准确率，连同语料的来历，写入 FILE（JSON；放在规则目录的 measured.json）',
        en: 'write what each script and signal was worth, and on which messages, to FILE (JSON; measured.json of the rules)',
      },
    },
    json: { help: { 'zh-CN': '以 JSON 输出', en: 'print JSON' } },
    markdown: { help: { 'zh-CN': '以 Markdown 表格输出', en: 'print a table in Markdown' } },
    catalog: CATALOG_OPTION,
  },
  arguments: { least: 1, most: Infinity },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { switches, values, words } = call;
  if (switches.has('json') && switches.has('markdown')) {
    throw wrongUse(words, 'eval', words.wrongUse.notTogether('--json', '--markdown'));
  }
  for (const other of ['turns', 'by', 'record', 'known']) {
    if (values.disguise !== undefined && (switches.has(other) || values[other] !== undefined)) {
      throw wrongUse(words, 'eval', words.wrongUse.notTogether('--disguise', `--${other}`));
    }
  }
  if (values.record !== undefined && values.by !== undefined) {
    throw wrongUse(words, 'eval', words.wrongUse.notTogether('--record', '--by'));
  }
  const by = DIVISIONS.find((name) => name === values.by);
  if (values.by !== by) throw wrongUse(words, 'eval', words.wrongUse.badValue('--by', values.by!, DIVISIONS.join('|')));
  const files = call.arguments.map((name) => ({ name, path: resolve(io.cwd, name) }));
  refuseToOverwrite(files, call, io);
  const tricks = await readTricks(call);
  const catalog = await loadCatalog(io, values.catalog, words);
  const engine = createEngine(catalog);
  const open = async (name: string | undefined): Promise<ExamplesFile | undefined> =>
    name === undefined ? undefined : await ExamplesFile.open(io, resolve(io.cwd, name), words);
  const written = { misses: await open(values.misses), falseAlarms: await open(values['false-alarms']) };
  const tally = new Tally({ by });
  const gate = values.known === undefined ? undefined : await gateOf(values.known, io, words);
  const rules = values.record === undefined ? undefined : createRuleTally();
  const { measure, print } = tricks
    ? disguised(engine, tricks, written)
    : asTheyAre(engine, switches.has('turns') ? new TurnTally() : undefined, tally, { ...written, rules, gate });
  const corpora: Corpus[] = [];
  let exitCode: ExitCode = FINE;
  for (const { name, path } of files) {
    const corpus = corpusOf(path, readable(io.readFile(path), name, words));
    const faults = await measure(corpus.pieces());
    corpora.push(corpus.end());
    for (const { line, code, message } of faults) await io.stderr.write(`${name}:${line}: ${code}: ${message}\n`);
    if (faults.length > 0) exitCode = FAULTY;
  }
  await written.misses?.end();
  await written.falseAlarms?.end();
  if (rules) {
    const day = new Date().toISOString().slice(0, 10);
    const measured = printMeasured(rules, { catalog, day, corpora, rows: tally.rows() });
    await writeWhole(io, resolve(io.cwd, values.record!), measured, words);
  }
  await io.stdout.write(print(catalog.version, switches, words));
  for (const fault of gate?.faults() ?? []) {
    await io.stderr.write(`${fault}\n`);
    exitCode = FAULTY;
  }
  return exitCode;
}

/** A way to measure: what is done with each file, and what is said in the end. */
interface Way {
  measure(file: AsyncIterable<Uint8Array>): ReturnType<typeof evaluate>;
  print(...how: How): string;
}

type Written = Pick<Results, 'misses' | 'falseAlarms' | 'rules' | 'gate'>;

async function gateOf(name: string, io: Io, words: Words): Promise<FalseAlarmGate> {
  const text = await readWhole(io.readFile(resolve(io.cwd, name)), { name, words, faulty: 'cannot-read' });
  return readKnown(text!, name, words);
}

function asTheyAre(engine: Engine, turns: TurnTally | undefined, tally: Tally, written: Written): Way {
  return {
    measure: (file) => evaluate(engine, file, { tally, turns, ...written }),
    print: (...how) => (turns ? printTurns(turns, ...how) : print(tally, ...how)),
  };
}

function disguised(engine: Engine, { disguiserFor, ...tricks }: Tricks, written: Written): Way {
  const tally = new DisguiseTally();
  const disguise = disguiserFor(engine.catalog.lexicon.words);
  return {
    measure: (file) => evaluateDisguised(engine, file, { disguise, tally, ...tricks, ...written }),
    print: (...how) => printDisguised(tally, ...how),
  };
}

/** A file that is read, or two files that are the same. */
function refuseToOverwrite(read: readonly { readonly path: string }[], { values, words }: Call, io: Io): void {
  const { misses, 'false-alarms': falseAlarms, record } = values;
  for (const written of [misses, falseAlarms, record]) {
    if (written !== undefined && read.some(({ path }) => path === resolve(io.cwd, written))) {
      throw wrongUse(words, 'eval', words.trouble.inputIsOutput(written));
    }
  }
  if (misses !== undefined && falseAlarms !== undefined && resolve(io.cwd, misses) === resolve(io.cwd, falseAlarms)) {
    throw wrongUse(words, 'eval', words.wrongUse.notTogether(`--misses ${misses}`, `--false-alarms ${falseAlarms}`));
  }
}

/** What both ways of printing are told. */
type How = readonly [catalog: string, switches: ReadonlySet<string>, words: Words];

function printTurns(tally: TurnTally, ...[catalog, switches, words]: How): string {
  const turns = tally.rows();
  if (switches.has('json')) return `${JSON.stringify({ catalog, turns }, null, 2)}\n`;
  const table = switches.has('markdown') ? markdownTable : plainTable;
  return `${words.evaluate.catalog(catalog)}\n\n${table(turnsTable(turns))}`;
}

function printDisguised(tally: DisguiseTally, ...[catalog, switches, words]: How): string {
  const disguised = tally.rows();
  if (switches.has('json')) return `${JSON.stringify({ catalog, disguised }, null, 2)}\n`;
  const table = switches.has('markdown') ? markdownTable : plainTable;
  return `${words.evaluate.catalog(catalog)}\n\n${table(disguiseTable(disguised))}`;
}

function print(tally: Tally, ...[catalog, switches, words]: How): string {
  const rows = tally.rows();
  const reliability = tally.reliability();
  if (switches.has('json')) return `${JSON.stringify({ catalog, rows, reliability }, null, 2)}\n`;
  const table = switches.has('markdown') ? markdownTable : plainTable;
  return [
    `${words.evaluate.catalog(catalog)}\n`,
    table(rowsTable(rows)),
    `${words.evaluate.reliability}\n`,
    table(reliabilityTable(reliability)),
    `${words.evaluate.bySource}\n`,
    table(reliabilityBySource(reliability)),
  ].join('\n');
}
