export interface WarningStrings {
  /** Stands over the title. */
  readonly label: string;
  readonly todo: string;
}
