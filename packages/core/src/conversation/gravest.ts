import { isWarning } from '../judge/is-warning.js';
import type { Level } from '../judge/verdict.js';
import type { ConversationVerdict } from './conversation-verdict.js';

/**
 * What a talk came to that lies before us as a whole: as much as at its gravest moment, the latest of equals, since an hour
 * of small talk unsays nothing. The scripts are those of the end, with all stages shown; that of the gravest moment is first.
 *
 * @param verdicts after each message, in their order
 * @returns undefined if there are none
 * @example
 * gravestOf(messages.map((message) => talk.add(message)));
 */
export function gravestOf(verdicts: Iterable<ConversationVerdict>): ConversationVerdict | undefined {
  let gravest: ConversationVerdict | undefined;
  let last: ConversationVerdict | undefined;
  for (last of verdicts) if (!gravest || !isGraver(gravest, last)) gravest = last;
  if (!gravest || !isWarning(gravest)) return last;
  const [first] = gravest.scripts;
  const isFirst = ({ id }: { readonly id: string }): boolean => id === first?.id;
  const { scripts } = last!;
  return { ...gravest, scripts: [...scripts.filter(isFirst), ...scripts.filter((one) => !isFirst(one))] };
}

const GRAVITY: Readonly<Record<Level, number>> = { danger: 2, caution: 1, 'no-match': 0, 'cannot-say': 0 };

function isGraver(a: ConversationVerdict, b: ConversationVerdict): boolean {
  const difference = GRAVITY[a.level] - GRAVITY[b.level];
  return difference > 0 || (difference === 0 && a.score > b.score);
}
