import { maskNumbers } from '@fraud-free/core';

/**
 * A message fit to be shown in a terminal: codes, card and phone numbers are hidden, and nothing in it can command the
 * terminal. It stays as long as it was, unit by unit, so that spans of the original hold for it too.
 *
 * @example
 * mask('验证码 123456，\u001B[2J 致电 13800000000'); // => '验证码 ••••••，�[2J 致电 •••••••••••'
 */
export function mask(text: string): string {
  return maskNumbers(text).replace(SPACES, ' ').replace(CONTROLS, '\uFFFD');
}

/** Line ends and tabs: an excerpt is one line. */
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** Controls, among them ESC, which begins a terminal's commands; and marks that turn the direction of writing. */
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
