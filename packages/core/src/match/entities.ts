import type { EntityKind } from '../catalog/script.js';
import {
  CODE as CODE_SIGN,
  DOT,
  GROUP as GROUP_SIGN,
  INSTALL,
  LATIN,
  MESSENGER as MESSENGER_SIGN,
  MONEY,
  NUMERAL,
  PAYING,
  type Glance,
} from './glance.js';
import { findLinks } from './links.js';
import { byEnd, type Span } from './span.js';

/** What was recognised by its shape; `value` is the sum of an `amount`, in the currency's main unit, or the number of disguised words. */
export interface Entity extends Span {
  readonly kind: EntityKind;
  readonly value?: number;
}

/**
 * All entities of a normalised text, by where they end. Every pattern here has bounded repetitions only, so the time is
 * linear in the text whatever it says.
 *
 * @param links what {@link linksOf} found in it
 * @example
 * findEntities('转2000元到6217000000000000', glance, []); // => amount '2000元' (value 2000), card '6217000000000000'
 */
export function findEntities(text: string, glance: Glance, links: readonly Span[]): readonly Entity[] {
  let found: Entity[] | undefined;
  if (links.length > 0) found = links.map(asLink);
  for (const { mayHave, find } of OTHERS) {
    if (mayHave(glance, text)) for (const entity of find(text)) (found ??= []).push(entity);
  }
  if (found === undefined) return NONE;
  return found.length > 1 ? found.sort(byEnd) : found;
}

/** The links of a normalised text. */
export function linksOf(text: string, glance: Glance): readonly Span[] {
  return LINKS.mayHave(glance, text) ? findLinks(text) : NONE;
}

const NONE: readonly never[] = [];

interface Finder {
  /** Cheap, and never false for a text in which something is found. */
  readonly mayHave: (glance: Glance, text: string) => boolean;
  readonly find: (text: string) => Entity[];
}

const LINKS: Finder = {
  mayHave: ({ has }, text) => (has & LATIN) !== 0 && ((has & DOT) !== 0 || /http|hxxp|www/.test(text)),
  find: (text) => findLinks(text).map(asLink),
};

const OTHERS: readonly Finder[] = [
  { mayHave: ({ digits }) => digits >= 5, find: (text) => findNumbers(text) },
  {
    mayHave: ({ has, digits }, text) =>
      digits > 0 ? (has & (MONEY | LATIN)) !== 0 || text.includes(',') : (has & MONEY) !== 0 && (has & NUMERAL) !== 0,
    find: (text) => findAmounts(text),
  },
  {
    mayHave: ({ has, digits }) => digits >= 2 && (has & PAYING) !== 0,
    find: (text) => [...find(text, BARE_AMOUNT, 'amount'), ...find(text, BARE_HUNDREDS, 'amount')],
  },
  {
    mayHave: ({ has, digits }) => digits >= 4 && (has & (CODE_SIGN | LATIN)) !== 0,
    find: (text) => [...find(text, CODE, 'code'), ...find(text, CODE_FIRST, 'code')],
  },
  {
    mayHave: ({ has, longestWord }) => longestWord >= 5 && (has & (MESSENGER_SIGN | LATIN)) !== 0,
    find: (text) => find(text, CONTACT, 'contact'),
  },
  { mayHave: ({ has, digits }) => digits >= 5 && (has & GROUP_SIGN) !== 0, find: (text) => find(text, GROUP, 'group') },
  {
    mayHave: ({ has }, text) =>
      (has & INSTALL) !== 0 || ((has & LATIN) !== 0 && /\.apk|\.ipa|download|install/.test(text)),
    find: (text) => find(text, APP, 'app'),
  },
];

/** Exported for the test that no `mayHave` hides anything. */
export const FINDERS: readonly Finder[] = [LINKS, ...OTHERS];

const asLink = (span: Span): Entity => ({ kind: 'link', ...span });

const CODE_WORD =
  '(?:验证码|校验码|动态码|确认码|动态密码|短信口令|verification code|security code|passcode|one-time code|otp|code)';
const CODE = new RegExp(`${CODE_WORD}[^\\d\\n]{0,12}(\\d{4,8})(?!\\d)`, 'g');
const CODE_FIRST = new RegExp(`(?:^|[^\\d])(\\d{4,8})[^\\d\\n]{0,10}${CODE_WORD}`, 'g');

const APP =
  /[a-z0-9_-]{1,40}\.(?:apk|ipa)(?![a-z0-9])|(?:下载|安装|download|install)[^。!!?\n]{0,14}?(?:app(?![a-z])|apk|软件|应用|客户端|小程序)/g;

const MESSENGER =
  '(?:微信|薇信|威信|维信|v信|vx|wx|wechat|weixin|企微|企业微信|qq|q q|扣扣|企鹅|telegram|电报|纸飞机|whatsapp|whats app|line|skype|钉钉|tg)';
const CONTACT = new RegExp(
  `(?:^|[^a-z0-9])${MESSENGER}(?:号码|账号|客服|number|号|id)?(?:是|为|is)?[ :(=]{0,3}([a-z0-9][a-z0-9_-]{4,23})(?![a-z0-9])`,
  'g',
);
const GROUP = /群(?:号码|号|聊)?(?:是|为)?[ :(]{0,3}(\d{5,12})(?!\d)/g;

const NUMBER = /\+?\d{1,20}(?:[ -]\d{2,8}(?!\d)){0,4}/g;

const CHINESE_SUM =
  '[一二两三四五六七八九十几数壹贰叁肆伍陆柒捌玖拾][一二两三四五六七八九十百千万亿几零壹贰叁肆伍陆柒捌玖拾佰仟]{0,14}';

/** `凑三万` leaves the unit out; what is counted in tens of thousands and is no money is named behind. */
const TENS_OF_THOUSANDS =
  '[一二两三四五六七八九十几][一二两三四五六七八九十百千几]{0,4}万(?![一二两三四五六七八九人个次里年册名位户家台米吨字条件份辆平亩步粉只张股公分颗本不事能])';
const AMOUNT = new RegExp(
  `(?:[¥$£€₹]|rmb|usd|hkd|gbp|inr|rs\\.?|us\\$) ?(\\d[\\d,]{0,14}(?:\\.\\d{1,4})?)( ?(?:万|亿|k|m|million|billion|thousand)(?![a-z]))?` +
    `|(\\d[\\d,]{0,14}(?:\\.\\d{1,4})?)( ?(?:万|千|百|亿|k|million|billion|thousand))?(?:多|余|来)? ?` +
    `(?:元|块|圆|蚊|人民币|美元|美金|港币|英镑|欧元|个?u(?![a-z])|rmb|yuan|usdt|usd|cny|dollars?|pounds?|euros?|rupees?|quid|rand|naira|ringgit)(?![a-z])` +
    `|(\\d[\\d,]{0,14}(?:\\.\\d{1,4})?)( ?(?:万|亿|(?:k|grand|lakh)(?![a-z\\d-])))` +
    `|(\\d{1,3}(?:,\\d{3})+)(?!\\d|[,.]\\d| ?(?:people|users|points|steps))` +
    `|(${CHINESE_SUM})(?:元|块|圆|人民币|美元|美金)` +
    `|(${TENS_OF_THOUSANDS})`,
  'g',
);

/** A sum without its unit, as people write it behind what is paid: `材料费500`, `帮我垫2800`. */
const BARE_AMOUNT =
  /(?:费|垫|押|补|充|凑|投|押金|先给|先付|转我|打我|借我|发我|给我转|还差)(?:了|个|我)? ?([1-9]\d{1,6})(?![\d:.%/年月日号点分时楼室栋件个份张次人天元块万千百-]|[a-z])/g;

/** The same behind everyday verbs, from three figures on; not the short numbers of banks and offices (`转95588`). */
const BARE_HUNDREDS =
  /(?:给您|给你|返|转|汇|交|付|存|只要|只需|仅需|收|本金|工资|佣金|奖励|一共)(?:了|个|我|你|您)? ?(?!955\d\d|12\d{3}(?!\d)|96110|100\d\d(?!\d)|1[12]\d(?!\d))([1-9]\d{2,6})(?![\d:.%/年月日号点分时楼室栋件个份张次人天元块万千百-]|[a-z])/g;

function find(text: string, pattern: RegExp, kind: EntityKind): Entity[] {
  return matches(text, pattern).map((match) => {
    const inner = match[1];
    const start = inner === undefined ? match.index : match.index + match[0].lastIndexOf(inner);
    // A code or an id is marked alone, without the word before it; where it stands first, so does it in the match.
    const at = pattern === CODE_FIRST && inner !== undefined ? match.index + match[0].indexOf(inner) : start;
    return { kind, start: at, end: at + (inner ?? match[0]).length };
  });
}

/** All matches of a pattern that looks for all. None is empty. Most texts have none, so this costs no iterator. */
function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  let all: RegExpExecArray[] | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) (all ??= []).push(match);
  return all ?? NONE;
}

/** Phone and bank card numbers, told apart by length and first digits. */
function findNumbers(text: string): Entity[] {
  const found: Entity[] = [];
  for (const match of matches(text, NUMBER)) {
    const whole = classify(match[0]);
    if (whole) {
      found.push({ kind: whole, start: match.index, end: match.index + match[0].length });
      continue;
    }
    // Numbers side by side (`2000 13800000000`) are not one number: look at each.
    let at = match.index;
    for (const part of match[0].split(/[ -]/)) {
      const kind = classify(part);
      if (kind) found.push({ kind, start: at, end: at + part.length });
      at += part.length + 1;
    }
  }
  return found;
}

function classify(number: string): EntityKind | undefined {
  const digits = number.replace(/[^\d]/g, '');
  const international = number.startsWith('+') || digits.startsWith('00');
  if (international && digits.length >= 9 && digits.length <= 17) return 'phone';
  if (/^1[3-9]\d{9}$/.test(digits)) return 'phone';
  if (/^[48]00\d{7}$/.test(digits)) return 'phone';
  if (/^0\d{9,11}$/.test(digits)) return 'phone';
  if (/^955\d\d$/.test(number) || /^9610[0-9]$/.test(number)) return 'phone';
  // North America, India and others write ten or eleven digits without a leading zero.
  if (/^[2-9]\d{9}$/.test(digits) || /^1[2-9]\d{9}$/.test(digits)) return 'phone';
  if (digits.length >= 16 && digits.length <= 19 && !international) return 'card';
  return undefined;
}

const SCALE: Readonly<Record<string, number>> = {
  百: 1e2,
  佰: 1e2,
  千: 1e3,
  仟: 1e3,
  万: 1e4,
  亿: 1e8,
  k: 1e3,
  grand: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  million: 1e6,
  billion: 1e9,
};

function findAmounts(text: string): Entity[] {
  return matches(text, AMOUNT).map((match) => {
    const digits = match[1] ?? match[3] ?? match[5] ?? match[7];
    const scale = SCALE[(match[2] ?? match[4] ?? match[6] ?? '').trim()] ?? 1;
    const value =
      digits === undefined ? chineseNumber(match[8] ?? match[9] ?? '') : Number(digits.replace(/,/g, '')) * scale;
    return { kind: 'amount', start: match.index, end: match.index + match[0].length, value };
  });
}

const NUMERALS = '零一二三四五六七八九';
const BANK_NUMERALS = '零壹贰叁肆伍陆柒捌玖';

/** `两千五百` is 2500, `五万` is 50000; `几` counts as one. */
function chineseNumber(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of text) {
    const unit = character === '十' || character === '拾' ? 10 : SCALE[character];
    if (unit === undefined) {
      const place = Math.max(NUMERALS.indexOf(character), BANK_NUMERALS.indexOf(character));
      digit = character === '两' ? 2 : character === '零' ? 0 : Math.max(1, place);
    } else if (unit >= 1e4) {
      total = (total + section + digit || 1) * unit;
      section = digit = 0;
    } else {
      section += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + section + digit;
}
