import Fuse from 'fuse.js';

/** A word of the index that may be meant, and how surely, up to 1. */
export interface NearWord {
  readonly word: string;
  readonly likeness: number;
}

/**
 * Finds words by their beginning, or with typing errors in them. Nearly everybody gets the first letter right, so only
 * words of the same one, and of about the same length, are looked at: of thousands some dozens.
 *
 * @example
 * createNearWords(['flight', 'refund'])('flihgt'); // => [{ word: 'flight', likeness: 0.67 }]
 */
export function createNearWords(words: readonly string[]): (word: string) => readonly NearWord[] {
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    const list = byLetter.get(word[0]!);
    if (list) list.push(word);
    else byLetter.set(word[0]!, [word]);
  }
  const fuses = new Map<string, Fuse<string>>();
  return (word) => {
    const list = byLetter.get(word[0]!) ?? [];
    const begun = list.filter((other) => other.startsWith(word));
    if (begun.length > 0) return begun.map((other) => ({ word: other, likeness: word.length / other.length }));
    if (word.length < SHORTEST) return [];
    const key = `${word[0]!}${word.length}`;
    let fuse = fuses.get(key);
    if (!fuse) {
      const near = list.filter((other) => Math.abs(other.length - word.length) <= FARTHEST);
      fuses.set(key, (fuse = new Fuse(near, { includeScore: true, threshold: THRESHOLD, distance: DISTANCE })));
    }
    return fuse.search(word, { limit: MOST }).map(({ item, score = 1 }) => ({ word: item, likeness: 1 - score }));
  };
}

/** How Fuse scores: below this a word is taken; letters so far from where they should be count as wrong. */
const THRESHOLD = 0.4;
const DISTANCE = 20;
const MOST = 4;
/** Of shorter words, any other is as near. */
const SHORTEST = 4;
/** As many letters may be missing or too many. */
const FARTHEST = 2;
