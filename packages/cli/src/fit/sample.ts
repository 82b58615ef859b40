import { type Catalog, type Engine } from '@fraud-free/core';
import { createReader, type FoundSignal, type Reading } from '@fraud-free/core/inside';
import type { Label, Labelled } from '../evaluate/labelled-line.js';
import { judgeMessage } from '../lines/judge-message.js';
import type { Turn } from '../lines/message-line.js';

/** What was found in a text. */
export type Found = readonly FoundSignal[];

/** One reading of a message: of all of it; of a talk, of what one party says. */
export type Taken = Pick<Reading, 'found' | 'sentences'>;

/** A labelled message as the fit sees it: which signals stand where, and none of its words. */
export interface Sample {
  readonly source: string;
  readonly label: Label;
  readonly lang: string;
  readonly kind: string;
  /** The engine can't say anything about it; see `cannot-say`. */
  readonly silent: boolean;
  readonly readings: readonly Taken[];
}

/**
 * Reads labelled messages nearly as they are judged: a text as a whole, a talk by what each party says, though as one
 * text and without the fading and the order of a conversation.
 */
export function createSampler(catalog: Catalog, engine: Engine): (labelled: Labelled) => Sample | undefined {
  const read = createReader(catalog);
  return ({ message, source, label, lang, kind }) => {
    const judged = judgeMessage(engine, message);
    if ('fault' in judged) return undefined;
    const texts = 'turns' in message ? partiesOf(message.turns) : [message.text];
    const silent = judged.answer.level === 'cannot-say';
    return { source, label, lang, kind, silent, readings: texts.map((text) => taken(read(text))) };
  };
}

/** Not the words: a reading keeps none. */
export function taken({ found, sentences }: Reading): Taken {
  return { found, sentences };
}

/** What each party of a talk says, as one text; of an empty talk nothing. */
function partiesOf(turns: readonly Turn[]): string[] {
  const parties = new Map<string | undefined, string>();
  for (const { from, text } of turns) {
    const before = parties.get(from);
    parties.set(from, before === undefined ? text : `${before}\n${text}`);
  }
  return parties.size === 0 ? [''] : [...parties.values()];
}
