/** Used by more than one element. */
export interface CommonStrings {
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
  /** To ask once more for what could not be had. */
  readonly again: string;
  readonly close: string;
  /** Who published what is shown. */
  readonly issuer: (name: string) => string;
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
}
