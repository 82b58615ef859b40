/**
 * Hides one-time codes, card, account and phone numbers, so that a message can be shown around without giving them
 * away: runs of four digits and more, and codes of letters and digits behind a word for "code". Sums, dates and the short
 * numbers of public services (`95588`, `96110`) stay.
 * Each hidden character becomes `•` per UTF-16 unit, so that spans of the original also fit the result. Linear.
 *
 * @example
 * maskNumbers('验证码 482913，转 5000 元'); // => '验证码 ••••••，转 5000 元'
 */
export function maskNumbers(text: string): string {
  return text
    .replace(RUN, (run, at: number) => hideRun(run, text, at))
    .replace(SPELLED_RUN, hide)
    .replace(CODE, (all, code: string) => all.slice(0, -code.length) + hide(code));
}

/** Decimal digits of any script, and circled ones. */
const DIGIT = '[\\p{Nd}\\u2460-\\u2473\\u2776-\\u2793]';
const RUN = new RegExp(`${DIGIT}(?:[\\s.,·_()（）‐-―-]{0,2}${DIGIT}){3,}`, 'gu');

/** Digits written as characters, without the words for ten and hundred that would make them a sum. */
const SPELLED_RUN = /[〇零一二三四五六七八九幺]{5,}/gu;

const CODE =
  /(?:验证码|驗證碼|校验码|动态码|动态密码|口令|密码|密碼|\b(?:code|otp|pin|passcode|password)\b)[^\p{L}\p{N}]{0,3}(?:是|为|：|is|of)?[^\p{L}\p{N}]{0,6}((?=[a-z0-9]*\d)[a-z0-9]{4,12})(?![a-z0-9])/giu;

const BEFORE_SUM = /(?:[¥￥$€£]|rmb|usd|人民币)\s*$/iu;
const AFTER_SUM = /^\s*(?:元|块|圆|万|亿|美元|港币|rmb|usd|yuan|dollars?|积分|%)/iu;
const SERVICE = /^(?:955|961|123|100)\d\d$/;
const DATE = /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}$/u;

/** Of several numbers side by side, only the one at the sign of a currency is a sum. */
function hideRun(run: string, text: string, at: number): string {
  const end = at + run.length;
  if (SERVICE.test(run) || DATE.test(run) || (/^(?:19|20)\d\d$/u.test(run) && /^ ?年/.test(text.slice(end, end + 2))))
    return run;
  const first = BEFORE_SUM.test(text.slice(Math.max(0, at - 8), at)) ? (/\s/u.exec(run)?.index ?? run.length) : 0;
  const last = AFTER_SUM.test(text.slice(end, end + 12)) ? Math.max(first, run.search(/\S+$/u)) : run.length;
  return run.slice(0, first) + hide(run.slice(first, last)) + run.slice(last);
}

const hide = (run: string): string => run.replace(/[\p{L}\p{N}]/gu, (character) => '•'.repeat(character.length));
