import type { Finding } from './finding.js';
import { sayFinding } from './say-finding.js';

/**
 * Findings as text for people: file, line and column, what is wrong, what was expected, an example; a sum at the end.
 *
 * @param lang in which language they are said, as far as it has the words: `en` or `zh-CN`
 * @example
 * formatFindings(findings);
 * // romance/romance.yaml:12:3 error id-unknown
 * //   there is no advice “ask-famly”
 * //   expected: the id of advice that exists
 * //   example:  ask-family
 * //
 * // 1 error, 0 warnings in 1 file
 */
export function formatFindings(findings: readonly Finding[], lang = 'en'): string {
  const words = WORDS[lang] ?? WORDS['en']!;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const files = new Set(findings.map(({ path }) => path)).size;
  const sum = words.sum(errors, findings.length - errors, files);
  return [...findings.map((finding) => format(finding, words, lang)), sum].join('\n\n') + '\n';
}

interface ReportWords {
  readonly error: string;
  readonly warning: string;
  readonly expected: string;
  readonly example: string;
  sum(errors: number, warnings: number, files: number): string;
}

const WORDS: Readonly<Record<string, ReportWords>> = {
  en: {
    error: 'error',
    warning: 'warning',
    expected: 'expected: ',
    example: 'example:  ',
    sum: (errors, warnings, files) => {
      const sum = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
      return files === 0 ? sum : `${sum} in ${count(files, 'file')}`;
    },
  },
  'zh-CN': {
    error: '错误',
    warning: '提醒',
    expected: '应为：',
    example: '例如：',
    sum: (errors, warnings, files) =>
      files === 0 ? '没有发现问题' : `${files} 个文件，错误 ${errors} 处，提醒 ${warnings} 处`,
  },
};

function format(finding: Finding, words: ReportWords, lang: string): string {
  const { path, line, column, severity, code, message, expected, example } = finding;
  return [
    `${path}:${line}:${column} ${words[severity]} ${code}`,
    `  ${sayFinding(message, lang)}`,
    `  ${words.expected}${sayFinding(expected, lang)}`,
    ...(example === undefined ? [] : [`  ${words.example}${example}`]),
  ].join('\n');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
