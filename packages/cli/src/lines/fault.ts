/**
 * - `line-too-long`, `line-encoding`, `line-json`, `line-object`: no UTF-8 JSON object of bearable length.
 * - `id-missing`, `id-type`: an id is a string or a whole number that JSON keeps exactly.
 * - `text-missing`, `text-type`, `turns-type`, `text-and-turns`: a message is one text, or turns, not both.
 * - `field-type`: another field is missing or has the wrong type.
 * - `message-too-long`: more than the engine judges.
 */
export type FaultCode =
  | 'line-too-long'
  | 'line-encoding'
  | 'line-json'
  | 'line-object'
  | 'id-missing'
  | 'id-type'
  | 'text-missing'
  | 'text-type'
  | 'turns-type'
  | 'text-and-turns'
  | 'field-type'
  | 'message-too-long';

/** What is wrong with a line of input. The sentence never repeats the message itself. */
export interface Fault {
  /** The id of the line, if that much could be read. */
  readonly id: Id | null;
  readonly code: FaultCode;
  readonly message: string;
}

export type Id = string | number;
