/** A pause that somebody has taken before paying. */
export interface Waiting {
  /** When it is over, in milliseconds since 1970. */
  readonly until: number;
  /** Id of the question to ask oneself then, if there is one. */
  readonly ask?: string;
}

/** The lengths to choose from, in minutes. */
export const PAUSES = [30, 120, 1440] as const;

/** What was kept of a pause; undefined for what is none. A pause longer than two days was not taken here. */
export function restoreWaiting(kept: unknown, now: number): Waiting | undefined {
  const { until, ask } = (typeof kept === 'object' && kept ? kept : {}) as { until?: unknown; ask?: unknown };
  if (typeof until !== 'number' || !(until - now < 2 * 1440 * 60_000)) return undefined;
  return { until, ...(typeof ask === 'string' && { ask }) };
}

/** Whole minutes that are left, rounded up; 0 when it is over. */
export const minutesLeft = ({ until }: Waiting, now: number): number => Math.max(0, Math.ceil((until - now) / 60_000));

/** Somebody to call before paying. */
export interface Trusted {
  readonly name: string;
  readonly phone: string;
}

export function restoreTrusted(kept: unknown): Trusted {
  const { name, phone } = (typeof kept === 'object' && kept ? kept : {}) as { name?: unknown; phone?: unknown };
  return { name: typeof name === 'string' ? name : '', phone: typeof phone === 'string' ? phone : '' };
}
