import type { QuizFile } from '@fraud-free/quiz';
import type { Lint } from './lint.js';

/**
 * Whether both errors can be made: missing a fraud, and distrusting a genuine message. A quiz of frauds alone teaches to
 * distrust everything. "Which one is genuine?" has both.
 */
export function bothSides({ items }: QuizFile): Lint[] {
  const whole = items.some(({ kind }) => kind === 'which-genuine');
  const missing = (['fraud', 'real'] as const).filter((truth) => !whole && !items.some((item) => item.truth === truth));
  if (missing.length === 0 || items.length === 0) return [];
  const message =
    missing.length === 2
      ? 'no message is to be judged, so neither error can be made'
      : `every message to be judged is ${missing[0] === 'fraud' ? 'genuine' : 'a fraud'}`;
  const expected =
    'at least one question “fraud-or-real” with truth: fraud and one with truth: real, or one “which-genuine”';
  return [{ item: items[0]!.id, code: 'one-sided', message, expected, severity: 'error' }];
}
