import type { Role } from '@fraud-free/catalog';
import type { Call, Option } from '../command.js';
import { wrongUse } from '../wrong-use.js';

/** How long what is signed holds, in days, if nobody says otherwise. */
const DAYS: Record<Role | 'urgent', number> = { root: 365, targets: 180, snapshot: 30, timestamp: 7, urgent: 14 };
const THRESHOLD: Record<Role, number> = { root: 2, targets: 1, snapshot: 1, timestamp: 1 };

export const KEYS_OPTION: Option = {
  value: 'DIR',
  help: {
    'zh-CN': '密钥目录；也可以放在环境变量 FRAUD_FREE_KEY_ROOT_1、FRAUD_FREE_KEY_TIMESTAMP 等之中',
    en: 'folder of keys; they may also stand in the environment: FRAUD_FREE_KEY_ROOT_1, FRAUD_FREE_KEY_TIMESTAMP …',
  },
};

export const DAYS_OPTION: Option = {
  value: 'ROLE=N,…',
  help: {
    'zh-CN': '各角色签名的有效天数，默认 root=365,targets=180,snapshot=30,timestamp=7,urgent=14',
    en: 'how many days what each role signs holds; root=365,targets=180,snapshot=30,timestamp=7,urgent=14 without it',
  },
};

export const THRESHOLD_OPTION: Option = {
  value: 'ROLE=N,…',
  help: {
    'zh-CN': '各角色至少需要几把密钥签名，默认 root=2，其余为 1',
    en: 'how many keys of each role must sign; root=2 and 1 for the others without it',
  },
};

/** @throws {CliError} `wrong-use` */
export function daysOf(call: Call, command: string): Record<Role | 'urgent', number> {
  return numbersOf(call, command, 'days', DAYS);
}

/** @throws {CliError} `wrong-use` */
export function thresholdOf(call: Call, command: string): Record<Role, number> {
  return numbersOf(call, command, 'threshold', THRESHOLD);
}

function numbersOf<Name extends string>(
  { values, words }: Call,
  command: string,
  option: 'days' | 'threshold',
  usual: Record<Name, number>,
): Record<Name, number> {
  const numbers = { ...usual };
  for (const part of values[option]?.split(',') ?? []) {
    const [, role = '', number = ''] = /^(\w+)=(\d{1,5})$/.exec(part.trim()) ?? [];
    if (!Object.hasOwn(usual, role) || Number(number) < 1) {
      throw wrongUse(words, command, words.wrongUse.badValue(`--${option}`, part, 'timestamp=7,…'));
    }
    numbers[role as Name] = Number(number);
  }
  return numbers;
}
