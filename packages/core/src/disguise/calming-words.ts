import type { Catalog } from '../catalog/catalog.js';
import { tablesOf } from '../catalog/opened.js';
import type { Condition, Role } from '../catalog/script.js';

/**
 * Words that turn a demand round, or that warnings of fraud have. Where somebody may have written one of them otherwise,
 * it does less harm to believe so than not to. Those of notices are none: 李会计 must not be heard as 例会, and soothe.
 */
export function calmingWords(catalog: Catalog): ReadonlySet<string> {
  const { lexicon, languages, signals } = catalog;
  const { of } = tablesOf(catalog).words;
  const words = new Set(languages.flatMap(({ negations = [] }) => negations));
  for (const { role, match } of signals) {
    if (!CALMING.includes(role)) continue;
    for (const pattern of patternsOf(match)) {
      lexicon.patterns[pattern]!.forEach((part, place) => {
        const its = place % 2 === 0 ? of(part) : '';
        if (typeof its !== 'string') for (const word of its) words.add(word);
      });
    }
  }
  return words;
}

const CALMING: readonly Role[] = ['fraud-warning', 'quotation'];

function patternsOf(condition: Condition): readonly number[] {
  if ('pattern' in condition) return [condition.pattern];
  if ('near' in condition) return condition.near;
  if ('any' in condition) return condition.any.flatMap(patternsOf);
  return 'all' in condition ? condition.all.flatMap(patternsOf) : [];
}
