import type { FraudFreeErrorCode, Role } from '@fraud-free/core';

/** Used by more than one element. */
export interface CommonStrings {
  /** What words of a role do, short enough for a label: "身份". */
  readonly roles: Readonly<Record<Role, string>>;
  /** `number` as dialled. */
  readonly call: (number: string) => string;
  /** To do in a sentence: call a number, or turn to whom a `name` is known of. */
  readonly turnTo: (number: string | undefined, name: string) => string;
  /** The same for a place of which the catalog knows nobody. */
  readonly turnToLocal: string;
  /** In the place of one number, in a sentence that bids to call it. */
  readonly localPolice: string;
  /** In the place of numbers that are not known. */
  readonly noContacts: string;
  readonly readAloud: string;
  readonly stopReading: string;
  readonly close: string;
  /** Before the name of a source. */
  readonly source: string;
  /** Between publisher and date. */
  readonly comma: string;
  /** Between names in a row. */
  readonly listComma: string;
  /** What the sources are folded under. */
  readonly sources: string;
  /** Between two of a list whose members hold commas. */
  readonly semicolon: string;
  /** Before a list or an explanation: "：". */
  readonly colon: string;
  /** Behind marked words, telling their role: `(role) => "[…]"`. */
  readonly tag: (role: string) => string;
  /** Stands where a long message is not shown. */
  readonly gap: string;
  /** Instead of an answer, when the engine gave an error; `limit` in UTF-16 units, `ask` as `turnTo` says it. */
  readonly errors: Readonly<Record<FraudFreeErrorCode | 'unknown', (limit: number, ask: string) => string>>;
}
