import type { Catalog } from '../catalog/catalog.js';
import { tablesOf } from '../catalog/opened.js';
import type { Span } from '../match/span.js';
import type { Normalised } from '../normalise/normalise.js';
import { isDigit, isHan, isWordUnit } from '../text/characters.js';
import { calmingWords } from './calming-words.js';
import { createHidden, isStop, LONGEST_RUN, pastSeparators, type Change } from './hidden-word.js';
import { putIn, type Undisguised } from './put-in.js';
import { ALONE, createTraits, DIGIT, HAN, HEAD } from './traits.js';

/**
 * Reads disguised words as what they stand for. Links, by where they stand, are left alone.
 *
 * @param patternsIn asked for doubtful words only: one is believed where a pattern holds it
 */
export type Undisguise = (plain: Normalised, links: readonly Span[], patternsIn: PatternsIn) => Undisguised;

/** Where patterns are found in a text. */
type PatternsIn = (read: string) => Iterable<readonly Span[]>;

/**
 * Fraudsters write words so that filters don't see them and people do: by other characters of the same sound or look
 * (薇信, 徽信), by parts (亻言), in Latin letters (weixin, V信), by other digits and scripts (acc0unt, pаypal), or
 * apart (b.a.n.k). All this is one thing here: a word is a row of sounds or letters, and each may be written in many
 * ways.
 *
 * What keeps ordinary words ordinary: a Chinese character is only taken for another where it is odd, that is where it
 * makes no common pair with either neighbour and does not commonly stand alone.
 *
 * ```
 * 加 我 薇 信 转 帐     薇: 我薇 and 薇信 are no pairs, nor is it a word: odd; wei-xin is 微信
 * 安 徽 信 用 社        徽: 安徽 is a pair: not odd
 * ```
 *
 * A text without odd characters or Latin runs costs one look at each pair. Every walk along the sounds is bounded by
 * the longest word, so time is linear.
 */
export function createUndisguise(catalog: Catalog): Undisguise {
  const { sounds: trie, pairs: known } = tablesOf(catalog);
  const alone = new Set([...catalog.disguise.singles].map((character) => character.charCodeAt(0)));
  const { table, learn } = createTraits((unit) => (alone.has(unit) ? ALONE : 0) | (trie.isHead(unit) ? HEAD : 0));
  const traitsAt = (text: string, at: number): number => table[text.charCodeAt(at)]! || learn(text.charCodeAt(at));
  /** Whether it makes no common pair with either neighbour. */
  const isApart = (text: string, at: number): boolean => {
    const unit = text.charCodeAt(at);
    return !(
      (at > 0 && known.has(text.charCodeAt(at - 1), unit)) ||
      (at + 1 < text.length && known.has(unit, text.charCodeAt(at + 1)))
    );
  };
  const isOdd = (text: string, at: number): boolean => (traitsAt(text, at) & ALONE) === 0 && isApart(text, at);
  const hidden = createHidden(trie, isOdd, isApart);
  let calming: ReadonlySet<string> | undefined;

  /** Whether a word could sound like an odd character with one of its neighbours. */
  const mayBeHeard = (text: string, at: number): boolean => {
    const unit = text.charCodeAt(at);
    if (at > 0 && trie.isHeard(text.charCodeAt(at - 1), unit)) return true;
    if (at + 1 === text.length) return trie.hasSounds(trie.nodeOf[unit]!);
    const next = text.charCodeAt(at + 1);
    return trie.isHeard(unit, next) || trie.hasSounds(trie.longer(trie.nodeOf[unit]!, next));
  };

  /** Whether a Chinese character stands there that is a piece by itself: 口, but not the 口 of 口贝. */
  const isSingle = (text: string, at: number): boolean => {
    const trait = traitsAt(text, at);
    if ((trait & HAN) === 0) return false;
    if ((trait & HEAD) === 0 || at + 1 === text.length) return true;
    return trie.longer(trie.nodeOf[text.charCodeAt(at)]!, text.charCodeAt(at + 1)) === 0;
  };

  /**
   * Where a word that reaches the character at `at` could begin, at the earliest. Of Chinese characters side by side,
   * each must be heard with the next; where longer pieces begin (亻言), nobody can tell so soon.
   */
  const earliest = (text: string, at: number, done: number): number => {
    const first = Math.max(done, at - BACK);
    for (let before = first; before <= at; before++) {
      if ((traitsAt(text, before) & HEAD) !== 0 && !isSingle(text, before)) return first;
    }
    let start = at;
    while (start > first && mayFollow(text, start)) start--;
    return start;
  };

  const mayFollow = (text: string, at: number): boolean =>
    (traitsAt(text, at - 1) & traitsAt(text, at) & HAN) === 0 ||
    trie.isHeard(text.charCodeAt(at - 1), text.charCodeAt(at));

  /** Whether a word that is written otherwise could begin at `start` and reach past `at`, as far as is soon known. */
  const mayBegin = (text: string, start: number, at: number): boolean => {
    if (start + 1 >= text.length) return false;
    if (!isSingle(text, start)) return true;
    const [unit, next] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
    if (!isSingle(text, start + 1)) {
      const goesOn = (traitsAt(text, start + 1) & HEAD) !== 0 || pastSeparators(text, start + 1) > start + 1;
      return goesOn && (!isStop(next) || trie.isLetter(unit));
    }
    const [isFirstOdd, isSecondOdd] = [isOdd(text, start), isOdd(text, start + 1)];
    if (start + 1 >= at && trie.isBegun(unit, isFirstOdd, next, isSecondOdd, false)) return true;
    if (start + 2 === text.length || !trie.isBegun(unit, isFirstOdd, next, isSecondOdd, true)) return false;
    return !isSingle(text, start + 2) || trie.isHeard(next, text.charCodeAt(start + 2));
  };

  const endOfRun = (text: string, start: number): number => {
    let end = start + 1;
    const limit = Math.min(text.length, start + LONGEST_RUN);
    while (end < limit && isOfRun(traitsAt(text, end))) end++;
    return end;
  };

  /** The longest word that reaches the character at `at`: by sounds, or else by looks too. */
  const longestFrom = (text: string, at: number, done: number): Change | undefined => {
    let heard: Change | undefined;
    let seen: Change | undefined;
    for (let start = earliest(text, at, done); start <= at; start++) {
      if (!(start === at || isHan(text.charCodeAt(start))) || !mayBegin(text, start, at)) continue;
      hidden.look(text, start, at, done);
      heard = longer(heard, hidden.heard);
      seen = longer(seen, hidden.seen);
    }
    return heard ?? seen;
  };

  /** Of two characters, one by its look says too little: 下取 is not 下了. */
  const isCalming = ({ doubt, meant }: Change): boolean =>
    (doubt === 'sound' || meant.length > 2) && (calming ??= calmingWords(catalog)).has(meant);

  /** Puts in what is not doubtful, or goes with what is around it; patterns are looked for only where that decides. */
  const believe = (plain: Normalised, changes: readonly Change[], patternsIn: PatternsIn): Undisguised => {
    let held: readonly boolean[] | undefined;
    const sure = changes.filter((change, i) => {
      if (!change.doubt || isCalming(change) || hasCompany(changes, i)) return true;
      held ??= areHeld(plain.text, changes, patternsIn);
      return held[i]!;
    });
    return sure.length === 0 ? { normalised: plain, changes: NONE } : putIn(plain, sure);
  };

  return (plain, links, patternsIn) => {
    const { text } = plain;
    let changes: Change[] | undefined;
    let hasHan: boolean | undefined;
    let done = 0;
    let link = 0;
    let nextLink = links[0]?.start ?? Infinity;
    for (let at = 0; at < text.length;) {
      if (at >= nextLink) {
        const { end } = links[link]!;
        if (end > at) at = done = end;
        nextLink = links[++link]?.start ?? Infinity;
        continue;
      }
      const unit = text.charCodeAt(at);
      const trait = table[unit]! || learn(unit);
      let next = at + 1;
      if ((trait & HAN) !== 0) {
        // The cheap questions first: few characters are odd.
        if ((trait & ALONE) !== 0 || !isOdd(text, at) || !mayBeHeard(text, at)) {
          at = next;
          continue;
        }
      } else {
        if ((trait & HEAD) === 0) {
          at = next;
          continue;
        }
        next = endOfRun(text, at);
        hasHan ??= HAN_CHARACTER.test(text);
        if (!isSuspicious(text, at, next, hasHan)) {
          at = next;
          continue;
        }
      }
      const best = longestFrom(text, at, done);
      if (best) {
        (changes ??= []).push(best);
        next = done = best.end;
      } else if ((trait & HAN) === 0) {
        // 请下载 may stand there as `qingxiazai`, and 请 be of no word.
        const past = hidden.pastSyllable(text, at);
        if (past > 0) next = done = past;
      }
      at = next;
    }
    return changes === undefined ? { normalised: plain, changes: NONE } : believe(plain, changes, patternsIn);
  };
}

/** Those who disguise words do it more than once. */
function hasCompany(changes: readonly Change[], place: number): boolean {
  const [before, change, after] = [changes[place - 1], changes[place]!, changes[place + 1]];
  if (isByChance(change)) return false;
  return (
    (before !== undefined && speaksFor(before) && change.start - before.end <= TOGETHER) ||
    (after !== undefined && speaksFor(after) && after.start - change.end <= TOGETHER)
  );
}

function speaksFor(change: Change): boolean {
  return change.doubt !== 'look' && !isByChance(change);
}

/** Two characters of which none is written as it should be: most often they sound so by chance. */
function isByChance({ doubt, exact }: Change): boolean {
  return doubt !== undefined && exact === 0;
}

const HAN_CHARACTER = /[\u4e00-\u9fff]/;
const NONE: readonly Change[] = [];
/** Disguises no farther apart than this speak for each other. */
const TOGETHER = 24;

/**
 * By change: whether it lies in a pattern that says more, when all are put in. What a word is doubtfully taken for is
 * right where the words around it go with it. Ordinary texts have some such words in a hundred characters, and hardly
 * ever the others.
 */
function areHeld(text: string, changes: readonly Change[], patternsIn: PatternsIn): boolean[] {
  let read = '';
  let at = 0;
  const ends = changes.map(({ start, end, meant }) => {
    read += text.slice(at, start) + meant;
    at = end;
    return read.length;
  });
  read += text.slice(at);
  /** By place: the farthest end of a pattern that begins there or before. */
  if (farthest.length <= read.length) farthest = new Uint32Array(read.length * 2);
  farthest.fill(0, 0, read.length + 1);
  for (const spans of patternsIn(read)) {
    for (const { start, end } of spans) if (end > farthest[start]!) farthest[start] = end;
  }
  for (let place = 1; place <= read.length; place++) {
    if (farthest[place]! < farthest[place - 1]!) farthest[place] = farthest[place - 1]!;
  }
  return changes.map(({ meant }, i) => {
    const end = ends[i]!;
    const start = end - meant.length;
    for (let more = 0; more <= Math.min(start, SAYING_MORE); more++) {
      if (farthest[start - more]! >= end + SAYING_MORE - more) return true;
    }
    return false;
  });
}

/** Lent to one text at a time. */
let farthest = new Uint32Array(1024);

/** Characters that a pattern has besides the word. */
const SAYING_MORE = 2;
/** So far before an odd character its word may begin. */
const BACK = 3;

/** Whether a run of letters, digits and what stands for them may be more than an ordinary word or number. */
function isSuspicious(text: string, start: number, end: number, hasHan: boolean): boolean {
  let letters = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    if (isDigit(text.charCodeAt(at))) digits++;
    else if (isWordUnit(text.charCodeAt(at))) letters++;
  }
  if (letters < end - start) return digits < end - start;
  if (hasHan) return true;
  const after = pastSeparators(text, end);
  return after > end && (letters === 1 || text[end] !== ' ') && isWordUnit(text.charCodeAt(after));
}

function isOfRun(trait: number): boolean {
  return (trait & HAN) === 0 && (trait & (HEAD | DIGIT)) !== 0;
}

function longer(best: Change | undefined, next: Change | undefined): Change | undefined {
  return next && (!best || lengthOf(next) > lengthOf(best)) ? next : best;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
