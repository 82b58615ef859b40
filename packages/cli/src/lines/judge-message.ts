import { FraudFreeError, MAX_MESSAGE_LENGTH, type Engine, type Evidence, type Verdict } from '@fraud-free/core';
import type { Fault, Id } from './fault.js';
import { fault, type Message } from './message-line.js';
import { placeInTurns, readingsOf, textOf, type TurnEvidence } from './talk.js';

/** The answer to one line of `check --jsonl`, its fields in the order in which they are written. */
export interface Answer {
  readonly id: Id;
  readonly level: Verdict['level'];
  readonly score: number;
  readonly scripts: Verdict['scripts'];
  readonly evidence: readonly (Evidence | TurnEvidence)[];
  readonly catalog: string;
}

/** Judges a text, or a talk by the worst of its readings (see `readingsOf`). */
export function judgeMessage(
  engine: Engine,
  message: Message,
): { readonly answer: Answer } | { readonly fault: Fault } {
  const { id } = message;
  const text = 'turns' in message ? textOf(message.turns) : message.text;
  if (text.length > MAX_MESSAGE_LENGTH) return tooLong(id, text.length);
  try {
    const { level, score, scripts, evidence, catalog } =
      'turns' in message ? judgeTalk(engine, message.turns) : engine.check(text);
    return { answer: { id, level, score, scripts, evidence, catalog } };
  } catch (error) {
    if (error instanceof FraudFreeError && error.code === 'message-too-long') return tooLong(id, text.length);
    throw error;
  }
}

type TalkVerdict = Omit<Verdict, 'evidence'> & { readonly evidence: readonly TurnEvidence[] };

function judgeTalk(engine: Engine, turns: Parameters<typeof readingsOf>[0]): TalkVerdict {
  return readingsOf(turns)
    .map((reading) => {
      const verdict = engine.check(textOf(reading));
      return { ...verdict, evidence: placeInTurns(verdict.evidence, reading) };
    })
    .reduce((worst, next) => (isWorse(next, worst) ? next : worst));
}

/** What the whole talk says stands, unless one party's words alone are worse. */
const GRAVITY = { danger: 2, caution: 1, 'no-match': 0, 'cannot-say': 0 } as const;

function isWorse(a: TalkVerdict, b: TalkVerdict): boolean {
  const difference = GRAVITY[a.level] - GRAVITY[b.level];
  return difference > 0 || (difference === 0 && GRAVITY[a.level] > 0 && a.score > b.score);
}

function tooLong(id: Id, length: number): { readonly fault: Fault } {
  return fault(
    id,
    'message-too-long',
    `The message has ${length} UTF-16 units; at most ${MAX_MESSAGE_LENGTH} are judged.`,
  );
}
