import { parseDocument } from 'yaml';
import { CatalogError } from './errors.js';
import { readRules } from './read-rules.js';

/**
 * Reads a folder of genuine messages: YAML files, each a map with `texts`, a list of maps with a `text`.
 *
 * @throws CatalogError `genuine-invalid`, and as `readRules` does
 * @example
 * readGenuine('test/rules/genuine'); // => ['您的快递已放在门口的柜子里。', …]
 */
export function readGenuine(directory: string): string[] {
  return readRules(directory).flatMap(({ path, text }) => {
    const document = parseDocument(text);
    const texts: unknown =
      document.errors.length > 0 ? undefined : (document.toJS() as { texts?: unknown } | null)?.texts;
    if (Array.isArray(texts) && texts.every(isText)) return texts.map(({ text }) => text);
    throw new CatalogError(
      'genuine-invalid',
      `“${path}” in “${directory}” holds no genuine messages. Expected a map with a list “texts” of maps with a “text”; mend it, or give the folder that holds them.`,
    );
  });
}

function isText(value: unknown): value is { readonly text: string } {
  return typeof (value as { text?: unknown } | null)?.text === 'string';
}
