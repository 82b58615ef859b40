/** Everything of <fraud-script> and <fraud-search>. */
export interface ScriptStrings {
  readonly updated: (date: string) => string;
  readonly steps: string;
  /** Number of a step, from 1. */
  readonly step: (number: number) => string;
  readonly asks: string;
  /** Before what helps at this step. */
  readonly here: string;
  readonly signs: string;
  /** Opens made-up messages of a step. */
  readonly examples: (count: number) => string;
  readonly examplesHow: string;
  readonly genuine: string;
  readonly genuineHow: string;
  readonly why: string;
  /** The search. */
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly clear: string;
  readonly found: (count: number) => string;
  readonly nothing: (ask: string) => string;
  readonly browse: string;
  readonly back: string;
  readonly empty: string;
}
