/**
 * The statements of a file as stores of statements (LRS) export them: a list, an answer with `statements` in it, or one in
 * each line. Undefined for what is no JSON.
 *
 * @example
 * readStatements('{"id":"a"}\n{"id":"b"}')?.length; // => 2
 */
export function readStatements(text: string): unknown[] | undefined {
  const whole = parse(text);
  if (whole !== undefined) return statementsIn(whole.value);
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parse);
  return lines.every((line) => line !== undefined) ? lines.flatMap(({ value }) => statementsIn(value)) : undefined;
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function statementsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const { statements } = (typeof value === 'object' && value !== null ? value : {}) as { statements?: unknown };
  return Array.isArray(statements) ? statements : [value];
}
