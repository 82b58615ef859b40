import { BASE, FALLS, SAYS } from './layout.js';

/** Phrases as classes, one after another: phrase `p` is `units[starts[p]]` up to `units[starts[p + 1]]`. */
export interface Spelled {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
}

/** A trie placed in a double array, as `PhraseTables` has it. */
export interface PlacedTrie {
  readonly cells: Int32Array;
  readonly more: Int32Array;
  readonly records: Int32Array;
  readonly twins: Int32Array;
  /** By class: the phrase of this one unit, or -1. */
  readonly singles: Int32Array;
  /** The pairs of classes that phrases begin with: first, second, first, second, … */
  readonly pairs: readonly number[];
  /** The same in threes; a phrase of two is one with class 0. */
  readonly triples: readonly number[];
}

/**
 * Puts phrases into a trie, level by level: sorted, the phrases of a state are a stretch of the list, and its children
 * are the stretches of that in which the next unit is the same. A state's fallback lies on a level above, so it is
 * known when its children are placed.
 */
export function placeTrie({ units, starts }: Spelled, classes: number): PlacedTrie {
  const order = sortedPhrases({ units, starts });
  const lengthOf = (phrase: number): number => starts[phrase + 1]! - starts[phrase]!;
  const room = new Room(classes);
  const twins = new Int32Array(order.length).fill(-1);
  const singles = new Int32Array(classes).fill(-1);
  const pairs: number[] = [];
  const triples: number[] = [];
  const records = [0, -1, 0];

  // The states in the order of their levels: cell, stretch of the sorted list, last unit and the one
  // above it, fallback.
  const most = units.length + 1;
  const column = (): Int32Array => new Int32Array(most);
  const [cell, from, to, last, fallback, above] = [column(), column(), column(), column(), column(), column()];
  to[0] = order.length;
  let made = 1;
  let levelEnd = 1;
  let depth = 0;
  for (let state = 0; state < made; state++) {
    if (state === levelEnd) {
      levelEnd = made;
      depth++;
    }
    let at = from[state]!;
    const end = to[state]!;
    while (at < end && lengthOf(order[at]!) === depth) at++;
    const firstChild = made;
    const children: number[] = [];
    while (at < end) {
      const unit = units[starts[order[at]!]! + depth]!;
      from[made] = at;
      while (at < end && units[starts[order[at]!]! + depth] === unit) at++;
      to[made] = at;
      last[made++] = unit;
      children.push(unit);
    }
    if (children.length === 0) continue;
    const parent = cell[state]!;
    const base = depth === 0 ? 0 : room.take(children);
    room.setBase(parent, base);
    for (let child = firstChild; child < made; child++) {
      const place = base + last[child]!;
      room.setParent(place, depth === 0 ? NOBODY : parent);
      cell[child] = place;
      const phrase = phraseEnding(from[child]!, to[child]!);
      if (depth === 0) {
        singles[place] = phrase;
        continue;
      }
      if (depth === 1) {
        pairs.push(last[state]!, last[child]!);
        above[child] = last[state]!;
        if (phrase >= 0) triples.push(last[state]!, last[child]!, 0);
      } else if (depth === 2) triples.push(above[state]!, last[state]!, last[child]!);
      const falls = depth === 1 ? 0 : room.fallBack(fallback[state]!, last[state]!, last[child]!, records);
      fallback[child] = falls;
      const record = room.more[falls]! * 3;
      const shorter = falls === 0 ? 0 : records[record + 1]! >= 0 ? falls : records[record + 2]!;
      if (falls === 0 && phrase < 0) continue;
      room.addRecord(place, records.length / 3, (phrase >= 0 || shorter !== 0 ? SAYS : 0) | (falls === 0 ? 0 : FALLS));
      records.push(falls, phrase, shorter);
    }
  }
  return { ...room.finish(), records: Int32Array.from(records), twins, singles, pairs, triples };

  /** The first of the phrases of the next depth in a stretch, or -1; others like it become its twins. */
  function phraseEnding(first: number, end: number): number {
    if (lengthOf(order[first]!) !== depth + 1) return -1;
    for (let at = first + 1; at < end && lengthOf(order[at]!) === depth + 1; at++) twins[order[at - 1]!] = order[at]!;
    return order[first]!;
  }
}

/** The phrases by their letters, a shorter one before those that it begins; empty ones left out. */
function sortedPhrases({ units, starts }: Spelled): Int32Array {
  const count = starts.length - 1;
  const order = Int32Array.from({ length: count }, (_, phrase) => phrase);
  return order
    .filter((phrase) => starts[phrase + 1]! > starts[phrase]!)
    .sort((a, b) => {
      let i = starts[a]!;
      let j = starts[b]!;
      for (; i < starts[a + 1]! && j < starts[b + 1]!; i++, j++)
        if (units[i] !== units[j]) return units[i]! - units[j]!;
      return starts[a + 1]! - i - (starts[b + 1]! - j) || a - b;
    });
}

/** Parent of the states of one unit, and of free cells: the filter finds the former, steps never do. */
const NOBODY = -1;

/** Tries for a state of many children, before the search for the next one starts where this one ended. */
const TRIES = 32;

/** The cells of a double array while it is filled. */
class Room {
  more: Int32Array = new Int32Array(0);
  private cells: Int32Array = new Int32Array(0);
  /** By cell: itself if it is free, or a later one: the way to the next that is free. */
  private free: Int32Array = new Int32Array(0);
  /** By the number of children: no base worth trying lies before. */
  private readonly cursors: number[] = [];
  private used: number;

  constructor(private readonly classes: number) {
    this.used = classes;
    this.grow(classes * 4);
  }

  /** A base at which all children find a free cell; takes these. */
  take(children: readonly number[]): number {
    const first = children[0]!;
    const size = Math.min(children.length, 64);
    let place = this.nextFree(Math.max(this.classes, this.cursors[size] ?? 0));
    for (let tries = 1; !this.fits(place - first, children); tries++) {
      place = this.nextFree(place + 1);
      if (tries === TRIES) {
        tries = 0;
        this.cursors[size] = place;
      }
    }
    for (const child of children) this.free[place - first + child] = place - first + child + 1;
    this.used = Math.max(this.used, place - first + this.classes);
    return place - first;
  }

  setBase(state: number, base: number): void {
    this.cells[state * 2 + 1]! |= base;
  }

  setParent(state: number, parent: number): void {
    this.cells[state * 2] = parent;
  }

  addRecord(state: number, record: number, flags: number): void {
    this.more[state] = record;
    this.cells[state * 2 + 1]! |= flags;
  }

  /** The state of the longest proper suffix of a parent's child: `from` is the parent's own, `last` its last unit. */
  fallBack(from: number, last: number, unit: number, records: readonly number[]): number {
    for (let state = from; ; state = records[this.more[state]! * 3]!) {
      const tried = state === 0 ? last : state;
      const child = (this.cells[tried * 2 + 1]! & BASE) + unit;
      if (this.cells[child * 2] === tried) return child;
      if (state === 0) return 0;
    }
  }

  finish(): { cells: Int32Array; more: Int32Array } {
    return { cells: this.cells.slice(0, this.used * 2), more: this.more.slice(0, this.used) };
  }

  private fits(base: number, children: readonly number[]): boolean {
    for (const child of children) if (this.free[base + child] !== base + child) return false;
    return true;
  }

  private nextFree(from: number): number {
    let at = from;
    while (this.free[at] !== at) at = this.free[at] = this.free[this.free[at]!]!;
    if (at + this.classes * 2 >= this.free.length) this.grow(this.free.length * 2);
    return at;
  }

  private grow(size: number): void {
    const before = this.free.length;
    const grown = (old: Int32Array, length: number): Int32Array => {
      const table = new Int32Array(length);
      table.set(old);
      return table;
    };
    this.cells = grown(this.cells, size * 2);
    this.more = grown(this.more, size);
    this.free = grown(this.free, size);
    for (let at = before; at < size; at++) {
      this.cells[at * 2] = NOBODY;
      this.free[at] = at;
    }
  }
}
