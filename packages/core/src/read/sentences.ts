/**
 * Where the sentences of a normalised text end, its own end included: at marks that end one and at line breaks. A
 * heading in 【】 belongs to the sentence behind it, so do words in quotation marks that end with their own full stop
 * (`“……。”他说`), and the items of a list belong to what stands above them.
 *
 * @example
 * sentenceEnds('别信。【提醒】\n1. this is it. ok'); // => [3, 22, 25]
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { 0: marks, index } of text.matchAll(MARKS)) {
    const end = index + marks.length;
    const isInside = marks === '\n' ? ITEM.test(text.slice(end, end + 6)) : QUOTED.test(text.charAt(end));
    if (!isInside && (marks !== '.' || !NUMBER.test(text.slice(Math.max(0, index - 3), index)))) ends.push(end);
  }
  if (text.length > (ends[ends.length - 1] ?? 0)) ends.push(text.length);
  return ends;
}

const MARKS = /[。!?]+|\.(?=\s|$)|\n/g;
const QUOTED = /[”’」』]/;
/** What an item of a list begins with, and its number or letter: the full stop behind it ends nothing. */
const ITEM = /^(?:[-•·*]|(?:[a-z]|\d{1,2}|[一二三四五六七八九十]{1,2})[.、):])/;
const NUMBER = /(?:^|[\s:(,])(?:[a-z]|\d{1,2})$/;
