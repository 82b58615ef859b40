/**
 * Whether a text holds what several said: two lines and more that each begin with somebody and a colon. A glance at
 * texts that are written so, such as the examples of the catalog; `parseTalk` reads what people paste.
 *
 * @example
 * isTalk('甲：您好。\n乙：什么事？'); // => true
 */
export function isTalk(text: string): boolean {
  return [...text.matchAll(/^[^\s:：]{1,12}[:：]/gmu)].length > 1;
}
