import type { Span } from '../match/span.js';
import { isDigit, isHan, isSeparator, isWordUnit } from '../text/characters.js';
import { LETTERS, LONGEST, PROPER, SOUND } from './pieces.js';
import type { SoundTrie } from './sound-trie.js';
import type { Meant } from './spoken-words.js';

/** A disguised word, and what it is meant to be. */
export interface Change extends Span {
  readonly meant: string;
  /** As many of its pieces are written as they should be. */
  readonly exact: number;
  /** See `Meant`. */
  readonly uses: number;
  /** It may be an accident: two Chinese characters for two others by their sound, or any by their look. */
  readonly doubt: 'sound' | 'look' | undefined;
  /** Nobody writes so by accident, as typing errors, dialect and haste are written. */
  readonly isDeliberate: boolean;
}

/**
 * The longest word that is disguised from `start` on and reaches past `past`; `done` is the end of the word before it.
 * That is `heard`, by its sounds; where characters may also stand for others that look like them, `seen`.
 */
export interface Hidden {
  look(text: string, start: number, past: number, done: number): void;
  readonly heard: Change | undefined;
  readonly seen: Change | undefined;
  /** Where the first of several syllables in Latin letters ends; 0 where there are none. */
  pastSyllable(text: string, at: number): number;
}

/** @param isOdd whether a Chinese character stands where it commonly does not */
export function createHidden(
  trie: SoundTrie,
  isOdd: (text: string, at: number) => boolean,
  isApart: (text: string, at: number) => boolean,
): Hidden {
  const { nodeOf, firstSound, sounds } = trie;
  // What is looked at, and the way along the sounds as far as it has come: kept, so that steps make no objects.
  const starts: number[] = [];
  const ends: number[] = [];
  const heard: number[] = [];
  let text = '';
  let past = 0;
  let done = 0;
  let best: Change | undefined;
  let bestHeard: Change | undefined;

  return {
    look(given, start, itsPast, itsDone) {
      text = given;
      past = itsPast;
      done = itsDone;
      best = bestHeard = undefined;
      walk(0, start, 0, true);
    },
    get heard() {
      return bestHeard;
    },
    get seen() {
      return best;
    },
    pastSyllable(text, at) {
      const end = endOfSyllable(text, at, at + LONGEST_RUN);
      return end > 0 && isInWord(text, end) ? end : 0;
    },
  };

  /** @param isHeard whether all characters so far stand for their own sounds */
  function walk(state: number, at: number, depth: number, isHeard: boolean): void {
    const before = depth === 0 ? -1 : heard[depth - 1]!;
    const unit = text.charCodeAt(at);
    const isOfHan = isHan(unit);
    let node = nodeOf[unit]!;
    for (let end = at + 1; node !== 0; end++) {
      const last = firstSound[node + 1]!;
      for (let i = firstSound[node]!; i < last; i++) {
        const isStillHeard = isHeard && !(isOfHan && end === at + 1 && (sounds[i]! & PROPER) === 0);
        const sound = sounds[i]! & SOUND;
        const next = trie.step(state, before, sound);
        if (next === 0) continue;
        starts[depth] = at;
        ends[depth] = end;
        heard[depth] = sound;
        const words = end > past ? trie.wordsAt(next) : undefined;
        if (words !== undefined) for (const meant of words) consider(meant, depth + 1, isStillHeard);
        if (end === text.length) continue;
        walk(next, end, depth + 1, isStillHeard);
        const after = pastSeparators(text, end);
        if (after > end && after < text.length) walk(next, after, depth + 1, isStillHeard);
      }
      // Few Chinese characters begin a longer piece.
      if (end === text.length || (isOfHan && !trie.isHead(unit))) break;
      node = trie.longer(node, text.charCodeAt(end));
    }
  }

  /** Takes a word that the first `length` steps lead to, if it is longer or more exact than the one so far. */
  function consider(meant: Meant, length: number, isHeard: boolean): void {
    const start = starts[0]!;
    const end = ends[length - 1]!;
    if (best && end < best.end && !(isHeard && (!bestHeard || end >= bestHeard.end))) return;
    if (end - start === meant.read.length && text.startsWith(meant.read, start)) return;
    let exact = 0;
    for (let step = 0; step < length; step++) {
      if (!isChanged(meant, step)) exact++;
      else if (!mayStandFor(meant, step)) return;
    }
    const isBest = isBetter(end, exact, meant, best);
    const isBestHeard = isHeard && isBetter(end, exact, meant, bestHeard);
    if (!(isBest || isBestHeard) || !isHidden(meant, length, length - exact)) return;
    const doubt = doubtOf(meant, length, exact);
    const change = { start, end, meant: meant.read, uses: meant.uses, exact, doubt };
    const found = { ...change, isDeliberate: isDeliberate(meant, length) };
    if (isBest) best = found;
    if (isBestHeard) bestHeard = found;
  }

  /** A character looks like some that sound alike, not like all. */
  function mayStandFor({ written }: Meant, step: number): boolean {
    const unit = text.charCodeAt(starts[step]!);
    if (ends[step]! > starts[step]! + 1 || !isHan(unit)) return true;
    return trie.standsFor(unit, heard[step]!, written.charCodeAt(step));
  }

  function isBetter(end: number, exact: number, { uses }: Meant, than: Change | undefined): boolean {
    if (!than || end > than.end) return true;
    return end === than.end && (exact - than.exact || uses - than.uses) > 0;
  }

  function doubtOf(meant: Meant, length: number, exact: number): Change['doubt'] {
    if (isSeen(meant, length)) return exact < SURE && !areRare(meant, length) ? 'look' : undefined;
    return ends[length - 1]! - starts[0]! === 2 && isHan2(text, starts[0]!) ? 'sound' : undefined;
  }

  /**
   * Other scripts and signs within a word (pаypal, 微❤), a character in two parts (亻言), half of a word in pinyin
   * (转zhang), or most of a long word by other characters (安铨帐沪).
   */
  function isDeliberate(meant: Meant, length: number): boolean {
    let changed = 0;
    let syllables = 0;
    for (let step = 0; step < length; step++) {
      if (!isChanged(meant, step)) continue;
      const [at, end] = [starts[step]!, ends[step]!];
      const isOfHan = isHan(text.charCodeAt(at));
      if (text.charCodeAt(at) > 0x7f && !isOfHan) return true;
      if (isOfHan && end - at > 1) return true;
      if (isOfHan) changed++;
      else if (end - at > 1) syllables++;
    }
    return !meant.isLatin && length > 1 && ((syllables > 0 && syllables < length) || (changed > 1 && length > 2));
  }

  function isChanged({ written }: Meant, step: number): boolean {
    const at = starts[step]!;
    return ends[step]! - at !== 1 || text.charCodeAt(at) !== written.charCodeAt(step);
  }

  function isHidden(meant: Meant, length: number, changed: number): boolean {
    const start = starts[0]!;
    const end = ends[length - 1]!;
    const { isLatin } = meant;
    if (start !== done && isInWord(text, start)) return false;
    if (isInWord(text, end) && (isLatin || !isSpelt(text, end))) return false;
    if (isLatin) {
      let gaps = 0;
      for (let step = 1; step < length; step++) if (starts[step]! > ends[step - 1]!) gaps++;
      return gaps === 0 || gaps === length - 1 || !/[ .]/.test(text.slice(start, end));
    }
    if (areOrdinary(meant, length)) return false;
    if (someUnit(text, start, end, isStop)) return false;
    if (!someUnit(text, start, end, isCommonHan) && !someUnit(text, start - NEAR, end + NEAR, isCommonHan))
      return false;
    return !(changed > 1 && changed > length - 2 && isSeen(meant, length) && !areRare(meant, length));
  }

  /** Whether one of the characters that are written for others stands where it commonly does. */
  function areOrdinary(meant: Meant, length: number): boolean {
    let hasHan = false;
    let hasOdd = false;
    for (let step = 0; step < length; step++) {
      if (!isChanged(meant, step)) continue;
      for (let at = starts[step]!; at < ends[step]!; at++) {
        if (!isHan(text.charCodeAt(at))) continue;
        hasHan = true;
        if (isOdd(text, at)) hasOdd = true;
        else if (!isApart(text, at)) return true;
      }
    }
    return hasHan && !hasOdd;
  }

  /** Whether a character is only taken for another by its look. */
  function isSeen(meant: Meant, length: number): boolean {
    for (let step = 0; step < length; step++) {
      const unit = text.charCodeAt(starts[step]!);
      const isAlone = ends[step]! === starts[step]! + 1;
      if (isAlone && isHan(unit) && isChanged(meant, step) && !trie.isProper(unit, heard[step]!)) return true;
    }
    return false;
  }

  /** Whether all that is written for others is met in hardly any text: 隹 for 信. */
  function areRare(meant: Meant, length: number): boolean {
    for (let step = 0; step < length; step++) {
      const [unit, its] = [text.charCodeAt(starts[step]!), meant.written.charCodeAt(step)];
      if (isChanged(meant, step) && trie.likeness(unit, its) < 2) return false;
    }
    return true;
  }

  /** Whether the Latin letters from `at` on are syllables, all of them, or all before a word that nobody writes in Chinese. */
  function isSpelt(text: string, at: number, limit = at + LONGEST_RUN, deadEnds = new Set<number>()): boolean {
    return !isInWord(text, at) || at >= limit || isTail(text, at) || endOfSyllable(text, at, limit, deadEnds) > 0;
  }

  /**
   * Where a syllable ends that others follow up to the end of the word; 0 if none begins at `at`. Letters may be parted in
   * many ways (`an an`, `a nan`): from no place is it tried twice.
   */
  function endOfSyllable(text: string, at: number, limit: number, deadEnds = new Set<number>()): number {
    if (deadEnds.has(at)) return 0;
    for (let length = LONGEST; length > 0; length--) {
      const piece = text.slice(at, at + length);
      if (/^[a-z]+$/.test(piece) && isSyllable(piece) && isSpelt(text, at + length, limit, deadEnds))
        return at + length;
    }
    deadEnds.add(at);
    return 0;
  }

  function isSyllable(piece: string): boolean {
    let node = nodeOf[piece.charCodeAt(0)]!;
    for (let at = 1; at < piece.length; at++) node = trie.longer(node, piece.charCodeAt(at));
    const last = firstSound[node + 1]! - 1;
    return last >= firstSound[node]! && (sounds[last]! & SOUND) >= LETTERS;
  }
}

/** With so many characters as they should be, a look is no accident. */
const SURE = 3;
/** Words in Latin letters are Chinese if Chinese characters stand so near. */
const NEAR = 24;
/** As many Latin letters are looked at as one word. */
export const LONGEST_RUN = 40;
/** As many separators may stand between two pieces. */
const MOST_SEPARATORS = 3;

function someUnit(text: string, from: number, to: number, is: (unit: number) => boolean): boolean {
  const end = Math.min(to, text.length);
  for (let at = Math.max(0, from); at < end; at++) if (is(text.charCodeAt(at))) return true;
  return false;
}

export function isCommonHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** No word goes on behind it: `,` `;` `!` `?` or the end of a line. */
export function isStop(unit: number): boolean {
  return unit === 0x2c || unit === 0x3b || unit === 0x21 || unit === 0x3f || unit === 0x0a;
}

function isTail(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || TAILS.some((tail) => text.startsWith(tail, at));
}

/** What stands behind syllables without a space: `xiazaiapp`, `jiaqq`. */
const TAILS = ['app', 'qq', 'http', 'www', 'vip'];

function isHan2(text: string, at: number): boolean {
  return isCommonHan(text.charCodeAt(at)) && isCommonHan(text.charCodeAt(at + 1));
}

/** Whether both sides of a place are of one Latin word or number. */
function isInWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at));
}

export function pastSeparators(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < MOST_SEPARATORS && end < text.length; count++) {
    const unit = text.charCodeAt(end);
    const known = PARTING[unit]! || learnParting(unit);
    if (known === NEVER) break;
    if (known === PAIRED) {
      const character = String.fromCodePoint(text.codePointAt(end)!);
      if (!parts(character)) break;
      end += character.length;
    } else end++;
  }
  return end;
}

/** By unit, learnt when it is met: whether it may stand between pieces; half of a pair is looked at with the other one. */
const PARTING = new Uint8Array(0x10000);
const [NEVER, ALWAYS, PAIRED] = [1, 2, 3];

function learnParting(unit: number): number {
  const isPaired = unit >= 0xd800 && unit <= 0xdfff;
  return (PARTING[unit] = isPaired ? PAIRED : parts(String.fromCharCode(unit)) ? ALWAYS : NEVER);
}

function parts(character: string): boolean {
  return character !== "'" && (isSeparator(character) || BRACKETS.has(character));
}

/** They part what belongs apart, and hide a word only where something else is odd about it. */
const BRACKETS = new Set('()[]{}<>「」『』【】《》",、+➕❤♥♡❣💗💖💕💰💵');
