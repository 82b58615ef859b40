import { FraudFreeError, MAX_MESSAGE_LENGTH, type Engine, type Evidence, type Verdict } from '@fraud-free/core';
import type { Fault, Id } from './fault.js';
import { fault, type Message, type Turn } from './message-line.js';

/** The answer to one line of `check --jsonl`, its fields in the order in which they are written. */
export interface Answer {
  readonly id: Id;
  readonly level: Verdict['level'];
  readonly score: number;
  readonly scripts: Verdict['scripts'];
  readonly evidence: readonly (Evidence | TurnEvidence)[];
  readonly catalog: string;
}

/** Evidence in a talk: the span is one of the text of turn `turn`, counted from 0. */
export interface TurnEvidence extends Evidence {
  readonly turn: number;
}

/** Judges a text, or a talk as one message: its turns, joined by line ends. */
export function judgeMessage(
  engine: Engine,
  message: Message,
): { readonly answer: Answer } | { readonly fault: Fault } {
  const { id } = message;
  const isTalk = 'turns' in message;
  const text = isTalk ? message.turns.map((turn) => turn.text).join('\n') : message.text;
  if (text.length > MAX_MESSAGE_LENGTH) return tooLong(id, text.length);
  try {
    const { level, score, scripts, evidence, catalog } = engine.check(text);
    const placed = isTalk ? placeInTurns(evidence, message.turns) : evidence;
    return { answer: { id, level, score, scripts, evidence: placed, catalog } };
  } catch (error) {
    if (error instanceof FraudFreeError && error.code === 'message-too-long') return tooLong(id, text.length);
    throw error;
  }
}

function tooLong(id: Id, length: number): { readonly fault: Fault } {
  return fault(
    id,
    'message-too-long',
    `The message has ${length} UTF-16 units; at most ${MAX_MESSAGE_LENGTH} are judged.`,
  );
}

/**
 * Evidence of a joined talk, placed in its turns. A span over a line end becomes one piece in each turn that it touches.
 *
 * @example
 * // turns 'ab' and 'cd' make 'ab\ncd'; a span [1, 4) of it is [1, 2) of turn 0 and [0, 1) of turn 1.
 */
export function placeInTurns(evidence: readonly Evidence[], turns: readonly Turn[]): TurnEvidence[] {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of turns) {
    starts.push(at);
    at += text.length + 1;
  }
  return evidence.flatMap((piece) => {
    const placed: TurnEvidence[] = [];
    for (let turn = turnAt(starts, piece.start); turn < turns.length && starts[turn]! < piece.end; turn++) {
      const start = Math.max(0, piece.start - starts[turn]!);
      const end = Math.min(turns[turn]!.text.length, piece.end - starts[turn]!);
      if (start < end) placed.push({ signal: piece.signal, role: piece.role, turn, start, end });
    }
    return placed;
  });
}

/** The last turn that starts at or before an offset. */
function turnAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
