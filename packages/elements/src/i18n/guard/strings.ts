/** Everything of <fraud-guard>. */
export interface GuardStrings {
  /** Beside a message that is doubtful; `script` by its title, if one is known. */
  readonly danger: (script: string | undefined) => string;
  readonly caution: (script: string | undefined) => string;
  readonly advice: (ask: string) => string;
  readonly close: string;
  /** Before a risky payment goes through. */
  readonly payTitle: string;
  readonly payHow: (ask: string) => string;
  readonly stay: string;
  readonly goOn: string;
}
