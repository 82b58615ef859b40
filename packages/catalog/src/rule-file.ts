/** A rule file, read. */
export interface RuleFile {
  /** Inside the directory of rules, with `/`: `romance/romance.yaml`. */
  readonly path: string;
  readonly text: string;
  /** The catalog that it was taken from, where rules stand on others. */
  readonly from?: Origin;
}

/** What a catalog says of itself. */
export interface Origin {
  /** Name and version, as its scripts are marked with it: `fraud-free 2026.11.22`. */
  readonly catalog: string;
  readonly authors?: readonly string[];
  readonly licence?: { readonly rules: string; readonly examples: string };
}
