/** A time in milliseconds since 1970 as `2026-11-22T08:00:00Z`. */
export function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
