/** Numbers by numbers, as two flat tables: quicker to fill and to ask than a `Map` of as many objects. */
export interface NumberMap {
  /** 0 for a key that was never set. */
  readonly get: (key: number) => number;
  /** @param key not negative, below 2³¹ − 1 */
  readonly set: (key: number, value: number) => void;
}

/** @param size a power of two, twice what is expected */
export function createNumberMap(size: number = FIRST_SIZE): NumberMap {
  let keys = new Int32Array(size);
  let values = new Int32Array(size);
  let count = 0;

  /** The place of a key, or the free one where it belongs. Free ones are 0, so keys are kept one higher. */
  const placeOf = (key: number): number => {
    const mask = keys.length - 1;
    let place = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (keys[place] !== 0 && keys[place] !== key + 1) place = (place + 1) & mask;
    return place;
  };

  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values];
    keys = new Int32Array(oldKeys.length * 2);
    values = new Int32Array(oldKeys.length * 2);
    oldKeys.forEach((kept, at) => {
      if (kept === 0) return;
      const place = placeOf(kept - 1);
      keys[place] = kept;
      values[place] = oldValues[at]!;
    });
  };

  return {
    get: (key) => values[placeOf(key)]!,
    set(key, value) {
      const place = placeOf(key);
      if (keys[place] === 0 && ++count * 2 > keys.length) {
        grow();
        count--;
        this.set(key, value);
        return;
      }
      keys[place] = key + 1;
      values[place] = value;
    },
  };
}

/** A power of two; at most half of the places are taken. */
const FIRST_SIZE = 1 << 12;
