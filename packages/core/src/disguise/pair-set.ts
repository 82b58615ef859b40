/**
 * Pairs of UTF-16 units as bits at their hashes: 256 KiB, one look each. It errs on one side only: of pairs that were
 * never added it takes some three in a hundred for known.
 */
export interface PairSet {
  readonly add: (first: number, second: number) => void;
  readonly has: (first: number, second: number) => boolean;
}

const BITS = 21;
/** Of the hashes in catalogs that have no `ordinary`. */
export const OLDER_BITS = 20;

function hashPair(first: number, second: number, bits: number): number {
  return Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b) >>> (32 - bits);
}

/** Gaps are written as the characters from `#` on, but for the backslash; the last one says "go on so far". */
const FIRST = 35;
const LAST = 125;

/** @param gaps as {@link printPairs} makes them */
export function createPairSet(gaps = '', bits: number = BITS): PairSet {
  const known = new Uint8Array(1 << (bits - 3));
  const set = (hash: number): void => {
    known[hash >> 3]! |= 1 << (hash & 7);
  };
  let hash = -1;
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps.charCodeAt(i) - FIRST;
    hash += gap;
    if (gap < LAST - FIRST) set(++hash);
  }
  return {
    add: (first, second) => set(hashPair(first, second, bits)),
    has: (first, second) => {
      const at = hashPair(first, second, bits);
      return ((known[at >> 3]! >> (at & 7)) & 1) === 1;
    },
  };
}

/** Hashes, each once, as text: small where it is compressed, since small gaps are the commonest. */
export function printPairs(pairs: Iterable<string>, bits: number = BITS): string {
  const hashes = [...new Set([...pairs].map((pair) => hashPair(pair.charCodeAt(0), pair.charCodeAt(1), bits)))];
  let text = '';
  let before = -1;
  for (const hash of hashes.sort((a, b) => a - b)) {
    let gap = hash - before - 1;
    for (; gap >= LAST - FIRST; gap -= LAST - FIRST) text += String.fromCharCode(LAST);
    text += String.fromCharCode(FIRST + gap);
    before = hash;
  }
  return text;
}
