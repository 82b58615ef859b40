import type { Localised } from '@fraud-free/core';

/** A text in its languages on one line of YAML. JSON is YAML: whatever stands in a text, it stays a text. */
export function inYaml(text: Localised): string {
  const texts = Object.entries(text).map(([lang, words]) => `${lang}: ${JSON.stringify(words)}`);
  return `{ ${texts.join(', ')} }`;
}
