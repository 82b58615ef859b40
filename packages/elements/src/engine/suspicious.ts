import type { Evidence, Role } from '@fraud-free/core';

/** Roles that speak for a fraud, the gravest first: where marks overlap, the first one gives the line its style. */
export const SUSPICIOUS_ROLES: readonly Role[] = ['payment', 'demand', 'pressure', 'channel', 'identity', 'lure'];

/** Whether a piece of evidence speaks for a fraud and can be shown in the message. */
export function isSuspicious({ role, start, end }: Evidence): boolean {
  return end > start && SUSPICIOUS_ROLES.includes(role);
}
