/** How much money it is about. */
export const AMOUNTS = ['none', 'under-1000', 'under-10000', 'under-50000', 'over-50000', 'unknown'] as const;
export type AmountBand = (typeof AMOUNTS)[number];

export const PAID = ['no', 'yes'] as const;
export type Paid = (typeof PAID)[number];

/** What a resident puts on the card for an officer; what is empty does not stand on it. */
export interface CardFacts {
  /** Id of a script or of a category of the catalog. */
  readonly kind: string;
  /** What was said that gave it away. */
  readonly words: string;
  /** `2026-12-01T09:30`, local time. */
  readonly when: string;
  readonly amount: AmountBand | '';
  readonly paid: Paid | '';
  /** Whether the place stands on it. */
  readonly withPlace: boolean;
}

export const EMPTY_CARD: CardFacts = { kind: '', words: '', when: '', amount: '', paid: '', withPlace: false };
