/**
 * Language and script of a language tag, the script only as far as it matters here: Chinese of Taiwan, Hong Kong and Macau
 * is written in traditional characters. Takes low lines and the `cmn` of some voices, too.
 *
 * @example
 * scriptOf('zh-HK'); // => ['zh', 'hant']
 */
export function scriptOf(tag: string): readonly [language: string, script: string] {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/u);
  const script = rest.find((part) => /^[a-z]{4}$/u.test(part) && part !== 'hans') ?? '';
  const isTraditional = rest.some((part) => ['tw', 'hk', 'mo'].includes(part)) && !rest.includes('hans');
  return [language === 'cmn' ? 'zh' : language, script || (isTraditional ? 'hant' : '')];
}
