import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Call, Command } from '../command.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io, Output } from '../io.js';
import { CATALOG_OPTION, loadCatalog } from '../load-catalog.js';
import { checkpointPath, readCheckpoint, writeCheckpoint, type Position, type Scan } from '../scan/checkpoint.js';
import { NO_COUNTS } from '../scan/counts.js';
import { findInputs } from '../scan/inputs.js';
import { startJudges } from '../scan/judges.js';
import { OUTPUT_FORMATS, PRINTERS, type OutputFormat } from '../scan/print.js';
import { scan } from '../scan/scan.js';
import { openToWrite } from '../write-whole.js';
import { wrongUse } from '../wrong-use.js';

export const scanCommand: Command = {
  name: 'scan',
  summary: { 'zh-CN': '用所有处理器核心检查大批消息', en: 'check big collections of messages on all cores' },
  usage: ['FILE|FOLDER… [--out FILE [--resume]]'],
  details: {
    'zh-CN': [
      '文件按后缀读取：.jsonl、.ndjson 每行 {"text"} 或 {"turns"}，可带 "id"；.csv 第一行是列名；.txt 每行一条消息。',
      '文件夹会连同里面的文件夹一起检查，只读这几种后缀。每条消息得到一行结果，次序不变；没有 id 的以行号为 id。',
      '--format jsonl 与 check --jsonl 相同，另有 file 和 line；csv 各列为 file,line,id,level,score,script,stage,signals,error。',
      '写入 --out 时可随时中断（Ctrl-C），再加 --resume 接着做：进度记在 FILE.unfinished 中。不论文件多大，占用的内存不变。',
      '退出码：0 全部判断完毕（不论结果），1 有的消息有问题或中途停下，2 用法不对。',
    ],
    en: [
      'Files are read by their ending: .jsonl and .ndjson hold {"text"} or {"turns"} in each line, with an "id" if they',
      'like; the first row of .csv names its columns; .txt holds a message a line. Folders are searched for these.',
      'Each message is answered by one line, in the same order; where there is no id, the line number stands for it.',
      '--format jsonl is that of check --jsonl with file and line; csv has file,line,id,level,score,script,stage,signals,error.',
      'With --out it can be stopped at any time (Ctrl-C) and goes on with --resume: FILE.unfinished says how far it came.',
      'Memory stays the same however large the files.',
      'Exit codes: 0 every message was judged, whatever was found; 1 some were faulty, or it was stopped; 2 wrong use.',
    ],
  },
  options: {
    out: {
      value: 'FILE',
      help: { 'zh-CN': '把结果写入 FILE（默认写到标准输出）', en: 'write the answers to FILE, not to stdout' },
    },
    resume: { help: { 'zh-CN': '接着做没有做完的', en: 'go on with what was not finished' } },
    format: {
      value: 'jsonl|csv',
      help: { 'zh-CN': '结果的格式，默认 jsonl', en: 'form of the answers; jsonl if not said' },
    },
    column: {
      value: 'NAME',
      help: {
        'zh-CN': 'CSV 中消息所在的列（默认 text、message、内容 等）',
        en: 'column of a CSV that holds the message (else text, message, 内容 …)',
      },
    },
    threads: {
      value: 'N',
      help: {
        'zh-CN': '用几个线程（默认每个核心一个；0 为不另开线程）',
        en: 'how many threads (else one a core; 0 opens none)',
      },
    },
    catalog: CATALOG_OPTION,
  },
  arguments: { least: 1, most: Infinity },
  run,
};

const MOST_THREADS = 256;

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { values, switches, words } = call;
  const format = formatOf(call);
  const threads = threadsOf(call);
  if (switches.has('resume') && values.out === undefined) {
    throw wrongUse(words, 'scan', words.wrongUse.onlyWith('--resume', '--out'));
  }
  const inputs = await findInputs(io, call.arguments, words);
  if (inputs.length === 0) throw wrongUse(words, 'scan', words.scan.nothingToRead(call.arguments));
  const out = values.out === undefined ? undefined : resolve(io.cwd, values.out);
  if (out !== undefined && inputs.some(({ path }) => path === out)) {
    throw wrongUse(words, 'scan', words.trouble.inputIsOutput(values.out!));
  }
  const catalog = await loadCatalog(io, values.catalog, words);
  const what: Scan = {
    inputs: inputs.map(({ path, bytes, written }) => ({ path, bytes, written })),
    format,
    column: values.column ?? null,
    catalog: catalog.version,
  };
  const printer = PRINTERS[format];
  const start = await startOf(io, call, out, what);
  const output: Output = out === undefined ? io.stdout : await openToWrite(io, out, words, start?.written);
  if (start === undefined) await output.write(printer.head);

  let isStopped = false;
  const stopListening = io.onStop(() => (isStopped = true));
  const judges = startJudges(catalog, threads);
  try {
    const checkpoint = out === undefined ? undefined : { out, scan: what };
    const begin = { ...NOWHERE, written: Buffer.byteLength(printer.head) };
    const options = { inputs, columns: { text: values.column }, printer, judges, output, checkpoint };
    const position = await scan(io, { ...options, start: start ?? begin, isStopped: () => isStopped }, words);
    if (out !== undefined) await output.end();
    if (out !== undefined && isStopped) await writeCheckpoint(io, out, what, position);
    else if (out !== undefined) await io.removeFile(checkpointPath(out));
    await io.stderr.write(`${words.scan.summary(position.counts)}\n`);
    if (isStopped) await io.stderr.write(`${words.scan.stopped(out === undefined ? undefined : values.out)}\n`);
    return isStopped || position.counts.faulty > 0 ? FAULTY : FINE;
  } finally {
    stopListening();
    await judges.end();
  }
}

const NOWHERE: Position = { file: 0, line: 0, end: 0, written: 0, counts: NO_COUNTS };

/** Where to begin: where an unfinished scan stopped, if that is asked for. One that is in the way is not thrown away. */
async function startOf(io: Io, { switches, values, words }: Call, out: string | undefined, what: Scan) {
  if (out === undefined) return undefined;
  if (switches.has('resume')) return await readCheckpoint(io, out, what, words);
  if ((await io.look(checkpointPath(out))) === 'nothing') return undefined;
  throw wrongUse(words, 'scan', words.scan.unfinished(values.out!, checkpointPath(values.out!)));
}

function formatOf({ values: { format = 'jsonl' }, words }: Call): OutputFormat {
  const known = OUTPUT_FORMATS.find((each) => each === format);
  if (known === undefined) {
    throw wrongUse(words, 'scan', words.wrongUse.badValue('--format', format, OUTPUT_FORMATS.join('|')));
  }
  return known;
}

function threadsOf({ values: { threads }, words }: Call): number {
  if (threads === undefined) return availableParallelism();
  const n = Number(threads);
  if (/^\d+$/.test(threads) && n <= MOST_THREADS) return n;
  throw wrongUse(words, 'scan', words.wrongUse.badValue('--threads', threads, `0…${MOST_THREADS}`));
}
