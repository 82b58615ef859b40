import type { Evidence } from '@fraud-free/core';
import type { Turn } from './message-line.js';

/** A turn of a talk, with its place in it, counted from 0. */
export interface PlacedTurn extends Turn {
  readonly turn: number;
}

/** Evidence in a talk: the span is one of the text of turn `turn`, counted from 0. */
export interface TurnEvidence extends Evidence {
  readonly turn: number;
}

/**
 * The readings of a talk: as a whole, and what each party says by itself. A victim who asks "is this a fraud?" must not
 * make the fraudster's words read like a warning, and two parties together may say what neither says alone.
 */
export function readingsOf(turns: readonly Turn[]): readonly (readonly PlacedTurn[])[] {
  const whole = turns.map((turn, index) => ({ ...turn, turn: index }));
  const parties = new Map<string, PlacedTurn[]>();
  for (const turn of whole) {
    const from = turn.from ?? '';
    const party = parties.get(from);
    if (party) party.push(turn);
    else parties.set(from, [turn]);
  }
  return parties.size > 1 ? [whole, ...parties.values()] : [whole];
}

/** The text that turns are judged as: joined by line ends. */
export function textOf(turns: readonly Turn[]): string {
  return turns.map(({ text }) => text).join('\n');
}

/**
 * Evidence of joined turns, placed in them. A span over a line end becomes one piece in each turn that it touches.
 *
 * @example
 * // turns 'ab' and 'cd' make 'ab\ncd'; a span [1, 4) of it is [1, 2) of turn 0 and [0, 1) of turn 1.
 */
export function placeInTurns(evidence: readonly Evidence[], turns: readonly PlacedTurn[]): TurnEvidence[] {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of turns) {
    starts.push(at);
    at += text.length + 1;
  }
  return evidence.flatMap((piece) => {
    const placed: TurnEvidence[] = [];
    for (let i = indexAt(starts, piece.start); i < turns.length && starts[i]! < piece.end; i++) {
      const { turn, text } = turns[i]!;
      const start = Math.max(0, piece.start - starts[i]!);
      const end = Math.min(text.length, piece.end - starts[i]!);
      if (start < end) placed.push({ signal: piece.signal, role: piece.role, turn, start, end });
    }
    return placed;
  });
}

/** The last text that starts at or before an offset. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
