import type { Normalised } from '../normalise/normalise.js';

/**
 * Puts right what is written backwards behind U+202E, which makes a screen show it from right to left: `\u202e信微\u202c`
 * is seen as 微信. What was turned round comes from all of it.
 */
export function unreverse(message: string, normalised: Normalised): Normalised {
  if (!message.includes('\u202e')) return normalised;
  const { text, starts, ends } = normalised;
  let at = 0;
  let turned = '';
  for (const { index, 0: run } of message.matchAll(/\u202e[^\u202c\n]*/g)) {
    let from = at;
    while (from < text.length && starts[from]! < index) from++;
    let to = from;
    while (to < text.length && starts[to]! < index + run.length) to++;
    turned += text.slice(at, from) + [...text.slice(from, to)].reverse().join('');
    starts.fill(index + 1, from, to);
    ends.fill(index + run.length, from, to);
    at = to;
  }
  return { text: turned + text.slice(at), isMoved: true, starts, ends };
}
