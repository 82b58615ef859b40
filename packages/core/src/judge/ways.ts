import type { Role } from '../catalog/script.js';
import type { FoundSignal } from '../match/signals.js';
import type { Span } from '../match/span.js';
import { stretchesOf } from './stretches.js';
import { isContextRole, RETELLING } from './weigh.js';

/**
 * The ways in which each stretch of a text may be meant, as the signals that then count; the worst of them is what the
 * text comes to.
 *
 * Whoever warns of a fraud or retells one says its words, and says so in the same sentence: `骗子谎称是客服，要您转账`. A
 * fraudster who puts `凡是要求转账的都是诈骗` beside his demand warns of nothing. So besides the whole text, what is left of
 * it counts without the sentences that tell of a fraud, and without those alone that do so beyond doubt. To genuine
 * warnings that makes no difference: they ask for nothing outside of what they tell.
 *
 * For the same reason the calm words of a notice soothe less where they stand aside, in sentences that ask for nothing.
 *
 * @param ends where the sentences end, in order; without them the text is taken for one
 */
export function waysOf(found: readonly FoundSignal[], ends: readonly number[] = ONE): (readonly FoundSignal[])[] {
  return stretchesOf(found).flatMap((stretch) => waysOfStretch(stretch, ends));
}

const ONE = [Infinity];

/** The whole stretch; without all sentences that warn or retell; without those that do so beyond doubt. */
export function waysOfStretch(found: readonly FoundSignal[], ends: readonly number[]): (readonly FoundSignal[])[] {
  if (!isMixed(found)) return [found];
  const inSentence = (isIt: (role: Role) => boolean): number[] => {
    const weights = ends.map(() => 0);
    for (const { signal, spans } of found) {
      if (!isIt(signal.role)) continue;
      const its = new Set(spans.map((span) => sentencesOf(span, ends)[0]!));
      for (const sentence of its) weights[sentence]! += signal.weight;
    }
    return weights;
  };
  const asked = inSentence((role) => !isContextRole(role) && role !== 'identity');
  const quoted = inSentence((role) => role === 'quotation');
  const warned = inSentence((role) => role === 'fraud-warning');
  const whole = found.map((each) =>
    each.signal.role === 'official-notice' && liesIn(each.spans, ends, (sentence) => asked[sentence] === 0)
      ? { ...each, isAside: true as const }
      : each,
  );
  const ways = [whole];
  for (const least of [0, RETELLING]) {
    const isTold = (sentence: number): boolean => quoted[sentence]! > 0 || warned[sentence]! > least;
    if (!ends.some((_, sentence) => isTold(sentence))) break;
    ways.push(
      whole.flatMap((each) => {
        const spans = each.spans.filter((span) => !sentencesOf(span, ends).some(isTold));
        return spans.length > 0 ? { ...each, spans } : [];
      }),
    );
  }
  return ways;
}

/** Whether something speaks for a fraud, and something against one: else no sentence needs a look. */
export function isMixed(found: readonly FoundSignal[]): boolean {
  return found.some(isContext) && !found.every(isContext);
}

function isContext({ signal }: FoundSignal): boolean {
  return isContextRole(signal.role);
}

function liesIn(spans: readonly Span[], ends: readonly number[], isIt: (sentence: number) => boolean): boolean {
  return spans.every((span) => sentencesOf(span, ends).every(isIt));
}

/** The sentences that a span reaches into, by number. */
function sentencesOf({ start, end }: Span, ends: readonly number[]): number[] {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  const its = [low];
  while (ends[low]! < end) its.push(++low);
  return its;
}
