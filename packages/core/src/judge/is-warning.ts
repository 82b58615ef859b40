import type { Level } from './verdict.js';

/** Whether a verdict warns; the other levels say that nothing was found, or that nothing can be said. */
export function isWarning<T extends { readonly level: Level }>(
  verdict: T,
): verdict is T & { readonly level: 'danger' | 'caution' } {
  return verdict.level === 'danger' || verdict.level === 'caution';
}
