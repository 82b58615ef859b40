import type { Fault } from '../lines/fault.js';
import { fault, readMessageLine, type JsonObject, type Message } from '../lines/message-line.js';
import type { Line } from '../lines/read-lines.js';

/** `spam` is advertising and the like that is no attempt at fraud. */
export const LABELS = ['fraud', 'benign', 'spam'] as const;
export type Label = (typeof LABELS)[number];

/** A message of which somebody has said what it is. */
export interface Labelled {
  readonly message: Message;
  readonly source: string;
  readonly label: Label;
  /** Language of the message, its kind (`sms`, `web`, `dialogue`) and the source's own class of it; `-` if not said. */
  readonly lang: string;
  readonly kind: string;
  readonly family: string;
  /** Spam that reads like a lure: it counts neither for nor against, and is shown on its own. */
  readonly maybeFraud: boolean;
}

/** Reads `{"id","source","lang","kind","label","family","flag"?}` with `text` or `turns`. */
export function readLabelledLine(line: Line): { readonly labelled: Labelled } | { readonly fault: Fault } {
  const read = readMessageLine(line);
  if ('fault' in read) return read;
  const { message, fields } = read;
  const { source, label, flag } = fields;
  if (typeof source !== 'string' || source === '') {
    return fault(message.id, 'field-type', 'The "source" is expected to be a string that is not empty.');
  }
  if (!isLabel(label)) {
    return fault(message.id, 'field-type', `The "label" is expected to be one of ${LABELS.join(', ')}.`);
  }
  const lang = optionalString(fields, 'lang');
  const kind = optionalString(fields, 'kind');
  const family = optionalString(fields, 'family');
  if (lang === undefined || kind === undefined || family === undefined) {
    const sentence = 'The "lang", the "kind" and the "family" are expected to be strings, or left out.';
    return fault(message.id, 'field-type', sentence);
  }
  return {
    labelled: { message, source, label, lang, kind, family, maybeFraud: label === 'spam' && flag === 'maybe-fraud' },
  };
}

function isLabel(value: unknown): value is Label {
  return LABELS.some((label) => label === value);
}

function optionalString(fields: JsonObject, name: string): string | undefined {
  const value = fields[name] ?? '-';
  return typeof value === 'string' ? value : undefined;
}
