import type { Role } from '@fraud-free/core';

/** Roles that speak for a genuine message. */
const AGAINST: ReadonlySet<Role> = new Set(['official-notice', 'fraud-warning', 'quotation']);

/** Whether a signal of this role speaks for a fraud. */
export function speaksForFraud(role: Role): boolean {
  return !AGAINST.has(role);
}

/** Whether a signal of this role gives a fraud away by itself: anybody may say who they are, so a claim does not. */
export function givesAway(role: Role): boolean {
  return role !== 'identity' && speaksForFraud(role);
}
