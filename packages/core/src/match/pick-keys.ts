import type { Lexicon } from '../catalog/catalog.js';
import { isWordUnit } from '../text/characters.js';

/** Patterns by the one of their atoms that calls for a look at them. */
export interface Keys {
  /** By word: the atoms with it that are a key. */
  readonly keysOfWord: readonly (readonly number[])[];
  readonly keysOfEntity: ReadonlyMap<string, readonly number[]>;
  readonly patternsOfKey: readonly (readonly number[])[];
  /** By pattern: the atom of it that the fewest patterns share. */
  readonly rarestOf: readonly number[];
}

/**
 * Files each pattern under the atom that ordinary text is least likely to have, so that few patterns are looked at in
 * vain. How likely a word is, is guessed from its length: each Chinese character makes it ten times as rare.
 */
export function pickKeys({ words, atoms, patterns }: Lexicon): Keys {
  const likely = words.map(likelihood);
  const likelyAtoms = atoms.map((atom) =>
    typeof atom === 'string' ? ENTITY : atom.reduce((sum, word) => sum + likely[word]!, 0),
  );
  const patternsOfKey: number[][] = atoms.map(() => []);
  patterns.forEach((pattern, index) => {
    let key = pattern[0]!;
    for (let i = 2; i < pattern.length; i += 2) if (likelyAtoms[pattern[i]!]! < likelyAtoms[key]!) key = pattern[i]!;
    patternsOfKey[key]!.push(index);
  });
  const keysOfWord: number[][] = words.map(() => []);
  const keysOfEntity = new Map<string, number[]>();
  atoms.forEach((atom, index) => {
    if (patternsOfKey[index]!.length === 0) return;
    if (typeof atom === 'string') keysOfEntity.set(atom, [...(keysOfEntity.get(atom) ?? []), index]);
    else for (const word of atom) keysOfWord[word]!.push(index);
  });
  const uses = atoms.map(() => 0);
  for (const pattern of patterns) for (let i = 0; i < pattern.length; i += 2) uses[pattern[i]!]!++;
  const rarestOf = patterns.map((pattern) =>
    pattern.filter((_, i) => i % 2 === 0).reduce((rarest, atom) => (uses[atom]! < uses[rarest]! ? atom : rarest)),
  );
  return { keysOfWord, keysOfEntity, patternsOfKey, rarestOf };
}

/** Of a text that it has an entity of a kind. */
const ENTITY = 0.02;

function likelihood(word: string): number {
  let likely = 0.3;
  for (let i = 0; i < word.length; i++) likely *= isWordUnit(word.charCodeAt(i)) || word[i] === ' ' ? 0.3 : 0.1;
  return likely;
}
