import type { PaymentCondition } from '../catalog/payments.js';
import type { Amount, TalkBefore } from './payment.js';

/** A payment as its conditions see it. */
export interface Facts {
  /** By field; only what was told. */
  readonly told: ReadonlyMap<string, unknown>;
  /** Fields that the catalog declares. */
  readonly declared: ReadonlySet<string>;
  /** Ids of the signals in a text. */
  signals(text: string): ReadonlySet<string>;
  readonly talk: TalkBefore | undefined;
}

/** A verdict also names scripts that it makes little of: from this score on, a talk shows one. */
const SHOWN = 0.5;

/** Whether a condition holds; `undefined` where this engine or the catalog cannot know. */
export function holds(condition: PaymentCondition, facts: Facts): boolean | undefined {
  if ('any' in condition) return oneOf(true, condition.any, facts);
  if ('all' in condition) return oneOf(false, condition.all, facts);
  if ('not' in condition) {
    const inner = holds(condition.not, facts);
    return inner === undefined ? inner : !inner;
  }
  if ('levels' in condition) return facts.talk !== undefined && condition.levels.includes(facts.talk.level);
  if ('scripts' in condition) {
    const { scripts, stages } = condition;
    return (facts.talk?.scripts ?? []).some(
      ({ id, stage, score }) => score >= SHOWN && scripts.includes(id) && (stages?.includes(stage) ?? true),
    );
  }
  if (!('field' in condition) || !facts.declared.has(condition.field)) return undefined;
  const value = facts.told.get(condition.field);
  if ('told' in condition) return value !== undefined;
  if ('is' in condition) return condition.is.includes(value as string);
  if ('signals' in condition) {
    if (typeof value !== 'string') return false;
    const found = facts.signals(value);
    return condition.signals.some((id) => found.has(id));
  }
  const { minor = NaN, currency = '' } = (value ?? {}) as Partial<Amount>;
  if ('atLeast' in condition) return minor >= (condition.atLeast[currency] ?? NaN);
  if ('below' in condition) return minor < (condition.below[currency] ?? NaN);
  return undefined;
}

/** `any` where `sought` is true, `all` where it is false: one such part settles it, whatever cannot be known. */
function oneOf(sought: boolean, parts: readonly PaymentCondition[], facts: Facts): boolean | undefined {
  const found = parts.map((part) => holds(part, facts));
  return found.includes(sought) ? sought : found.includes(undefined) ? undefined : !sought;
}
