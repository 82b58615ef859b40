import { checkPayment, createEngine, FraudFreeError, type Catalog, type PaymentVerdict } from '@fraud-free/core';
import type { Report } from './lint/lint.js';
import type { PaymentExample } from './source/payments.js';
import type { Rules } from './source/rules.js';

/** Runs the examples of the patterns of payments through the engine, as a resident's payments would be. */
export function runPaymentExamples(rules: Rules, catalog: Catalog, report: Report): void {
  if (!rules.payments || rules.paymentPatterns.length === 0) return;
  const now = Date.parse(catalog.version.split('.', 3).join('-'));
  const engine = createEngine(catalog, { now: () => now });
  for (const { value: pattern, file, path } of rules.paymentPatterns) {
    for (const list of ['hits', 'nearMisses'] as const) {
      for (const [index, example] of pattern.examples[list].entries()) {
        const place = { file, path: [...path, 'examples', list, index] };
        const fail = (code: string, message: string, expected: string): void =>
          report(place, { code, message: `“${pattern.id}”, ${list} ${index + 1}: ${message}`, expected });
        const verdict = judged(engine, example, fail);
        if (!verdict) continue;
        const holds = verdict.reasons.includes(pattern.id) || verdict.against.includes(pattern.id);
        const { level = pattern.weight > 0 ? 'danger' : 'no-match' } = example as { level?: string };
        const found = describe(verdict);
        if (list === 'hits') {
          if (!holds) fail('payment-missed', `does not show it; ${found}`, 'the pattern among the reasons');
          if (verdict.level !== level) fail('payment-level', `is ${found}`, level);
        } else {
          if (holds) fail('payment-found', `shows it; ${found}`, 'a payment that does not');
          if (verdict.level !== 'no-match') fail('payment-found', `is ${found}`, 'no-match, with enough told');
        }
      }
    }
  }
}

function judged(
  engine: ReturnType<typeof createEngine>,
  { payment, conversation }: PaymentExample,
  fail: (code: string, message: string, expected: string) => void,
): PaymentVerdict | undefined {
  try {
    return checkPayment(engine, payment, conversation && { conversation });
  } catch (error) {
    if (!(error instanceof FraudFreeError)) throw error;
    fail('payment-invalid', error.message, 'a payment of the fields in payments.yaml');
    return undefined;
  }
}

function describe({ level, score, reasons, against, next }: PaymentVerdict): string {
  const shown = [...reasons, ...against.map((id) => `not ${id}`)].join(', ') || 'nothing';
  return `${level}, score ${score.toFixed(2)}, by ${shown}${level === 'cannot-say' ? `; tell ${next}` : ''}`;
}
