import type { Catalog } from '../catalog/catalog.js';
import type { Condition, Role } from '../catalog/script.js';

/**
 * Words that turn a demand round, or that warnings of fraud and genuine notices have. Where somebody may have written
 * one of them otherwise, it does less harm to believe so than not to.
 */
export function calmingWords({ lexicon, languages, signals }: Catalog): ReadonlySet<string> {
  const words = new Set(languages.flatMap(({ negations = [] }) => negations));
  for (const { role, match } of signals) {
    if (!CALMING.includes(role)) continue;
    for (const pattern of patternsOf(match)) {
      lexicon.patterns[pattern]!.forEach((part, place) => {
        const atom = place % 2 === 0 ? lexicon.atoms[part]! : '';
        if (typeof atom !== 'string') for (const word of atom) words.add(lexicon.words[word]!);
      });
    }
  }
  return words;
}

const CALMING: readonly Role[] = ['official-notice', 'fraud-warning', 'quotation'];

function patternsOf(condition: Condition): readonly number[] {
  if ('pattern' in condition) return [condition.pattern];
  if ('near' in condition) return condition.near;
  if ('any' in condition) return condition.any.flatMap(patternsOf);
  return 'all' in condition ? condition.all.flatMap(patternsOf) : [];
}
