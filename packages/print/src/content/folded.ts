import type { Catalog } from '@fraud-free/core';

/** Whether a text has characters that are read as others: traditional ones, which a page in simplified ones has not. */
export function isFolded({ folding }: Catalog, text: string): boolean {
  return [...text].some((character) => character > '\u2e80' && folding.from.includes(character));
}
