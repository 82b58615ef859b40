import type { Finding } from './finding.js';

/**
 * Findings as text for people: file, line and column, what is wrong, what was expected, an example; a sum at the end.
 *
 * @example
 * formatFindings(findings);
 * // romance/romance.yaml:12:3 error id-unknown
 * //   there is no advice “ask-famly”
 * //   expected: the id of advice that exists
 * //   example:  ask-family
 * //
 * // 1 error, 0 warnings in 1 file
 */
export function formatFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const files = new Set(findings.map(({ path }) => path)).size;
  const sum = `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
  return [...findings.map(format), files === 0 ? sum : `${sum} in ${count(files, 'file')}`].join('\n\n') + '\n';
}

function format({ path, line, column, severity, code, message, expected, example }: Finding): string {
  return [
    `${path}:${line}:${column} ${severity} ${code}`,
    `  ${message}`,
    `  expected: ${expected}`,
    ...(example === undefined ? [] : [`  example:  ${example}`]),
  ].join('\n');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
