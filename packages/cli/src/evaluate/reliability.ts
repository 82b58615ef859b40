import { balancedShares, type Counted } from './balanced-shares.js';

/** A message that counts, with its score. */
export interface Scored extends Counted {
  readonly score: number;
}

/** Messages with scores from `from` up to, but not including, `to` (including 1). */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly fraud: number;
  /**
   * Share of frauds, 0 to 1. Of one source: as they are. Of all together: as if half of all messages were frauds and
   * every source counted alike, which is what the score is fitted to. Absent where there are no messages.
   */
  readonly share?: number;
}

/** Whether scores mean what they say: of the messages scored 0.8 to 0.9, eight to nine in ten should be frauds. */
export interface Reliability {
  readonly all: readonly Bin[];
  readonly sources: readonly { readonly source: string; readonly bins: readonly Bin[] }[];
}

export function reliabilityOf(messages: readonly Scored[]): Reliability {
  const sources = [...new Set(messages.map(({ source }) => source))].sort();
  return {
    all: binsOf(messages, balancedShares(messages)),
    sources: sources.map((source) => {
      const its = messages.filter((message) => message.source === source);
      return {
        source,
        bins: binsOf(
          its,
          its.map(() => 1),
        ),
      };
    }),
  };
}

const BINS = 10;

function binsOf(messages: readonly Scored[], shares: readonly number[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = [...messages.entries()].filter(
      ([, { score }]) => Math.min(BINS - 1, Math.floor(score * BINS)) === bin,
    );
    const weigh = (some: typeof inside): number => some.reduce((sum, [i]) => sum + shares[i]!, 0);
    const frauds = inside.filter(([, { isFraud }]) => isFraud);
    const count = { from: bin / BINS, to: (bin + 1) / BINS, n: inside.length, fraud: frauds.length };
    return inside.length === 0 ? count : { ...count, share: weigh(frauds) / weigh(inside) };
  });
}
