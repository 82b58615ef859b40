import type { Parts } from '@fraud-free/core/wire';
import { ConverterFactory } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/cn2t';

/** The parts in which a catalog's texts in traditional Chinese are shipped. */
export type TraditionalPart = 'zhHant' | 'zhHantMore';

/**
 * The texts of a catalog's parts in traditional Chinese, `zh-Hant`, made from its `zh-CN` with the words of Taiwan; a text that
 * says it in `zh-Hant` itself is taken as it is. Two parts, so that nobody else loads them:
 *
 * - `zhHant` is joined to `zh` or `check`;
 * - `zhHantMore` to these with `payments`, `learning` and `procedures`, whose texts it has.
 */
export function inTraditional(parts: Parts): Readonly<Record<TraditionalPart, object>> {
  const { check, payments, learning, procedures } = parts;
  const { format, version, scripts, categories, advice, contacts, signals } = check;
  const of = { format, version };
  const shown = { scripts, categories, advice, contacts, signals };
  const more = { ...payments, ...learning, ...procedures };
  return { zhHant: { ...of, ...traditional(shown) }, zhHantMore: { ...of, ...traditional(more) } };
}

/** Nothing but the texts, where they stand; undefined if there are none. */
function traditional(value: unknown): object | undefined {
  if (Array.isArray(value)) {
    const entries = value.map(traditional);
    return entries.some((entry) => entry !== undefined) ? entries.map((entry) => entry ?? {}) : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (SIMPLIFIED in value) {
    const texts = value as Readonly<Record<string, string | readonly string[]>>;
    const text = texts[SIMPLIFIED]!;
    return typeof text === 'string' ? { [TRADITIONAL]: texts[TRADITIONAL] ?? toTraditional(text) } : undefined;
  }
  const entries = Object.entries(value)
    .map(([key, entry]) => [key, traditional(entry)] as const)
    .filter(([, entry]) => entry !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const SIMPLIFIED = 'zh-CN';
const TRADITIONAL = 'zh-Hant';

/**
 * Where the tables of OpenCC choose another word than people in Taiwan and Hong Kong do when they speak of money, calls
 * and messages. Applied last, to what is traditional already.
 */
const WORDS: readonly (readonly [string, string])[] = [
  ['結束通話', '掛斷'],
  ['影片聊天', '視訊聊天'],
  ['影片通話', '視訊通話'],
  ['影片電話', '視訊電話'],
  ['轉賬', '轉帳'],
  ['到賬', '入帳'],
  ['賬', '帳'],
  ['充值', '儲值'],
  ['質量', '品質'],
  ['網貸', '網路貸款'],
  ['短影片', '短影音'],
  ['檢視', '查看'],
  ['平臺', '平台'],
  ['臺灣', '台灣'],
  ['渠道', '管道'],
  ['裝置費', '設備費'],
  ['點選', '點'],
];

const toTraditional = ConverterFactory(from.cn!, to.twp!, [WORDS]);
