export function ago(days: number): string;
export function feedFile(updated: string, ...items: object[]): object;
export function campaignFile(
  begun: number,
  ends: number,
  reported?: number,
): { readonly places: readonly { readonly people: readonly object[] }[] };
