import type { FindingWords } from './finding-words.js';
import { zhCN } from './zh-cn.js';

/** Another language is another file like `zh-cn.ts`. */
const LANGUAGES: Readonly<Record<string, FindingWords>> = { 'zh-CN': zhCN };

/**
 * A sentence of a finding in the language of whoever reads it. What there is no sentence for stays English, as what other
 * libraries say of a file does.
 *
 * @example
 * sayFinding('“fee” stands twice in goals', 'zh-CN'); // => '“fee”在 goals 里出现了两次'
 */
export function sayFinding(english: string, lang: string): string {
  const words = LANGUAGES[lang];
  return words === undefined ? english : (said(english, sentencesOf(words)) ?? english);
}

interface Sentence {
  readonly pattern: RegExp;
  readonly text: string;
}

function said(english: string, sentences: readonly Sentence[]): string | undefined {
  for (const { pattern, text } of sentences) {
    const [all, ...gaps] = pattern.exec(english) ?? [];
    if (all === undefined) continue;
    return text.replaceAll(/\{(\d)(!?)\}/g, (_gap, number: string, again: string) => {
      const gap = gaps[Number(number)] ?? '';
      return again === '' ? gap : (said(gap, sentences) ?? gap);
    });
  }
  return undefined;
}

const made = new WeakMap<FindingWords, readonly Sentence[]>();

/** Those that say most themselves first: “{0}: {1}” is how many sentences can be read. */
function sentencesOf(words: FindingWords): readonly Sentence[] {
  const known = made.get(words);
  if (known) return known;
  const own = (english: string): number => english.replaceAll(/\{\d\}/g, '').length;
  const sentences = Object.entries(words)
    .toSorted(([one], [other]) => own(other) - own(one))
    .map(([english, text]) => ({ pattern: patternOf(english), text }));
  made.set(words, sentences);
  return sentences;
}

/** The gaps of the English sentence come in the order of their numbers. */
function patternOf(english: string): RegExp {
  const pieces = english.split(/\{\d\}/).map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pieces.join('([^]*?)')}$`, 'u');
}
