import type { Fault, FaultCode, Id } from './fault.js';
import { MAX_LINE_BYTES, type Line } from './read-lines.js';

/** One thing to be judged: a text, or a talk. */
export type Message = { readonly id: Id; readonly text: string } | { readonly id: Id; readonly turns: readonly Turn[] };

/** Something that somebody said in a talk. */
export interface Turn {
  readonly from?: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** A line read: what it says, with all its fields; or what is wrong with it. */
export type Read = { readonly message: Message; readonly fields: JsonObject } | { readonly fault: Fault };

/**
 * Reads `{"id","text"}` or `{"id","turns":[{"from","text","at"?}]}`. Other fields are let through; `from` may be missing.
 *
 * @param defaultId the id of a line that has none; without it, that is a fault
 * @example
 * readMessageLine({ number: 1, end: 26, text: '{"id":"a","text":"Hello"}' }); // => { message: { id: 'a', text: 'Hello' }, … }
 */
export function readMessageLine(line: Line, defaultId?: Id): Read {
  if ('fault' in line) return line.fault === 'too-long' ? TOO_LONG : NO_UTF8;
  const fields = parse(line.text);
  if ('fault' in fields) return fields;
  // What is null is as good as missing: many writers of JSON write all columns of a table.
  const id = fields.value.id ?? defaultId;
  const text = fields.value.text ?? undefined;
  const turns = fields.value.turns ?? undefined;
  if (id === undefined) {
    return fault(null, 'id-missing', 'The line has no "id": a string or a whole number is expected.');
  }
  if (!isId(id)) {
    return fault(null, 'id-type', 'The "id" is expected to be a string, or a whole number up to 2^53.');
  }
  if (text !== undefined && turns !== undefined) {
    return fault(id, 'text-and-turns', 'The line has both "text" and "turns": only one of them is expected.');
  }
  if (turns !== undefined) {
    if (!isTurns(turns))
      return fault(
        id,
        'turns-type',
        'The "turns" are expected to be a list of {"from","text"} with strings, and a number for "at".',
      );
    return { message: { id, turns }, fields: fields.value };
  }
  if (text === undefined) return fault(id, 'text-missing', 'The line has neither "text" nor "turns".');
  if (typeof text !== 'string') return fault(id, 'text-type', 'The "text" is expected to be a string.');
  return { message: { id, text }, fields: fields.value };
}

const TOO_LONG = fault(null, 'line-too-long', `The line is longer than ${MAX_LINE_BYTES} bytes.`);
const NO_UTF8 = fault(null, 'line-encoding', 'The line is no UTF-8. Convert the file to UTF-8.');

/** A fault as {@link Read} has it. */
export function fault(id: Id | null, code: FaultCode, message: string): { readonly fault: Fault } {
  return { fault: { id, code, message } };
}

function parse(text: string): { readonly value: JsonObject } | { readonly fault: Fault } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fault(null, 'line-json', 'The line is no JSON. One JSON object in each line is expected.');
  }
  return isObject(value)
    ? { value }
    : fault(null, 'line-object', 'The line is no JSON object. {"id","text"} or {"id","turns"} is expected.');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number that JSON.parse had to round is no id: it would come back as another one. */
function isId(value: unknown): value is Id {
  return typeof value === 'string' || Number.isSafeInteger(value);
}

function isTurns(value: unknown): value is Turn[] {
  return Array.isArray(value) && value.every(isTurn);
}

function isTurn(value: unknown): value is Turn {
  if (!isObject(value) || typeof value.text !== 'string') return false;
  return (
    (value.from === undefined || typeof value.from === 'string') &&
    (value.at === undefined || Number.isFinite(value.at))
  );
}
