import type { Span } from '../match/span.js';
import { isHan, isSeparator, isWordUnit } from '../text/characters.js';
import { LETTERS, LONGEST, SOUND, type Meant, type SoundTrie } from './sound-trie.js';

/** A disguised word, and what it is meant to be. */
export interface Change extends Span {
  readonly meant: string;
  /** As many of its pieces are written as they should be. */
  readonly exact: number;
  /** Two Chinese characters for two others. */
  readonly isWeak: boolean;
}

/**
 * The longest word that is disguised from `start` on and reaches past `past`; `done` is the end of the word before it.
 */
export type FindHidden = (text: string, start: number, past: number, done: number) => Change | undefined;

/** @param isOdd whether a Chinese character stands where it commonly does not */
export function createFindHidden(trie: SoundTrie, isOdd: (text: string, at: number) => boolean): FindHidden {
  const { nodeOf, firstSound, sounds } = trie;
  /** The way along the sounds, as far as it has come: kept, so that steps that lead nowhere make no objects. */
  const starts: number[] = [];
  const ends: number[] = [];
  const heard: number[] = [];

  return (text, start, past, done) => {
    let best: Change | undefined;
    const walk = (state: number, at: number, depth: number): void => {
      let node = nodeOf[text.charCodeAt(at)]!;
      for (let end = at + 1; node !== 0; end++) {
        for (let i = firstSound[node]!; i < firstSound[node + 1]!; i++) {
          const sound = sounds[i]! & SOUND;
          const next = trie.step(state, sound);
          if (next === 0) continue;
          starts[depth] = at;
          ends[depth] = end;
          heard[depth] = sound;
          const words = end > past ? trie.wordsAt(next) : undefined;
          if (words !== undefined) for (const meant of words) consider(meant, depth + 1);
          if (end === text.length) continue;
          walk(next, end, depth + 1);
          const after = pastSeparators(text, end);
          if (after > end && after < text.length) walk(next, after, depth + 1);
        }
        if (end === text.length) break;
        node = trie.longer(node, text.charCodeAt(end));
      }
    };
    const consider = (meant: Meant, length: number): void => {
      const end = ends[length - 1]!;
      if (isPlain(text, meant, length) || isOrdinary(text, meant, length)) return;
      if (best && end < best.end) return;
      const path = starts.slice(0, length).map((at, i): Step => ({ start: at, end: ends[i]!, sound: heard[i]! }));
      const exact = exactOf(text, path, meant);
      if (best && end === best.end && exact <= best.exact) return;
      if (isHidden(text, path, meant, done))
        best = { start, end, meant: meant.read, exact, isWeak: WEAK.test(text.slice(start, end)) };
    };
    walk(0, start, 0);
    return best;
  };

  /** Whether the word stands there as it is meant. */
  function isPlain(text: string, { read }: Meant, length: number): boolean {
    return ends[length - 1]! - starts[0]! === read.length && text.startsWith(read, starts[0]);
  }

  /** The commonest reason against a Chinese word, before all others: a character stands where it commonly does. */
  function isOrdinary(text: string, meant: Meant, length: number): boolean {
    if (isLatin(meant)) return false;
    for (let i = 0; i < length; i++) {
      if (ends[i]! - starts[i]! === 1 && text.charCodeAt(starts[i]!) === meant.written.charCodeAt(i)) continue;
      for (let at = starts[i]!; at < ends[i]!; at++) if (isHan(text.charCodeAt(at)) && !isOdd(text, at)) return true;
    }
    return false;
  }

  function isHidden(text: string, path: readonly Step[], meant: Meant, done: number): boolean {
    const start = path[0]!.start;
    const end = path[path.length - 1]!.end;
    const slice = text.slice(start, end);
    const gaps = path.filter((span, i) => i > 0 && span.start > path[i - 1]!.end).length;
    if (start !== done && isInWord(text, start)) return false;
    if (isInWord(text, end) && (isLatin(meant) || !isSpelt(text, end))) return false;
    if (isLatin(meant)) return gaps === 0 || gaps === path.length - 1 || !/[ .]/.test(slice);
    if (/[,;!?\n]/.test(slice)) return false;
    if (!HAN_CHARACTER.test(slice) && !HAN_CHARACTER.test(text.slice(Math.max(0, start - NEAR), end + NEAR)))
      return false;
    const changed = path.filter((step, i) => text.slice(step.start, step.end) !== meant.written[i]);
    const isSeen = changed.some(
      ({ start: at, end: to, sound }) =>
        to === at + 1 && isHan(text.charCodeAt(at)) && !trie.isProper(text.charCodeAt(at), sound),
    );
    return !(isSeen && changed.length > 1 && changed.length > path.length - 2);
  }

  /** Whether the Latin letters from `at` on are syllables, all of them. */
  function isSpelt(text: string, at: number, limit = at + LONGEST_RUN): boolean {
    if (!isInWord(text, at) || at >= limit) return true;
    for (let length = LONGEST; length > 0; length--) {
      const piece = text.slice(at, at + length);
      if (/^[a-z]+$/.test(piece) && isSyllable(piece) && isSpelt(text, at + length, limit)) return true;
    }
    return false;
  }

  function isSyllable(piece: string): boolean {
    let node = nodeOf[piece.charCodeAt(0)]!;
    for (let at = 1; at < piece.length; at++) node = trie.longer(node, piece.charCodeAt(at));
    const last = firstSound[node + 1]! - 1;
    return last >= firstSound[node]! && (sounds[last]! & SOUND) >= LETTERS;
  }
}

/** A piece of the text, and what sound it was taken for. */
interface Step extends Span {
  readonly sound: number;
}

export const HAN_CHARACTER: RegExp = /[\u4e00-\u9fff]/;
const WEAK = /^[\u4e00-\u9fff]{2}$/;
/** Words in Latin letters are Chinese if Chinese characters stand so near. */
const NEAR = 12;
/** As many Latin letters are looked at as one word. */
export const LONGEST_RUN = 40;
/** As many separators may stand between two pieces. */
const MOST_SEPARATORS = 3;

function isLatin({ written }: Meant): boolean {
  return isWordUnit(written.charCodeAt(0)) && isWordUnit(written.charCodeAt(1));
}

function exactOf(text: string, path: readonly Step[], { written }: Meant): number {
  return path.filter(({ start, end }, i) => text.slice(start, end) === written[i]).length;
}

/** Whether both sides of a place are of one Latin word or number. */
function isInWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at));
}

export function pastSeparators(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < MOST_SEPARATORS && end < text.length; count++) {
    if (isHan(text.charCodeAt(end))) break; // by far the commonest, and none of them parts anything
    const character = String.fromCodePoint(text.codePointAt(end)!);
    if (character === "'" || !(isSeparator(character) || BRACKETS.has(character))) break;
    end += character.length;
  }
  return end;
}

/** They part what belongs apart, and hide a word only where something else is odd about it. */
const BRACKETS = new Set('()[]{}<>「」『』【】《》",、+➕❤♥♡❣💗💖💕💰💵');
