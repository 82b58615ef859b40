/**
 * JSON in the one form that is signed: keys in order, no space, only the quotation mark and the backslash escaped.
 *
 * @see http://wiki.laptop.org/go/Canonical_JSON, as The Update Framework 1.0, clause 4.2, has it
 * @param value what `JSON.parse` gives; numbers must be whole
 * @returns `undefined` if there is a number that is not whole: it has no such form
 */
export function canonicalJson(value: unknown): string | undefined {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  if (value === null || typeof value !== 'object') return String(value);
  const parts = Array.isArray(value)
    ? value.map((entry) => canonicalJson(entry))
    : Object.keys(value)
        .sort()
        .map((key) => after(quoted(key), canonicalJson((value as Record<string, unknown>)[key])));
  if (parts.includes(undefined)) return undefined;
  return Array.isArray(value) ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function after(key: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${key}:${value}`;
}
