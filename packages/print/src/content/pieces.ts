/**
 * The words of a heading, so that a line never ends within one: Chinese writes no spaces. A text in another language is
 * one piece, which breaks at its spaces.
 *
 * @example
 * pieces('退费群开始打电话', 'zh-CN'); // => ['退费', '群', '开始', '打电话']
 */
export function pieces(text: string, lang: string): string[] {
  if (!lang.startsWith('zh')) return [text];
  return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}
