import { type Catalog, type Engine } from '@fraud-free/core';
import { createReader, type FoundSignal } from '@fraud-free/core/inside';
import type { Label, Labelled } from '../evaluate/labelled-line.js';
import { judgeMessage } from '../lines/judge-message.js';
import { readingsOf, textOf } from '../lines/talk.js';

/** What was found in one reading of a message: in all of it, or in what one party of a talk says. */
export type Found = readonly FoundSignal[];

/** A labelled message as the fit sees it: which signals stand where, and none of its words. */
export interface Sample {
  readonly source: string;
  readonly label: Label;
  readonly lang: string;
  readonly kind: string;
  /** The engine can't say anything about it; see `cannot-say`. */
  readonly silent: boolean;
  readonly readings: readonly Found[];
}

/** Reads labelled messages as they are judged: a text as a whole, a talk also by what each party says. */
export function createSampler(catalog: Catalog, engine: Engine): (labelled: Labelled) => Sample | undefined {
  const read = createReader(catalog);
  return ({ message, source, label, lang, kind }) => {
    const judged = judgeMessage(engine, message);
    if ('fault' in judged) return undefined;
    const texts = 'turns' in message ? readingsOf(message.turns).map(textOf) : [message.text];
    const silent = judged.answer.level === 'cannot-say';
    return { source, label, lang, kind, silent, readings: texts.map((text) => read(text).found) };
  };
}
