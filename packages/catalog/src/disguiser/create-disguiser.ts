import { createRandom, type Random } from './random.js';
import { TRICKS, type Trick, type TrickName } from './tricks.js';

/** Disguises a text; the same text, tricks and seed give the same disguise. */
export type Disguiser = (text: string, tricks: readonly TrickName[], seed: number) => string;

/**
 * Disguises as fraudsters do: the words that a filter looks for, two in five of them and one at least, and a few others
 * at random. With several tricks, each word is disguised by one of them.
 *
 * @param words what a filter looks for; Chinese words of two characters or more count, and Latin ones of four letters
 * @example
 * createDisguiser(catalog.lexicon.words)('请加我微信', ['half-pinyin'], 1); // => '请加我wei信'
 */
export function createDisguiser(words: readonly string[]): Disguiser {
  const matter = new Set(words.map((word) => word.replace(/\*$/, '').toLowerCase()));
  const longest = Math.max(...[...matter].map((word) => word.length));

  return (text, tricks, seed) => {
    const random = createRandom(seed ^ hash(text));
    const pieces = cut(text, matter, longest);
    const able = pieces.flatMap(({ matters }, index) => (matters ? [index] : []));
    const surely = random.one(able);
    return pieces
      .map(({ written, matters }, index) => {
        const chosen = index === surely || random.chance(matters ? SHARE : OTHERS);
        return chosen
          ? (play(
              tricks.map((name) => TRICKS[name]),
              written,
              random,
            ) ?? written)
          : written;
      })
      .join('');
  };
}

/** Share of the words that matter that are disguised, and of all other characters and words. */
const SHARE = 0.4;
const OTHERS = 0.05;

/** One of the tricks that can be played on the word, drawn by chance. */
function play(tricks: readonly Trick[], word: string, random: Random): string | undefined {
  const written = tricks.map((trick) => trick(word, random)).filter((each) => each !== undefined);
  return random.one(written);
}

interface Piece {
  readonly written: string;
  readonly matters: boolean;
}

/** The longest words that matter, from left to right; numbers that matter to nobody but are written otherwise, too. */
function cut(text: string, matter: ReadonlySet<string>, longest: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const latin = /^(?:[a-z]+|\d+)/i.exec(text.slice(at, at + 40))?.[0];
    if (latin !== undefined) {
      pieces.push({
        written: latin,
        matters: /^\d{2}/.test(latin) || (latin.length >= 4 && matter.has(latin.toLowerCase())),
      });
      at += latin.length;
      continue;
    }
    let length = Math.min(longest, text.length - at);
    while (length > 1 && !(matter.has(text.slice(at, at + length)) && isHan(text.slice(at, at + length)))) length--;
    const written = length > 1 ? text.slice(at, at + length) : String.fromCodePoint(text.codePointAt(at)!);
    pieces.push({ written, matters: length > 1 });
    at += written.length;
  }
  return pieces;
}

function isHan(word: string): boolean {
  return /^[\u4e00-\u9fff]+$/.test(word);
}

function hash(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sum;
}
