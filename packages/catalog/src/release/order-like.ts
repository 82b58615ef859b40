import { openCatalog, type Catalog, type Lexicon } from '@fraud-free/core';
import { joinLexicons, mapPatterns } from '@fraud-free/core/inside';
import { numberAnew } from './pick-patterns.js';

/**
 * The same catalog with its patterns in the order that they had in the one before: then what stayed the same keeps its
 * number, however much was put in between. New ones take the places of those that are gone, or else go behind. Where more
 * are gone, they stay in the lexicon, though no signal looks for them, until a catalog is written anew.
 */
export function orderLike(catalog: Catalog, before: Catalog): Catalog {
  const keys = keysOf(catalog.lexicon);
  const places = new Map(keysOf(before.lexicon).map((key, place) => [key, place]));
  const order = new Array<number | undefined>(places.size).fill(undefined);
  const added: number[] = [];
  keys.forEach((key, pattern) => {
    const place = places.get(key);
    if (place === undefined) added.push(pattern);
    else order[place] = pattern;
  });
  const gone: number[] = [];
  for (let place = 0; place < order.length; place++) {
    order[place] ??= added.shift() ?? keys.length - 1 + gone.push(place);
  }
  return numbered({ ...catalog, lexicon: joinLexicons(catalog.lexicon, numberAnew(before.lexicon, gone)) }, [
    ...(order as number[]),
    ...added,
  ]);
}

function numbered(catalog: Catalog, order: readonly number[]): Catalog {
  const numbers = new Map(order.map((old, place) => [old, place]));
  return openCatalog({
    ...catalog,
    lexicon: numberAnew(catalog.lexicon, order),
    signals: catalog.signals.map((signal) => ({ ...signal, match: mapPatterns(signal.match, (n) => numbers.get(n)!) })),
  });
}

/** By what each pattern is known in another lexicon. */
function keysOf({ words, atoms, patterns }: Lexicon): string[] {
  const texts = atoms.map((atom) =>
    typeof atom === 'string'
      ? `{${atom}}`
      : atom
          .map((word) => words[word]!)
          .sort()
          .join('\n'),
  );
  return patterns.map((pattern) => pattern.map((part, at) => (at % 2 === 0 ? texts[part]! : `<${part}>`)).join('\n\n'));
}
