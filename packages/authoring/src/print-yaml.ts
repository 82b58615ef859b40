import type { QuizFile } from '@fraud-free/quiz';
import { stringify } from 'yaml';

/**
 * A quiz as YAML, to be written on by hand: what came from a table or another program.
 *
 * @example
 * printYaml(quiz); // => 'id: spring\ntitle:\n  zh-CN: …\nitems:\n  - id: …'
 */
export function printYaml({ format: _format, ...quiz }: QuizFile): string {
  return stringify(quiz, { lineWidth: 120 });
}
