/** What is known of a message that counts: where it comes from and what it is. */
export interface Counted {
  readonly source: string;
  /** Benign messages and advertising are the others. */
  readonly isFraud: boolean;
}

/**
 * How much each message counts, so that frauds and others are half of all, and in each half every source counts alike,
 * however many messages it has. In sum 1 (or ½, where there are only frauds or only others).
 *
 * @example
 * balancedShares([{ source: 'a', isFraud: true }, { source: 'b', isFraud: true }, { source: 'b', isFraud: false }]);
 * // => [0.25, 0.25, 0.5]
 */
export function balancedShares(messages: readonly Counted[]): number[] {
  const sizes = new Map<string, number>();
  for (const message of messages) sizes.set(groupOf(message), (sizes.get(groupOf(message)) ?? 0) + 1);
  const sources = { fraud: 0, other: 0 };
  for (const group of sizes.keys()) sources[group.startsWith('fraud\n') ? 'fraud' : 'other']++;
  return messages.map((message) => 0.5 / sources[message.isFraud ? 'fraud' : 'other'] / sizes.get(groupOf(message))!);
}

function groupOf({ source, isFraud }: Counted): string {
  return `${isFraud ? 'fraud' : 'other'}\n${source}`;
}
