/** Sentences on seals of campaigns. */
export interface SealWords {
  noKey(variable: string): string;
  noKeyFile(path: string): string;
  keyMade(path: string, open: string): string;
  key(kid: string, fingerprint: string): string;
  noCampaign(folder: string): string;
  notOurs(path: string): string;
  readonly nothingToRenew: string;
  notVerified(code: string, message: string): string;
  verified(campaign: string, files: number): string;
  issuer(name: string, by: readonly string[]): string;
  times(expires: string, asOf: string): string;
  readonly old: string;
  withdrawn(kid: string | undefined): string;
  noLists(path: string): string;
  listed(issuers: number, path: string, days: number): string;
  added(path: string): string;
}
