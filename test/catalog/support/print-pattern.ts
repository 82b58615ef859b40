import type { Catalog, Condition } from '@fraud-free/core';

/**
 * What the patterns of a signal were compiled to, one line for each sequence: words in brackets, gaps, entities.
 *
 * @example
 * printPatterns(catalog, 'test.p0'); // => ['[转入账户|转到账户] <8> {link}']
 */
export function printPatterns(catalog: Catalog, signal: string): string[] {
  const { match } = catalog.signals.find(({ id }) => id === signal)!;
  return placesIn(match)
    .map((place) => printPattern(catalog, place))
    .sort();
}

function printPattern({ lexicon: { words, atoms, patterns } }: Catalog, place: number): string {
  return patterns[place]!.map((part, index) => {
    if (index % 2 === 1) return `<${part}>`;
    const atom = atoms[part]!;
    return typeof atom === 'string'
      ? `{${atom}}`
      : `[${atom
          .map((word) => words[word]!)
          .sort()
          .join('|')}]`;
  }).join(' ');
}

function placesIn(condition: Condition): number[] {
  if ('pattern' in condition) return [condition.pattern];
  if ('any' in condition) return condition.any.flatMap(placesIn);
  throw new Error('Only patterns, alone or under any, can be printed.');
}
