/**
 * Hides one-time codes, card and phone numbers, so that an answer can be shown around without giving them away:
 * runs of four digits and more, and codes of letters and digits behind a word for "code". Amounts and dates stay.
 * Each hidden character becomes `•` per UTF-16 unit, so that spans of the original also fit the result.
 *
 * @example
 * maskNumbers('验证码 482913，转 5000 元'); // => '验证码 ••••••，转 5000 元'
 */
export function maskNumbers(text: string): string {
  return text
    .replace(RUN, (run, at: number) => (isAmountOrDate(text, run, at) ? run : hide(run)))
    .replace(SPELLED_RUN, hide)
    .replace(CODE, (all, code: string) => all.slice(0, -code.length) + hide(code));
}

/** Decimal digits of any script, and circled ones. */
const DIGIT = '[\\p{Nd}\\u2460-\\u2473\\u2776-\\u2793]';
const RUN = new RegExp(`${DIGIT}(?:[\\s.,·_()（）‐-―-]{0,2}${DIGIT}){3,}`, 'gu');

/** Digits written as characters, without the words for ten and hundred that would make them an amount. */
const SPELLED_RUN = /[〇零一二三四五六七八九幺]{5,}/gu;

const CODE =
  /(?:验证码|驗證碼|校验码|动态码|动态密码|口令|密码|密碼|\b(?:code|otp|pin|passcode|password)\b)[^\p{L}\p{N}]{0,3}(?:是|为|：|is|of)?[^\p{L}\p{N}]{0,6}((?=[a-z0-9]*\d)[a-z0-9]{4,12})(?![a-z0-9])/giu;

const BEFORE_AMOUNT = /(?:[¥￥$€£]|rmb|usd|人民币)\s*$/iu;
const AFTER_AMOUNT = /^\s*(?:元|块|圆|万|亿|美元|港币|rmb|usd|yuan|dollars?|积分|%)/iu;
const DATE = /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}$/u;

function isAmountOrDate(text: string, run: string, at: number): boolean {
  const end = at + run.length;
  return (
    DATE.test(run) ||
    AFTER_AMOUNT.test(text.slice(end, end + 12)) ||
    BEFORE_AMOUNT.test(text.slice(Math.max(0, at - 8), at)) ||
    (/^(?:19|20)\d\d$/u.test(run) && text.startsWith('年', end))
  );
}

const hide = (run: string): string => run.replace(/[\p{L}\p{N}]/gu, (character) => '•'.repeat(character.length));
