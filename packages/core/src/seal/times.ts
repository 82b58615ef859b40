import type { SealErrorCode } from './seal-error.js';
import { SealError } from './seal-error.js';
import type { Stated } from './statements.js';

const HOUR = 3_600_000;
/** So much may the clocks of two devices differ. */
export const CLOCKS_DIFFER: number = HOUR;

/** What is no time is `NaN`, and every comparison with that is false: each check asks for what must be so. */
export function timeOf(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN;
}

/** When a day begins where it begins first on earth, and ends where it ends last. */
export function startOf(day: string): number {
  return dayOf(day) - 14 * HOUR;
}

export function endOf(day: string): number {
  return dayOf(day) + 36 * HOUR;
}

function dayOf(day: string): number {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
}

/** @throws {SealError} `seal-not-yet`, and `over` for what has expired */
export function checkTimes(
  { issued, expires }: Stated,
  { now, file, over }: { readonly now: number; readonly file: string; readonly over: SealErrorCode },
): void {
  if (!(timeOf(issued) <= now + CLOCKS_DIFFER)) {
    throw new SealError(
      'seal-not-yet',
      `${file} holds from ${issued} on. If that is past, set the clock of this device.`,
    );
  }
  if (!(timeOf(expires) > now)) {
    throw new SealError(over, `${file} expired at ${expires}. Whoever issued it must sign it anew.`);
  }
}
