/**
 * A sum as people write it, in whole minor units of its currency: exactly, digit by digit. `undefined` for what is no
 * sum, for one with more digits than the currency has, and for one too large to count.
 *
 * @example
 * minorUnits('5000.5', 'CNY'); // => 500050
 * minorUnits('5000.5', 'JPY'); // => undefined: a yen has no smaller unit
 */
export function minorUnits(sum: string, currency: string): number | undefined {
  const [, whole, fraction = ''] = /^(\d{1,15})(?:\.(\d+))?$/u.exec(sum) ?? [];
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  if (whole === undefined || fraction.length > digits) return undefined;
  const minor = Number(whole + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? minor : undefined;
}
