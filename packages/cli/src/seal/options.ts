import type { Call, Option } from '../command.js';
import { wrongUse } from '../wrong-use.js';

/** How long a seal and its lists hold without being renewed, if nobody says otherwise. */
const DAYS = 90;

export const SEAL_DAYS_OPTION: Option = {
  value: 'N',
  help: { 'zh-CN': `签名有效的天数，默认 ${DAYS}`, en: `for how many days it holds; ${DAYS} unless told` },
};

export const ISSUERS_OPTION: Option = {
  value: 'FILE',
  help: {
    'zh-CN': '上级签发的名单 issuers.json；省略时用目录里已有的',
    en: 'the issuers.json of the one above; the one in the folder unless told',
  },
};

/** @throws {CliError} `wrong-use` */
export function sealDaysOf({ values, words }: Call, command: string): number {
  const { days = String(DAYS) } = values;
  if (/^\d{1,4}$/.test(days) && Number(days) > 0) return Number(days);
  throw wrongUse(words, command, words.wrongUse.badValue('--days', days, String(DAYS)));
}
