/** Numbers by numbers, as one flat table: quicker to fill and to ask than a `Map` of as many objects. */
export interface NumberMap {
  /** 0 for a key that was never set. */
  readonly get: (key: number) => number;
  /** @param key not negative, below 2³¹ − 1 */
  readonly set: (key: number, value: number) => void;
}

/** @param size a power of two, twice what is expected */
export function createNumberMap(size: number = FIRST_SIZE): NumberMap {
  /** Key and value side by side, as both are asked for together. Free places have 0, so keys are kept one higher. */
  let table = new Int32Array(size * 2);
  let count = 0;

  /** The place of a key, or the free one where it belongs. */
  const placeOf = (key: number): number => {
    const mask = table.length - 2;
    let place = (Math.imul(key, 0x9e3779b1) >>> 6) & mask;
    while (table[place] !== 0 && table[place] !== key + 1) place = (place + 2) & mask;
    return place;
  };

  const grow = (): void => {
    const old = table;
    table = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] === 0) continue;
      const place = placeOf(old[at]! - 1);
      table[place] = old[at]!;
      table[place + 1] = old[at + 1]!;
    }
  };

  return {
    get: (key) => table[placeOf(key) + 1]!,
    set(key, value) {
      const place = placeOf(key);
      if (table[place] === 0 && ++count * 4 > table.length) {
        grow();
        count--;
        this.set(key, value);
        return;
      }
      table[place] = key + 1;
      table[place + 1] = value;
    },
  };
}

/** A power of two; at most half of the places are taken. */
const FIRST_SIZE = 1 << 12;
