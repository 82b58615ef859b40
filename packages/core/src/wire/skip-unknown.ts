import type { Catalog } from '../catalog/catalog.js';
import { ENTITY_KINDS, ROLES, type Condition } from '../catalog/script.js';

/**
 * A catalog of this format may say more than this engine knows: a later one adds parts, and kinds of conditions. What is
 * not known is left out, so that the rest is judged with as ever, and `skipped` names it.
 */
export function skipUnknown(catalog: Catalog): Catalog {
  const skipped = Object.keys(catalog).filter((part) => !PARTS.has(part));
  const signals = catalog.signals.map((signal) => {
    if ((ROLES as readonly string[]).includes(signal.role) && isKnown(signal.match)) return signal;
    skipped.push(`signals.${signal.id}`);
    return { ...signal, role: ROLES.find((role) => role === signal.role) ?? 'lure', match: { any: [] } };
  });
  return skipped.length === 0 ? catalog : { ...catalog, signals, skipped };
}

const PARTS = new Set(
  (
    'format name version expires languages folding disguise lexicon judge signals scripts categories advice contacts ' +
    'procedures sources questions payments retired'
  ).split(' '),
);

function isKnown(condition: Condition): boolean {
  if ('any' in condition) return condition.any.every(isKnown);
  if ('all' in condition) return condition.all.every(isKnown);
  if ('not' in condition) return isKnown(condition.not);
  if ('entity' in condition) return ENTITY_KINDS.includes(condition.entity);
  return 'pattern' in condition || 'near' in condition || 'signal' in condition;
}
