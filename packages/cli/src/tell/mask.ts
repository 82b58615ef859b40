/**
 * A message fit to be shown again: digits of phone and card numbers, account and identity numbers and one-time codes
 * are hidden, and nothing in it can command the terminal. It stays as long as it was, unit by unit, so that spans of
 * the original hold for it too.
 *
 * @example
 * mask('验证码 123456，致电 13800000000'); // => '验证码 ******，致电 138****0000'
 */
export function mask(text: string): string {
  return maskNumbers(maskCodes(text)).replace(SPACES, ' ').replace(CONTROLS, '\uFFFD');
}

/** Line ends and tabs: an excerpt is one line. */
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** Controls, among them ESC, which begins a terminal's commands; and marks that turn the direction of writing. */
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const CODE_WORD =
  '(?:验证码|驗證碼|校验码|校驗碼|动态码|動態碼|确认码|确认碼|动态密码|動態密碼|口令|(?<![a-z])(?:passcode|code|otp|pin)(?![a-z]))';
const MONEY_BEHIND = '(?:\\.\\p{Nd}{1,4})? ?(?:[元块圆万亿]|rmb|cny|usd|usdt|yuan|dollars?)';
/** Four to eight digits, perhaps in two groups, that are no sum of money. */
const CODE = `(?<!\\p{Nd})\\p{Nd}{3}[ -]?\\p{Nd}{1,5}(?!\\p{Nd})(?!${MONEY_BEHIND})`;
const CODE_AFTER = new RegExp(`(${CODE_WORD}[^\\n]{0,20}?)(${CODE})`, 'giu');
const CODE_BEFORE = new RegExp(`${CODE}(?=[^\\n]{0,16}${CODE_WORD})`, 'giu');

function maskCodes(text: string): string {
  return text
    .replace(CODE_AFTER, (_, before: string, code: string) => before + hide(code, 0, 0))
    .replace(CODE_BEFORE, (code) => hide(code, 0, 0));
}

/** Digits with single spaces or dashes between: greedy and simple, so that it is linear whatever a message holds. */
const NUMBERS = /\p{Nd}(?:[ -]?\p{Nd})*/gu;
const IS_SUM = new RegExp(`^${MONEY_BEHIND}`, 'iu');
const CURRENCY = /(?:[¥￥$€£₹]|rmb|cny|usd|hkd) ?$/iu;

function maskNumbers(text: string): string {
  return text.replace(NUMBERS, (numbers: string, at: number) => {
    const end = at + numbers.length;
    // Of several numbers side by side, the one beside the sign of a currency is the sum.
    const sumFirst = CURRENCY.test(text.slice(Math.max(0, at - 5), at));
    const sumLast = IS_SUM.test(text.slice(end, end + 12));
    const start = sumFirst ? (/[ -]/.exec(numbers)?.index ?? numbers.length) : 0;
    const stop = sumLast ? Math.max(start, numbers.lastIndexOf(' ') + 1, numbers.lastIndexOf('-') + 1) : numbers.length;
    return numbers.slice(0, start) + maskNumber(numbers.slice(start, stop)) + numbers.slice(stop);
  });
}

/** A card keeps its last four digits, a phone number its first three too: enough for its owner to know it again. */
function maskNumber(number: string): string {
  const digits = number.match(/\p{Nd}/gu)?.length ?? 0;
  if (digits < 7) return number;
  if (digits >= 14) return hide(number, 0, 4);
  return digits >= 10 ? hide(number, 3, 4) : hide(number, 2, 2);
}

/** Digits as `*`, but for the first and last few; what lies between digits stays. */
function hide(number: string, first: number, last: number): string {
  const digits = number.match(/\p{Nd}/gu)?.length ?? 0;
  let n = 0;
  return number.replace(/\p{Nd}/gu, (digit) => {
    n++;
    // Digits of two units (mathematical ones, say) leave two stars.
    return n <= first || n > digits - last ? digit : '*'.repeat(digit.length);
  });
}
