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
 * Places a trie of phrases level by level: a state's fallback lies on a level above, so it is known when its children
 * are placed.
 */
export function placeTrie(spelled: Spelled, classes: number): PlacedTrie {
  const { made, child, sibling, unit, says, twins } = growTrie(spelled, classes);
  const room = new Room(classes, made);
  const singles = new Int32Array(classes).fill(-1);
  const pairs: number[] = [];
  const triples: number[] = [];
  const records = new Int32Array(made * 3);
  records[1] = -1;
  let kept = 1;
  const column = (): Int32Array => new Int32Array(made);
  /** By state: its cell, its fallback, and the one above it. Behind each state in the row come those of its level. */
  const [cell, fallback, above, row] = [column(), column(), column(), column()];
  const children = new Uint16Array(classes);
  let filled = 1;
  let levelEnd = 1;
  let depth = 0;
  for (let place = 0; place < made; place++) {
    if (place === levelEnd) {
      levelEnd = filled;
      depth++;
    }
    const state = row[place]!;
    let count = 0;
    for (let its = child[state]!; its !== 0; its = sibling[its]!) children[count++] = unit[its]!;
    if (count === 0) continue;
    const parent = cell[state]!;
    const base = depth === 0 ? 0 : room.take(children, count);
    room.setBase(parent, base);
    for (let its = child[state]!; its !== 0; its = sibling[its]!) {
      row[filled++] = its;
      const last = unit[its]!;
      const phrase = says[its]! - 1;
      const cellOfIts = base + last;
      room.setParent(cellOfIts, depth === 0 ? NOBODY : parent);
      cell[its] = cellOfIts;
      above[its] = state;
      if (depth === 0) {
        singles[cellOfIts] = phrase;
        continue;
      }
      const before = unit[state]!;
      if (depth === 1) {
        pairs.push(before, last);
        if (phrase >= 0) triples.push(before, last, 0);
      } else if (depth === 2) triples.push(unit[above[state]!]!, before, last);
      const falls = depth === 1 ? 0 : room.fallBack(fallback[state]!, before, last, records);
      fallback[its] = falls;
      const record = room.more[falls]! * 3;
      const shorter = falls === 0 ? 0 : records[record + 1]! >= 0 ? falls : records[record + 2]!;
      if (falls === 0 && phrase < 0) continue;
      const flags = (phrase >= 0 || shorter !== 0 ? SAYS : 0) | (falls === 0 ? 0 : FALLS);
      room.addRecord(cellOfIts, kept, flags);
      records[kept * 3] = falls;
      records[kept * 3 + 1] = phrase;
      records[kept * 3 + 2] = shorter;
      kept++;
    }
  }
  return { ...room.finish(), records: records.slice(0, kept * 3), twins, singles, pairs, triples };
}

/** A trie as it grows, by state; 0 is the root, and none where there is nothing. */
interface GrownTrie {
  readonly made: number;
  /** Its first child, and the next child of the same state: by their units. */
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  readonly unit: Uint16Array;
  /** The first of the phrases that end there, counted from 1; others like it are its twins. */
  readonly says: Int32Array;
  readonly twins: Int32Array;
}

function growTrie({ units, starts }: Spelled, classes: number): GrownTrie {
  const column = (): Int32Array => new Int32Array(units.length + 1);
  const [child, sibling, says, lastTwin] = [column(), column(), column(), column()];
  const unit = new Uint16Array(units.length + 1);
  const twins = new Int32Array(starts.length - 1).fill(-1);
  const roots = new Int32Array(classes);
  let made = 1;
  for (let phrase = 0; phrase + 1 < starts.length; phrase++) {
    const end = starts[phrase + 1]!;
    let at = starts[phrase]!;
    if (at === end) continue;
    const first = units[at]!;
    if (roots[first] === 0) {
      unit[made] = first;
      roots[first] = made++;
    }
    let state = roots[first]!;
    while (++at < end) {
      const next = units[at]!;
      let before = 0;
      let its = child[state]!;
      while (its !== 0 && unit[its]! < next) {
        before = its;
        its = sibling[its]!;
      }
      if (its === 0 || unit[its] !== next) {
        unit[made] = next;
        sibling[made] = its;
        its = made++;
        if (before === 0) child[state] = its;
        else sibling[before] = its;
      }
      state = its;
    }
    if (says[state] === 0) says[state] = phrase + 1;
    else twins[lastTwin[state]!] = phrase;
    lastTwin[state] = phrase;
  }
  for (let its = classes - 1; its > 0; its--) {
    if (roots[its] === 0) continue;
    sibling[roots[its]!] = child[0]!;
    child[0] = roots[its]!;
  }
  return { made, child, sibling, unit, says, twins };
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

  /** @param states as many as there will be: few cells are left free between them */
  constructor(
    private readonly classes: number,
    states: number,
  ) {
    this.used = classes;
    this.grow(classes * 4 + states);
  }

  /** A base at which all children find a free cell; takes these. */
  take(children: Uint16Array, count: number): number {
    const first = children[0]!;
    const size = Math.min(count, 64);
    let place = this.nextFree(Math.max(this.classes, this.cursors[size] ?? 0));
    for (let tries = 1; !this.fits(place - first, children, count); tries++) {
      place = this.nextFree(place + 1);
      if (tries === TRIES) {
        tries = 0;
        this.cursors[size] = place;
      }
    }
    for (let i = 0; i < count; i++) {
      const taken = place - first + children[i]!;
      this.free[taken] = taken + 1;
    }
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
  fallBack(from: number, last: number, unit: number, records: Int32Array): number {
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

  private fits(base: number, children: Uint16Array, count: number): boolean {
    for (let i = 0; i < count; i++) {
      const cell = base + children[i]!;
      if (this.free[cell] !== cell) return false;
    }
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
