import { MAX_MESSAGE_LENGTH, type Engine, type Evidence, type Verdict } from '@fraud-free/core';
import type { Fault, Id } from './fault.js';
import { fault, type Message } from './message-line.js';
import { judgeTalk, type TurnEvidence } from './talk.js';

/** The answer to one line of `check --jsonl`, its fields in the order in which they are written. */
export interface Answer {
  readonly id: Id;
  readonly level: Verdict['level'];
  readonly score: number;
  readonly scripts: Verdict['scripts'];
  readonly evidence: readonly (Evidence | TurnEvidence)[];
  /** For a talk: the turn after which the first warning came, counted from 0. */
  readonly firstWarning?: number;
  readonly catalog: string;
}

/** Judges a text, or a talk turn by turn. */
export function judgeMessage(
  engine: Engine,
  message: Message,
): { readonly answer: Answer } | { readonly fault: Fault } {
  const { id } = message;
  const texts = 'turns' in message ? message.turns.map(({ text }) => text) : [message.text];
  const long = texts.find(({ length }) => length > MAX_MESSAGE_LENGTH);
  if (long !== undefined) return tooLong(id, long.length);
  if ('turns' in message) return { answer: { id, ...judgeTalk(engine, message.turns) } };
  const { level, score, scripts, evidence, catalog } = engine.check(message.text);
  return { answer: { id, level, score, scripts, evidence, catalog } };
}

function tooLong(id: Id, length: number): { readonly fault: Fault } {
  return fault(
    id,
    'message-too-long',
    `The message has ${length} UTF-16 units; at most ${MAX_MESSAGE_LENGTH} are judged.`,
  );
}
