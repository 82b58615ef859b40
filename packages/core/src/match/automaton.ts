import { isWordUnit } from '../text/characters.js';

/**
 * All words found in one pass over the text (Aho and Corasick, 1975, doi:10.1145/360825.360855).
 *
 * The words form a trie. Each state also knows its *fallback*: the state of the longest proper suffix of what was read
 * that is itself the start of a word. For the words `安全账户` and `全账`, reading `安全账单`:
 *
 * ```
 * 安 → 全 → 账 ─ 单? no edge, fall back from 安全账 to 全账, from 全账 to the root, go on there
 *           └─ 全账 is a word that ends here: found through the `shorter` link, without reading anything twice
 * ```
 *
 * What makes it fast: every edge sits in one open-addressed hash table of flat arrays, so a step is one probe
 * mostly, and no object is made while scanning. Steps are linear in the text whatever it says, since each fallback
 * undoes an earlier step forward.
 */
export class Automaton {
  private readonly mask: number;
  private readonly edgeState: Int32Array;
  private readonly edgeUnit: Uint16Array;
  private readonly edgeTarget: Int32Array;
  private readonly fallback: Int32Array;
  /** The word that ends at a state (or -1), and the next state down its fallbacks at which one does (or 0). */
  private readonly wordAt: Int32Array;
  private readonly shorter: Int32Array;
  /** The other word with the same letters, `click` beside `click*`, or -1. */
  private readonly twin: Int32Array;
  private readonly lengths: Int32Array;
  private readonly boundaries: Uint8Array;

  /** @param words distinct, normalised, not empty; a trailing `*` lets a Latin word go on. */
  constructor(words: readonly string[]) {
    const bare = words.map((word) => (word.endsWith('*') ? word.slice(0, -1) : word));
    const most = bare.reduce((sum, word) => sum + word.length, 1);
    this.mask = powerOfTwoAbove(most * 2) - 1;
    this.edgeState = new Int32Array(this.mask + 1).fill(-1);
    this.edgeUnit = new Uint16Array(this.mask + 1);
    this.edgeTarget = new Int32Array(this.mask + 1);
    this.wordAt = new Int32Array(most).fill(-1);
    this.shorter = new Int32Array(most);
    this.fallback = new Int32Array(most);
    this.twin = new Int32Array(words.length).fill(-1);
    this.lengths = Int32Array.from(bare, (word) => word.length);
    this.boundaries = Uint8Array.from(words, (word, index) => boundariesOf(word, bare[index]!));

    const states = this.addWords(bare);
    this.addFallbacks(states);
  }

  /**
   * Calls `visit` for every word in the text, by where it ends; one with a `*` ends where the Latin word does.
   * Offsets are UTF-16 units, half-open.
   */
  scan(text: string, visit: (word: number, start: number, end: number) => void): void {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let next = this.step(state, unit);
      while (next < 0 && state !== 0) {
        state = this.fallback[state]!;
        next = this.step(state, unit);
      }
      state = next < 0 ? 0 : next;
      const first = this.wordAt[state]! >= 0 ? state : this.shorter[state]!;
      for (let found = first; found !== 0; found = this.shorter[found]!) {
        for (let word = this.wordAt[found]!; word >= 0; word = this.twin[word]!) {
          const start = at + 1 - this.lengths[word]!;
          const boundaries = this.boundaries[word]!;
          if (!this.isBounded(text, start, at + 1, boundaries)) continue;
          visit(word, start, (boundaries & OPEN) === 0 ? at + 1 : endOfLatinWord(text, at + 1));
        }
      }
    }
  }

  private isBounded(text: string, start: number, end: number, boundaries: number): boolean {
    if (boundaries === 0) return true;
    const before = (boundaries & BEFORE) === 0 || start === 0 || !isWordUnit(text.charCodeAt(start - 1));
    return before && ((boundaries & AFTER) === 0 || end === text.length || !isWordUnit(text.charCodeAt(end)));
  }

  private step(state: number, unit: number): number {
    let slot = hash(state, unit) & this.mask;
    while (this.edgeState[slot] !== -1) {
      if (this.edgeState[slot] === state && this.edgeUnit[slot] === unit) return this.edgeTarget[slot]!;
      slot = (slot + 1) & this.mask;
    }
    return -1;
  }

  private addEdge(state: number, unit: number, target: number): void {
    let slot = hash(state, unit) & this.mask;
    while (this.edgeState[slot] !== -1) slot = (slot + 1) & this.mask;
    this.edgeState[slot] = state;
    this.edgeUnit[slot] = unit;
    this.edgeTarget[slot] = target;
  }

  /** Returns, for each state but the root, in the order of making: parent and unit. */
  private addWords(words: readonly string[]): { parent: number; unit: number }[] {
    const made: { parent: number; unit: number }[] = [];
    words.forEach((word, index) => {
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const unit = word.charCodeAt(i);
        let next = this.step(state, unit);
        if (next < 0) {
          made.push({ parent: state, unit });
          next = made.length;
          this.addEdge(state, unit, next);
        }
        state = next;
      }
      this.twin[index] = this.wordAt[state]!;
      this.wordAt[state] = index;
    });
    return made;
  }

  /** Level by level, so that the fallback of a parent is known before its children's. */
  private addFallbacks(made: readonly { parent: number; unit: number }[]): void {
    const depth = new Int32Array(made.length + 1);
    made.forEach(({ parent }, index) => (depth[index + 1] = depth[parent]! + 1));
    const order = made.map((_, index) => index + 1).sort((a, b) => depth[a]! - depth[b]!);
    for (const state of order) {
      const { parent, unit } = made[state - 1]!;
      let from = parent;
      let target = -1;
      while (from !== 0 && target < 0) {
        from = this.fallback[from]!;
        target = this.step(from, unit);
      }
      this.fallback[state] = target < 0 ? 0 : target;
      const below = this.fallback[state];
      this.shorter[state] = this.wordAt[below]! >= 0 ? below : this.shorter[below]!;
    }
  }
}

const BEFORE = 1;
const AFTER = 2;
const OPEN = 4;

/** A Latin word must not begin or end inside a longer one, unless it says so with `*`. */
function boundariesOf(word: string, bare: string): number {
  const before = isWordUnit(bare.charCodeAt(0)) ? BEFORE : 0;
  if (word !== bare) return before | OPEN;
  return before | (isWordUnit(bare.charCodeAt(bare.length - 1)) ? AFTER : 0);
}

function endOfLatinWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return end;
}

function hash(state: number, unit: number): number {
  return Math.imul(state ^ Math.imul(unit, 0x9e3779b1), 0x85ebca6b) >>> 7;
}

function powerOfTwoAbove(n: number): number {
  let power = 16;
  while (power < n) power *= 2;
  return power;
}
