import { normalise, type Folding } from '@fraud-free/core';
import { compilePattern, compileWord, type PatternResult } from '../pattern/compile-pattern.js';
import type { PatternFault } from '../pattern/ast.js';
import { createWiden } from '../pattern/widen.js';
import type { Rules } from '../source/rules.js';

/** Compiles each distinct pattern once, for the lints and for the catalog. */
export interface PatternCache {
  readonly compile: (source: string) => PatternResult;
  readonly compileWord: (source: string) => { words: readonly string[]; faults: readonly PatternFault[] };
  readonly fold: (text: string) => string;
}

export function createPatternCache(rules: Rules, folding: Folding): PatternCache {
  const folded = new Map<string, string>();
  const fold = (text: string): string => {
    let plain = folded.get(text);
    if (plain === undefined) folded.set(text, (plain = normalise(text, folding).text));
    return plain;
  };
  const lists = new Map(
    rules.words.map(({ value }) => [value.id, value.words.flatMap((word) => [...compileWord(word, fold).words])]),
  );
  // A list with a fault is there, only not to be used: naming it is no second fault.
  for (const id of rules.known.words ?? []) if (!lists.has(id)) lists.set(id, []);
  const widen = createWiden(new Map(rules.synonyms.map(({ value }) => [value.id.toLowerCase(), value.words])));
  const results = new Map<string, PatternResult>();
  return {
    fold,
    compileWord: (source) => compileWord(source, fold),
    compile: (source) => {
      let result = results.get(source);
      if (!result) results.set(source, (result = compilePattern(source, { lists, fold, widen })));
      return result;
    },
  };
}
