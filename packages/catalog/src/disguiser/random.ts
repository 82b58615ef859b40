/** Chance that repeats itself: the same seed, the same choices. */
export interface Random {
  readonly chance: (probability: number) => boolean;
  readonly one: <T>(choices: readonly T[]) => T | undefined;
}

/** mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return {
    chance: (probability) => next() < probability,
    one: (choices) => choices[Math.floor(next() * choices.length)],
  };
}
