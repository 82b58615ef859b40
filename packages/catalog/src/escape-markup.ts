/**
 * A text as it may stand in HTML or XML, in an element or in an attribute: it stays a text, whatever signs are in it.
 *
 * @example
 * escapeMarkup('<b title="x">'); // => '&#60;b title=&#34;x&#34;&#62;'
 */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
