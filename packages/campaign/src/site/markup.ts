import { escapeMarkup } from '@fraud-free/catalog/source';

/** A piece of a page; texts that are put into one are escaped. */
export interface Markup {
  readonly markup: string;
}

type Piece = string | number | Markup | readonly Markup[] | undefined;

/**
 * A piece of a page from a template. Whatever is put in stays a text, unless it is a piece itself; `undefined` is nothing.
 *
 * @example
 * markup`<p>${'1 < 2'}</p>`.markup; // => '<p>1 &#60; 2</p>'
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return { markup: strings.reduce((all, text, index) => all + print(values[index - 1]) + text) };
}

function print(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'object') return 'markup' in piece ? piece.markup : piece.map((one) => one.markup).join('\n');
  return escapeMarkup(String(piece));
}
