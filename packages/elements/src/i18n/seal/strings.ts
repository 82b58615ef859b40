/** Why a file is not shown, as a resident is told it. */
export type SealTrouble =
  'unsigned' | 'changed' | 'unknown' | 'withdrawn' | 'over' | 'clock' | 'other' | 'unreachable' | 'insecure';

/** Who made what an element shows, and what it says where that cannot be told. */
export interface SealStrings {
  readonly checking: string;
  /** Before the name of who made it. */
  readonly issuedBy: (name: string) => string;
  readonly area: (area: string) => string;
  /** The names of those above, the nearest first. */
  readonly vouchedBy: (names: string) => string;
  readonly until: (day: string) => string;
  /** Long ago was it last said that nothing was withdrawn. */
  readonly old: (day: string) => string;
  readonly howToCompare: string;
  readonly compare: string;
  readonly refused: string;
  readonly why: Readonly<Record<SealTrouble, string>>;
  readonly doNothing: (ask: string) => string;
  readonly again: string;
}
