import type { Localised } from '@fraud-free/core';

/**
 * A text on one line of YAML, in these languages of it or in all. JSON is YAML: whatever stands in a text, it stays a text.
 *
 * @example
 * inYaml({ 'zh-CN': '社区', en: 'community' }, ['en']); // => '{ en: "community" }'
 */
export function inYaml(text: Localised, languages: readonly string[] = Object.keys(text)): string {
  const texts = Object.entries(text).filter(([lang]) => languages.includes(lang));
  return `{ ${texts.map(([lang, words]) => `${lang}: ${JSON.stringify(words)}`).join(', ')} }`;
}
