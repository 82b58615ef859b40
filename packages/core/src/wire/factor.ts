import { MOST_WORDS } from './spelling.js';

/**
 * Takes words apart into choices: every way to take one of each, joined, is a word, and there are no others. Written so,
 * what a pattern multiplied is only added up again.
 *
 * ```
 * 转到账户 转入账户 转给账户 打到账户 打入账户 打给账户      转 打 | 到账户 入账户 给账户
 * ```
 *
 * The smallest automaton of the words has states that every word goes through: there they can be cut. Where choices
 * would be no fewer than the words, they are not cut.
 *
 * @param words distinct
 * @returns choices, each with its pieces in order; one choice of all words if nothing is won
 */
export function factorWords(words: readonly string[]): string[][] {
  const sorted = [...words].sort();
  if (sorted.length < FEWEST || sorted.length > MOST_WORDS) return [sorted];
  const { states, root } = smallestAutomaton(sorted);
  const choices: string[][] = [];
  for (let at = root; ;) {
    const { pieces, next } = piecesFrom(states, at, sorted.length);
    const before = choices[choices.length - 1];
    if (before && before.length * pieces.length <= before.length + pieces.length + 1) {
      choices[choices.length - 1] = product(before, pieces).sort();
    } else choices.push(pieces.sort());
    if (next < 0) return choices;
    at = next;
  }
}

/** Fewer words have no choices that are worth their number. */
const FEWEST = 6;
/** All ways to take one of each. */
export function product(heads: readonly string[], tails: readonly string[]): string[] {
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}

interface State {
  readonly isEnd: boolean;
  readonly steps: readonly (readonly [unit: string, to: number])[];
  /** Ways from here to an end, and from the root to here. */
  readonly on: number;
  to: number;
}

/** A state comes behind those that it leads to; the root is the last. Words in order that go on alike lie together. */
function smallestAutomaton(words: readonly string[]): { states: State[]; root: number } {
  const states: State[] = [];
  const known = new Map<string, number>();
  const stateOf = (from: number, end: number, depth: number): number => {
    const isEnd = words[from]!.length === depth;
    const steps: (readonly [string, number])[] = [];
    for (let at = isEnd ? from + 1 : from; at < end;) {
      const unit = words[at]![depth]!;
      const first = at;
      while (at < end && words[at]![depth] === unit) at++;
      steps.push([unit, stateOf(first, at, depth + 1)]);
    }
    const key = `${isEnd} ${steps.flat().join(' ')}`;
    let state = known.get(key);
    if (state === undefined) {
      const on = steps.reduce((sum, [, to]) => sum + states[to]!.on, isEnd ? 1 : 0);
      known.set(key, (state = states.push({ isEnd, steps, on, to: 0 }) - 1));
    }
    return state;
  };
  const root = stateOf(0, words.length, 0);
  states[root]!.to = 1;
  for (let at = root; at >= 0; at--) for (const [, to] of states[at]!.steps) states[to]!.to += states[at]!.to;
  return { states, root };
}

/** What is written from a state that all words go through up to the next one; `next` is -1 where all have ended. */
function piecesFrom(states: readonly State[], from: number, words: number): { pieces: string[]; next: number } {
  const pieces: string[] = [];
  let next = -1;
  const walk = (at: number, written: string): void => {
    const { isEnd, steps, on, to } = states[at]!;
    if (at !== from && on * to === words && steps.length > 0) {
      next = at;
      pieces.push(written);
      return;
    }
    if (isEnd) pieces.push(written);
    for (const [unit, state] of steps) walk(state, written + unit);
  };
  walk(from, '');
  return { pieces, next };
}
