import { resolve } from 'node:path';
import { checkPayment, createEngine, FraudFreeError, isWarning, type Payment, type TalkBefore } from '@fraud-free/core';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { CATALOG_OPTION, loadCatalog } from '../load-catalog.js';
import { paymentOf, PAYMENT_SWITCHES, PAYMENT_VALUES } from '../payment/payment-of.js';
import { readJson } from '../payment/read-json.js';
import { tellPayment } from '../tell/tell-payment.js';
import { wrongUse } from '../wrong-use.js';

export const payment: Command = {
  name: 'payment',
  summary: { 'zh-CN': '付款之前，看看这笔钱该不该付', en: 'judge a payment before it is made' },
  usage: ['FILE.json [--conversation FILE] [--json]', '--amount 5000 --currency CNY --channel transfer --payee new …'],
  details: {
    'zh-CN': [
      '文件里是一个 JSON 对象：字段和回答，例如 {"askedBy":"authority","secret":true}；金额写成',
      '{"amount":{"minor":500000,"currency":"CNY"}}，以分计。也可以用下面的选项回答，知道多少写多少。',
      '不需要卡号和账号；像卡号的内容不会接受，也不会显示出来。字段和可选的回答在规则库的 payments 里。',
      '退出码：0 未发现或无法判断，1 有发现（危险或可疑）或内容有问题，2 用法不对。',
    ],
    en: [
      'The file holds one JSON object: fields and answers, such as {"askedBy":"authority","secret":true}; a sum is',
      '{"amount":{"minor":500000,"currency":"CNY"}}, in fen. Or answer by the options below, as far as you know.',
      'No number of a card or an account is needed; what looks like one is refused and not shown. The fields and their',
      'answers stand in the catalog, under payments.',
      'Exit codes: 0 no match or no answer, 1 findings (danger or caution) or faulty input, 2 wrong use.',
    ],
  },
  options: {
    ...PAYMENT_VALUES,
    ...PAYMENT_SWITCHES,
    tell: {
      value: 'FIELD=ANSWER,…',
      help: {
        'zh-CN': '其他回答，例如 secret=no,payeeKind=person；yes、no 和 unknown 都可以',
        en: 'other answers, such as secret=no,payeeKind=person; yes, no and unknown are answers',
      },
    },
    conversation: {
      value: 'FILE',
      help: {
        'zh-CN': '之前那段对话的判断结果（check --json 的输出）',
        en: 'what the talk before was judged to be (as printed by check --json)',
      },
    },
    json: { help: { 'zh-CN': '以 JSON 输出判断结果', en: 'print the verdict as JSON' } },
    catalog: CATALOG_OPTION,
  },
  arguments: { least: 0, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values, switches, language } = call;
  const [file] = call.arguments;
  const told = paymentOf(call);
  if (file === undefined && Object.keys(told).length === 0) {
    throw wrongUse(words, 'payment', words.wrongUse.tooFew(`fraud-free payment ${payment.usage.join(' | ')}`));
  }
  const path = (name: string): string => resolve(io.cwd, name);
  const inFile = file === undefined ? {} : await readJson(io, path(file), words);
  const talk = values.conversation === undefined ? undefined : await readJson(io, path(values.conversation), words);

  const catalog = await loadCatalog(io, values.catalog, words);
  const whole = isObject(inFile) ? { ...inFile, ...told } : inFile;
  const verdict = judged(() =>
    checkPayment(
      createEngine(catalog),
      whole as Payment,
      talk === undefined ? undefined : { conversation: talk as TalkBefore },
    ),
  );
  const answer = switches.has('json')
    ? `${JSON.stringify(verdict)}\n`
    : tellPayment({ verdict, catalog, language, words });
  await io.stdout.write(answer);
  return isWarning(verdict) ? FAULTY : FINE;

  function judged<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof FraudFreeError)) throw error;
      throw new CliError('message-faulty', words.payment.faults(error.faults), { cause: error });
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
