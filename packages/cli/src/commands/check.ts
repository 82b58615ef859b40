import { checkImages } from '../check/check-images.js';
import { checkLines } from '../check/check-lines.js';
import { checkOne } from '../check/check-one.js';
import { checkTalk } from '../check/check-talk.js';
import type { Call, Command } from '../command.js';
import type { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { CATALOG_OPTION, loadCatalog } from '../load-catalog.js';
import { wrongUse } from '../wrong-use.js';

export const check: Command = {
  name: 'check',
  summary: { 'zh-CN': '检查一条消息，或逐行检查许多条', en: 'check one message, or many, line by line' },
  usage: [
    '"text"',
    '[--file FILE] [--explain] [--json]',
    '--image PICTURE... [--explain] [--json]',
    '--talk FILE [--json]',
    '--jsonl < FILE.jsonl',
  ],
  details: {
    'zh-CN': [
      '不写文字也不写 --file 时，从标准输入读取消息。以“-”开头的文字请写在 -- 之后。',
      '“未发现”不等于安全，只表示没有对上已知的套路。',
      '退出码：0 未发现或无法判断，1 有发现（危险或可疑）或消息有问题，2 用法不对。',
      '--image 在本机识别截图（PNG、JPEG，可以有几张）里的文字、二维码和条形码，先列出读到的内容，再判断。',
      '',
      '--jsonl 的每行输入是 {"id","text"} 或 {"id","turns":[{"from","text"}]}，按相同顺序逐行输出',
      '{"id","level","score","scripts","evidence","catalog"}。evidence 的 start、end 以 UTF-16 单位计，不含 end；',
      '对话（turns，可带时间 at，毫秒）逐句判断，各方（from）分开累计，取最重的结果；evidence 另有 from 和 turn',
      '（从 0 数起的句子序号），start、end 以该句计；firstWarning 是首次预警的句子序号。',
      '有问题的行输出 {"id","error":{"code","message"}}；空行跳过。',
      '--jsonl 的退出码：0 每行都可判断（不论结果），1 有的行有问题，2 用法不对。',
    ],
    en: [
      'With neither a text nor --file, the message is read from stdin. Put a text that begins with "-" after --.',
      '"No match" does not mean safe: only that no known script was found.',
      'Exit codes: 0 no match or no answer, 1 findings (danger or caution) or a faulty message, 2 wrong use.',
      '--image reads the text, QR and bar codes of screenshots (PNG or JPEG, several as well) on this machine; it tells',
      'what was read before it judges it. With --json there is one line for each picture.',
      '',
      'With --jsonl each line of stdin is {"id","text"} or {"id","turns":[{"from","text"}]}, and is answered in order by',
      '{"id","level","score","scripts","evidence","catalog"}. Evidence spans are half-open, in UTF-16 units of the text.',
      'A talk (turns, with their times "at" in milliseconds or without) is judged turn by turn, each party (from) apart;',
      'the gravest answer counts. Its evidence says who said it in which turn (from 0), and is counted in there;',
      'firstWarning is the turn after which the first warning came.',
      'A faulty line is answered with {"id","error":{"code","message"}}; empty lines are skipped.',
      'Exit codes with --jsonl: 0 every line was judged, whatever was found; 1 some line was faulty; 2 wrong use.',
    ],
  },
  options: {
    file: { value: 'FILE', help: { 'zh-CN': '从文件读取消息（UTF-8）', en: 'read the message from a file (UTF-8)' } },
    explain: {
      help: {
        'zh-CN': '再说明判断是怎样得出的：每个迹象的作用，还缺什么',
        en: 'also say how the verdict came about: what each sign changed, what a worse verdict lacks',
      },
    },
    image: {
      help: {
        'zh-CN': '要检查的是图片：后面写图片文件',
        en: 'what is to be checked are pictures: name their files',
      },
    },
    json: { help: { 'zh-CN': '以 JSON 输出判断结果', en: 'print the verdict as JSON' } },
    talk: {
      value: 'FILE',
      help: {
        'zh-CN': '从文件读取一段对话（每行“某人：说的话”，或一行 --jsonl 的 turns），逐句说明经过',
        en: 'follow a talk (lines of "somebody: words", or a line of --jsonl with turns) turn by turn',
      },
    },
    jsonl: { help: { 'zh-CN': '逐行检查标准输入', en: 'check stdin line by line' } },
    catalog: CATALOG_OPTION,
  },
  arguments: { least: 0, most: 100 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { switches, values, words } = call;
  const sources = [
    ...(call.arguments.length > 0 && !switches.has('image') ? ['"text"'] : []),
    ...(switches.has('image') ? ['--image'] : []),
    ...(values.file !== undefined ? ['--file'] : []),
    ...(values.talk !== undefined ? ['--talk'] : []),
    ...(switches.has('jsonl') ? ['--jsonl'] : []),
  ];
  if ((switches.has('jsonl') || values.talk !== undefined) && switches.has('explain')) sources.push('--explain');
  const [one, other] = sources;
  if (one !== undefined && other !== undefined) throw wrongUse(words, 'check', words.wrongUse.notTogether(one, other));

  const pictures = switches.has('image');
  const [first, second] = call.arguments;
  if (pictures && first === undefined)
    throw wrongUse(words, 'check', words.wrongUse.tooFew('fraud-free check --image PICTURE...'));
  if (!pictures && second !== undefined)
    throw wrongUse(words, 'check', words.wrongUse.tooMany(second, 'fraud-free check "text"'));

  const catalog = await loadCatalog(io, values.catalog, words);
  if (values.talk !== undefined) return await checkTalk(values.talk, call, io, catalog);
  if (pictures) return await checkImages(call, io, catalog);
  return switches.has('jsonl') ? await checkLines(io, catalog, words) : await checkOne(call, io, catalog);
}
