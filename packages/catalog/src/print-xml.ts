import { escapeMarkup } from './escape-markup.js';

/** An element of XML to be written: its name, attributes and what is in it. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (Xml | string)[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly (Xml | string)[] = [],
): Xml {
  return { name, attributes, content };
}

/**
 * XML as text, without a space that was not asked for, so that every text comes back as it was.
 *
 * @param indent elements that hold elements alone have each on a line of its own; for feeds, which people look into
 * @example
 * printXml(element('p', {}, ['1 < 2'])); // => '<?xml version="1.0" encoding="UTF-8"?>\n<p>1 &#60; 2</p>\n'
 */
export function printXml(xml: Xml, { indent = false }: { readonly indent?: boolean } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(xml, indent ? '\n' : '')}\n`;
}

/** @param line the end of a line and the indent of the element on it; empty where all stand on one */
function print({ name, attributes, content }: Xml, line: string): string {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${asText(value).replaceAll('\n', '&#10;')}"`,
  );
  const isMixed = content.some((one) => typeof one === 'string');
  const [before, after] = line === '' || isMixed ? ['', ''] : [`${line}  `, line];
  const inside = content.map((one) => (typeof one === 'string' ? asText(one) : before + print(one, before))).join('');
  return inside === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inside}${after}</${name}>`;
}

/** What XML cannot hold, control characters and lone surrogates, is left out. */
function asText(text: string): string {
  return (
    escapeMarkup(text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''))
      // Readers take these for the end of a line, or for a space.
      .replaceAll(/[\t\r\u0085\u2028\u2029]/g, (found) => `&#${found.charCodeAt(0)};`)
  );
}
