/** A rule file, read. */
export interface RuleFile {
  /** Inside the directory of rules, with `/`: `romance/romance.yaml`. */
  readonly path: string;
  readonly text: string;
}
