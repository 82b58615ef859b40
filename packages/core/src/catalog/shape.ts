/**
 * What a value from outside must look like, as data. Small on purpose: the engine has no dependency.
 * `record` takes any keys; `object` takes its own keys, and others are let pass, so that a catalog may say more.
 */
export type Shape =
  | 'string'
  | 'text'
  | 'number'
  | 'index'
  | 'currency'
  | 'boolean'
  | { readonly oneOf: readonly string[] }
  | { readonly list: Shape; readonly least?: number }
  | { readonly record: Shape }
  | { readonly object: Readonly<Record<string, Shape>>; readonly optional?: Readonly<Record<string, Shape>> }
  | { readonly either: readonly Shape[]; readonly expected: string }
  | { readonly lazy: () => Shape };

/** Every place at which `value` differs from `shape`, as `path: expected …, found …`. `text` is a string not empty. */
export function checkShape(value: unknown, shape: Shape, path: string): string[] {
  if (typeof shape === 'string') return isPlain(value, shape) ? [] : [fault(path, NAMES[shape], value)];
  if ('lazy' in shape) return checkShape(value, shape.lazy(), path);
  if ('oneOf' in shape) {
    const known = typeof value === 'string' && shape.oneOf.includes(value);
    return known ? [] : [fault(path, `one of ${shape.oneOf.join(', ')}`, value)];
  }
  if ('either' in shape) {
    const fits = shape.either.some((option) => checkShape(value, option, path).length === 0);
    return fits ? [] : [fault(path, shape.expected, value)];
  }
  if ('list' in shape) {
    if (!Array.isArray(value)) return [fault(path, 'a list', value)];
    const short = value.length < (shape.least ?? 0) ? [`${path}: expected at least ${shape.least} entries`] : [];
    return [...short, ...value.flatMap((entry: unknown, i) => checkShape(entry, shape.list, `${path}[${i}]`))];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [fault(path, 'an object', value)];
  const entries = value as Record<string, unknown>;
  if ('record' in shape) {
    return Object.entries(entries).flatMap(([key, entry]) => checkShape(entry, shape.record, `${path}.${key}`));
  }
  return [
    ...Object.entries(shape.object).flatMap(([key, inner]) => checkShape(entries[key], inner, `${path}.${key}`)),
    ...Object.entries(shape.optional ?? {}).flatMap(([key, inner]) =>
      entries[key] === undefined ? [] : checkShape(entries[key], inner, `${path}.${key}`),
    ),
  ];
}

const NAMES = {
  string: 'a string',
  text: 'a string that is not empty',
  number: 'a number',
  index: 'a whole number from 0',
  currency: 'a currency of ISO 4217',
  boolean: 'true or false',
} as const;

function isPlain(value: unknown, shape: keyof typeof NAMES): boolean {
  switch (shape) {
    case 'string':
      return typeof value === 'string';
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'index':
      return Number.isSafeInteger(value) && (value as number) >= 0;
    case 'currency':
      return typeof value === 'string' && /^[A-Z]{3}$/.test(value);
    case 'boolean':
      return typeof value === 'boolean';
  }
}

function fault(path: string, expected: string, value: unknown): string {
  const found = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return `${path}: expected ${expected}, found ${found.length > 40 ? `${found.slice(0, 40)}…` : found}`;
}
