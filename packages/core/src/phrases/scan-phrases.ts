import { AFTER, BASE, BEFORE, FALLS, LENGTH_AT, OPEN, pairBit, tripleBit, type PhraseTables } from './layout.js';

/**
 * The phrases of one text by their numbers, and their places in UTF-16 units, half-open: the first `count` of each table.
 * Kept from text to text, as what lies behind is overwritten.
 */
export interface PhrasePlaces {
  phrases: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
}

export function createPhrasePlaces(): PhrasePlaces {
  const [phrases, starts, ends] = [new Int32Array(FIRST_SIZE), new Int32Array(FIRST_SIZE), new Int32Array(FIRST_SIZE)];
  return { phrases, starts, ends, count: 0 };
}

const FIRST_SIZE = 1024;

/**
 * Writes down all phrases, in one pass, by where they end.
 *
 * Most of a text begins no phrase, so most of it is passed over with one look at the *filter*: a bit for each pair of
 * classes that some phrase begins with. Where the bit is set we step into a trie, and stay in it as an automaton (Aho
 * and Corasick, 1975, doi:10.1145/360825.360855): where no child fits, we *fall back* to the longest proper suffix of
 * what was read that begins a phrase too, so that no unit is read twice. A suffix of one unit is no state to stay in:
 * the filter knows what to do with that.
 *
 * ```
 * phrases 安全账户, 全账        text 请把安全账单给我
 * filter   请把 no, 把安 no, 安全 yes
 * trie     安全 → 安全账 ─ 单? no child, fall back
 *                  └─ 全账, a phrase (told when we were at 安全账) ─ 单? no child, no fallback: 账单 is for the filter
 * filter   账单 no, 单给 no, 给我 no
 * ```
 *
 * The trie is a double array: the child of state `s` for class `c` is the cell `base(s) + c`, if that cell names `s` as
 * its parent. A step is one look-up, and a phrase's first unit is a state of its own number. Since each fallback undoes
 * a step forward, there are at most two steps a unit, whatever the text and however long the phrases.
 */
export function scanPhrases(tables: PhraseTables, text: string, found: PhrasePlaces): void {
  found.count = 0;
  const { classes, filter, triples, cells, kinds, singles } = tables;
  const firstSingle = kinds.length - singles.length;
  const mask = filter.length * 8 - 1;
  const length = text.length;
  let previous = 0;
  let at = 0;
  while (at < length) {
    // This loop is by itself, and calls nothing, so that the compiler keeps all it needs in registers.
    for (; at < length; at++) {
      const current = classes[text.charCodeAt(at)]!;
      const bit = pairBit(previous, current, mask);
      if ((filter[bit >> 3]! & (1 << (bit & 7))) !== 0 || current >= firstSingle) break;
      previous = current;
    }
    if (at === length) return;
    let current = classes[text.charCodeAt(at)]!;
    let state = goesOn(triples, previous, current, at + 1 < length ? classes[text.charCodeAt(at + 1)]! : 0)
      ? childOf(cells, previous, current)
      : 0;
    while (state !== 0) {
      const base = cells[state * 2 + 1]!;
      if (base < 0) tellAll(tables, state, text, at + 1, found);
      if (current >= firstSingle) tell(tables, singles[current - firstSingle]!, text, at + 1, found);
      if (++at === length) return;
      previous = current;
      current = classes[text.charCodeAt(at)]!;
      const next = (base & BASE) + current;
      if (cells[next * 2] === state) state = next;
      else {
        state = (base & FALLS) === 0 ? 0 : fallBack(tables, state, current);
        if (state === 0) state = childOf(cells, previous, current);
      }
    }
    if (current >= firstSingle) tell(tables, singles[current - firstSingle]!, text, at + 1, found);
    previous = current;
    at++;
  }
}

/** Whether these two are a phrase, or begin one with the next unit. Wrong now and then, but for `true` only. */
function goesOn(triples: Uint8Array, first: number, second: number, third: number): boolean {
  const mask = triples.length * 8 - 1;
  const alone = tripleBit(first, second, 0, mask);
  const bit = tripleBit(first, second, third, mask);
  return ((triples[alone >> 3]! & (1 << (alone & 7))) | (triples[bit >> 3]! & (1 << (bit & 7)))) !== 0;
}

/** The state of the phrases that begin with these two, or 0. */
function childOf(cells: Int32Array, first: number, second: number): number {
  const child = (cells[first * 2 + 1]! & BASE) + second;
  return cells[child * 2] === first ? child : 0;
}

/** The child of the nearest fallback that has one, or 0. A chain is never longer than a phrase. */
function fallBack({ cells, more, records, longest }: PhraseTables, from: number, unit: number): number {
  let state = from;
  for (let left = longest; left > 0; left--) {
    state = records[more[state]! * 3]!;
    const base = cells[state * 2 + 1]!;
    const child = (base & BASE) + unit;
    if (cells[child * 2] === state) return child;
    if ((base & FALLS) === 0) return 0;
  }
  return 0;
}

/** The phrases that end in a state, the longest first. */
function tellAll(tables: PhraseTables, from: number, text: string, end: number, found: PhrasePlaces): void {
  const { more, records, longest } = tables;
  for (let state = from, left = longest; state !== 0 && left > 0; left--) {
    const record = more[state]! * 3;
    tell(tables, records[record + 1]!, text, end, found);
    state = records[record + 2]!;
  }
}

/** A phrase and those of the same letters, in their order, as far as they are bounded as they must be. */
function tell(tables: PhraseTables, first: number, text: string, end: number, found: PhrasePlaces): void {
  const { marks } = tables;
  let last = -1;
  for (let phrase = first; phrase > last; phrase = marks[phrase * 2 + 1]!) {
    last = phrase;
    const bound = marks[phrase * 2]!;
    const start = end - (bound >> LENGTH_AT);
    let open = end;
    if ((bound & (BEFORE | AFTER | OPEN)) !== 0) {
      if ((bound & BEFORE) !== 0 && isWord(tables, text, start - 1)) continue;
      if ((bound & AFTER) !== 0 && isWord(tables, text, end)) continue;
      if ((bound & OPEN) !== 0) while (isWord(tables, text, open)) open++;
    }
    const place = found.count++;
    if (place === found.phrases.length) grow(found);
    found.phrases[place] = phrase;
    found.starts[place] = start;
    found.ends[place] = open;
  }
}

function isWord({ classes, kinds }: PhraseTables, text: string, at: number): boolean {
  return at >= 0 && at < text.length && kinds[classes[text.charCodeAt(at)]!] === 1;
}

function grow(found: PhrasePlaces): void {
  for (const name of ['phrases', 'starts', 'ends'] as const) {
    const longer = new Int32Array(found[name].length * 2);
    longer.set(found[name]);
    found[name] = longer;
  }
}
