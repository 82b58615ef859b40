import type { Catalog } from '../catalog/catalog.js';
import type { PaymentField } from '../catalog/payments.js';
import { checkShape, type Shape } from '../catalog/shape.js';

/**
 * Every fault of a payment, field by field, as `path: expected …`; none if `checkPayment` takes it. What was
 * told is never repeated, and what looks like the number of an account, a card or a document is refused wherever it
 * stands.
 *
 * @example
 * validatePayment({ secret: 'perhaps' }, catalog); // => ['secret: expected true, false or unknown']
 */
export function validatePayment(payment: unknown, { payments: { fields } }: Catalog): string[] {
  const whole = checkShape(payment, { object: {} }, 'payment');
  if (whole.length > 0) return whole.map(withoutValue);
  return Object.entries(payment as object).flatMap(([key, value]) => {
    const path = holdsNumber(key) ? '(a number)' : key.slice(0, 40);
    const field = fields.find(({ id }) => id === key);
    if (field && value === undefined) return [];
    if (holdsNumber(value)) return [`${path}: expected no number of an account, a card or a document; leave it out`];
    if (!field) return [`${path}: expected a field of the catalog`];
    if (typeof value === 'string' && value.length > (field.longest ?? Infinity)) {
      return [`${path}: expected at most ${field.longest} characters`];
    }
    return checkShape(value, shapeOf(field), path).map(withoutValue);
  });
}

function shapeOf({ type, values = [] }: PaymentField): Shape {
  if (type === 'text') return 'string';
  if (type === 'choice') return { oneOf: [...values.map(({ id }) => id), UNKNOWN] };
  const unknown: Shape = { oneOf: [UNKNOWN] };
  return type === 'yes-no'
    ? { either: ['boolean', unknown], expected: 'true, false or unknown' }
    : {
        either: [{ object: { minor: 'index', currency: 'currency' } }, unknown],
        expected: '{ minor: a whole number from 0, currency: e.g. "CNY" } or unknown',
      };
}

export const UNKNOWN = 'unknown';

function withoutValue(fault: string): string {
  return fault.replace(/, found .*/s, '');
}

/** In any text of it, however deep; a circle ends at its depth. */
function holdsNumber(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return NUMBER.test(value.normalize('NFKC'));
  return (
    typeof value === 'object' &&
    value !== null &&
    depth < 4 &&
    Object.entries(value).some((entry) => entry.some((inner) => holdsNumber(inner, depth + 1)))
  );
}

/** Twelve digits or more, in whatever script, with spaces, dots, dashes or nothing visible between them. */
const NUMBER = /(?:[\p{Nd}〇零一二三四五六七八九][\s._/\p{Pd}\p{Cf}]{0,3}){12}/u;
