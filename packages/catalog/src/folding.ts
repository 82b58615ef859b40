import type { Folding } from '@fraud-free/core';
import { from, to } from 'opencc-js/preset/t2cn';
import { compare } from './findings/finding.js';

/**
 * Variants that the tables of OpenCC leave apart and messages mix: 帐户 is written for 账户 (帳戶 becomes the former),
 * 妳 for 你, 佈 for 布.
 */
const OWN: readonly (readonly [string, string])[] = [
  ['帐', '账'],
  ['妳', '你'],
  ['佈', '布'],
];

/**
 * The table traditional to simplified: single characters of the basic plane only, sorted by code point, no character
 * mapped to itself, and no result that is itself mapped, so that folding twice changes nothing.
 *
 * Taiwan's and Hong Kong's variants come first and the general table behind them, as OpenCC chains them; a variant that
 * is also the simplified form of another character stays (`么`: 什么). Danger: a table of characters can't tell the two
 * words of 著, so 著名 is read as 着名; patterns are read alike, so nothing is lost.
 */
export function makeFolding(): Folding {
  return (made ??= make());
}

/** The tables of OpenCC are constants, and so is this. */
let made: Folding | undefined;

function make(): Folding {
  const general = singles(to['cn']!);
  const simplified = new Set(general.values());
  const table = new Map<string, string>();
  for (const [variant, standard] of [...singles(from['tw']!), ...singles(from['hk']!)]) {
    if (!simplified.has(variant) && !general.has(variant)) table.set(variant, general.get(standard) ?? standard);
  }
  for (const [traditional, plain] of general) table.set(traditional, plain);
  for (const [variant, plain] of OWN) table.set(variant, plain);

  const pairs = [...table.keys()]
    .sort(compare)
    .map((character) => [character, follow(character, table)] as const)
    .filter(([character, plain]) => character !== plain);
  return { from: pairs.map(([character]) => character).join(''), to: pairs.map(([, plain]) => plain).join('') };
}

/** The one-character entries of a chain of OpenCC's dictionaries, the first of several readings. */
function singles(
  chain: readonly (readonly (string | readonly (readonly [string, string])[])[])[],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const dictionary of chain.flat()) {
    const entries =
      typeof dictionary === 'string' ? dictionary.split('|').map((entry) => entry.split(' ')) : dictionary;
    for (const [key, value] of entries) {
      if (key?.length === 1 && value?.length === 1) found.set(key, value);
    }
  }
  return found;
}

/** To the end of a chain such as 帳 → 帐 → 账; back to the start if it runs in a circle. */
function follow(character: string, table: ReadonlyMap<string, string>): string {
  const seen = new Set([character]);
  let at = character;
  for (let next = table.get(at); next !== undefined && next !== at; next = table.get(at)) {
    if (seen.has(next)) return character;
    seen.add(next);
    at = next;
  }
  return at;
}
