import { isHan, isWordUnit } from '../text/characters.js';

/** A stretch of a normalised text in one kind of writing. */
export interface Run {
  readonly isHan: boolean;
  /** Chinese characters, or one Latin word. */
  readonly text: string;
}

/**
 * Chinese stretches and Latin words of a normalised text, in their order.
 *
 * @example
 * runsOf('加微信 vx 领奖'); // => [{ isHan: true, text: '加微信' }, { isHan: false, text: 'vx' }, …]
 */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text.charCodeAt(at));
    let end = at + 1;
    while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++;
    if (kind !== 0) runs.push({ isHan: kind === 1, text: text.slice(at, end) });
    at = end;
  }
  return runs;
}

function kindOf(unit: number): number {
  return isHan(unit) ? 1 : isWordUnit(unit) ? 2 : 0;
}

/** Terms of a stretch: each Chinese character and each two neighbours; the stem of a Latin word. */
export function termsOf({ isHan: han, text }: Run): string[] {
  if (!han) return [stemOf(text)];
  const terms = [...text];
  for (let at = 1; at < text.length; at++) terms.push(text.slice(at - 1, at + 1));
  return terms;
}

/**
 * An English word without its commonest endings. It need not be a word: only the same for `charge`, `charged` and
 * `charges`.
 */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  const stem = word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=\w{3})(?:ing|ed|er)$/, '')
    .replace(/(?<=\w{3})e$/, '');
  return stem.replace(/([b-df-hj-np-rtv])\1$/, '$1');
}
