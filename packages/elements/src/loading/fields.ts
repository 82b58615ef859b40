import type { Localised } from '@fraud-free/core';

/** A JSON object, of which nothing more is known. */
export type Fields = Readonly<Record<string, unknown>>;

/*
 * What stands in a file that somebody else has written: each of these gives what it says, or undefined for anything that
 * is of no use, and never throws.
 */

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text that says something; overlong ones are cut. */
export function textAt(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().slice(0, 2_000) : '';
  return text === '' ? undefined : text;
}

/** A text in several languages; one without a language is that of all. */
export function localisedAt(value: unknown): Localised | undefined {
  if (!isObject(value)) {
    const text = textAt(value);
    return text === undefined ? undefined : { 'zh-CN': text };
  }
  const texts = Object.entries(value).flatMap(([lang, text]) => {
    const one = textAt(text);
    return one === undefined ? [] : [[lang, one] as const];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

/** In milliseconds since 1970. */
export function timeAt(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** A day as `2026-12-01`. */
export function dayAt(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value) && timeAt(value) !== undefined
    ? value
    : undefined;
}

export function numberAt(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** A number that can be dialled. */
export function telAt(value: unknown): string | undefined {
  return typeof value === 'string' && /^\+?\d[\d -]{1,19}$/u.test(value) ? value : undefined;
}

/** Only web addresses are followed. */
export function urlAt(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\//iu.test(value) ? value : undefined;
}

/** Those of a list that can be read, no more than `most` of them. */
export function listAt<T>(value: unknown, read: (one: Fields) => T | undefined, most = 30_000): T[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, most).flatMap((one) => {
    const known = isObject(one) ? read(one) : undefined;
    return known === undefined ? [] : [known];
  });
}

/** The same without members that are undefined. */
export function given<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
