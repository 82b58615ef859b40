import type { Normalised } from '../normalise/normalise.js';
import { findLinks } from '../match/links.js';
import type { Span } from '../match/span.js';
import { isDigit, isHan, isSeparator, isWordUnit } from '../text/characters.js';
import { createPairSet } from './pair-set.js';
import { createSoundTrie, LETTERS, LONGEST, type Meant, type Spoken } from './sound-trie.js';

/** A text with its disguised words put right, and where they stand in it. */
export interface Undisguised {
  readonly normalised: Normalised;
  readonly changes: readonly Span[];
}

/** Reads disguised words as what they stand for. Links are left alone. */
export type Undisguise = (plain: Normalised) => Undisguised;

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
export function createUndisguise(catalog: Spoken): Undisguise {
  const trie = createSoundTrie(catalog);
  const { singles, pairs } = catalog.disguise;
  const known = createPairSet(pairs);
  const alone = new Set([...singles].map((character) => character.charCodeAt(0)));
  for (const word of catalog.lexicon.words) {
    for (let i = 0; i + 1 < word.length; i++) known.add(word.charCodeAt(i), word.charCodeAt(i + 1));
  }
  const isOdd = (text: string, at: number): boolean => {
    const unit = text.charCodeAt(at);
    return !(
      alone.has(unit) ||
      (at > 0 && known.has(text.charCodeAt(at - 1), unit)) ||
      (at + 1 < text.length && known.has(unit, text.charCodeAt(at + 1)))
    );
  };

  /** The longest word that is disguised from `start` on. */
  const wordFrom = (text: string, start: number, done: number): Change | undefined => {
    let best: Change | undefined;
    const path: Step[] = [];
    const walk = (state: number, at: number): void => {
      for (let length = 1; length <= LONGEST && at + length <= text.length; length++) {
        const piece = text.slice(at, at + length);
        for (const sound of trie.soundsOf(piece) ?? []) {
          const next = trie.step(state, sound);
          if (next === undefined) continue;
          const end = at + length;
          path.push({ start: at, end, sound });
          for (const meant of trie.wordsAt(next)) {
            const change = {
              start,
              end,
              meant: meant.read,
              exact: exactOf(text, path, meant),
              isWeak: WEAK.test(text.slice(start, end)),
            };
            if (
              (!best || end > best.end || (end === best.end && change.exact > best.exact)) &&
              isHidden(text, path, meant, done)
            )
              best = change;
          }
          walk(next, end);
          const after = pastSeparators(text, end);
          if (after > end) walk(next, after);
          path.pop();
        }
        if (length === 1 && isHan(text.charCodeAt(at)) && !trie.isHead(piece)) break;
      }
    };
    walk(0, start);
    return best;
  };

  const isHidden = (text: string, path: readonly Step[], meant: Meant, done: number): boolean => {
    const start = path[0]!.start;
    const end = path[path.length - 1]!.end;
    const slice = text.slice(start, end);
    if (slice === meant.read) return false;
    const gaps = path.filter((span, i) => i > 0 && span.start > path[i - 1]!.end).length;
    const isLatin = isWordUnit(meant.written.charCodeAt(0)) && isWordUnit(meant.written.charCodeAt(1));
    if (start !== done && isInWord(text, start)) return false;
    if (isInWord(text, end) && (isLatin || !isSpelt(text, end))) return false;
    if (isLatin) return gaps === 0 || gaps === path.length - 1 || !/[ .]/.test(slice);
    if (/[,;!?\n]/.test(slice)) return false;
    if (!HAN.test(slice) && !HAN.test(text.slice(Math.max(0, start - NEAR), end + NEAR))) return false;
    const changed = path.filter((step, i) => text.slice(step.start, step.end) !== meant.written[i]);
    const isSeen = changed.some(
      ({ start: at, end: to, sound }) =>
        to === at + 1 && isHan(text.charCodeAt(at)) && !trie.isProper(text[at]!, sound),
    );
    if (isSeen && changed.length > 1 && changed.length > path.length - 2) return false;
    return changed.every(({ start: at, end: to }) => {
      for (; at < to; at++) if (isHan(text.charCodeAt(at)) && !isOdd(text, at)) return false;
      return true;
    });
  };

  /** Whether the Latin letters from `at` on are syllables, all of them. */
  const isSpelt = (text: string, at: number, limit = at + LONGEST_RUN): boolean => {
    if (!isInWord(text, at) || at >= limit) return true;
    for (let length = LONGEST; length > 0; length--) {
      const piece = text.slice(at, at + length);
      if (/^[a-z]+$/.test(piece) && (trie.soundsOf(piece)?.at(-1) ?? 0) >= LETTERS && isSpelt(text, at + length, limit))
        return true;
    }
    return false;
  };

  return (plain) => {
    const { text } = plain;
    const links = findLinks(text);
    const changes: Change[] = [];
    const hasHan = HAN.test(text);
    let done = 0;
    let link = 0;
    for (let at = 0; at < text.length;) {
      while (link < links.length && links[link]!.end <= at) link++;
      const unit = text.charCodeAt(at);
      let next = at + 1;
      let look = false;
      if (links[link] && links[link]!.start <= at) next = done = links[link]!.end;
      else if (isHan(unit)) {
        // The cheap question first: few characters are odd.
        look =
          isOdd(text, at) &&
          ((at > 0 && trie.isHeard(text.charCodeAt(at - 1), unit)) ||
            (next < text.length && trie.isHeard(unit, text.charCodeAt(next))) ||
            trie.soundsOf(text.slice(at, at + 2)) !== undefined);
      } else if (trie.isHead(text[at]!)) {
        while (
          next < text.length &&
          next < at + LONGEST_RUN &&
          !isHan(text.charCodeAt(next)) &&
          (isDigit(text.charCodeAt(next)) || trie.isHead(text[next]!))
        )
          next++;
        look = isSuspicious(text, at, next, hasHan);
      }
      let best: Change | undefined;
      for (let start = Math.max(done, at - BACK); look && start <= at; start++) {
        if (start < at && !isHan(text.charCodeAt(start))) continue;
        const change = wordFrom(text, start, done);
        if (change && change.end > at && (!best || lengthOf(change) > lengthOf(best))) best = change;
      }
      if (best) {
        changes.push(best);
        next = done = best.end;
      }
      at = next;
    }
    const sure = changes.filter(isBelieved);
    return sure.length === 0 ? { normalised: plain, changes: [] } : apply(plain, sure);
  };
}

/**
 * A short word of other Chinese characters may be an accident: ordinary texts have some in a thousand characters. Those
 * who disguise words do it more than once.
 */
function isBelieved(change: Change, place: number, changes: readonly Change[]): boolean {
  const [before, after] = [changes[place - 1], changes[place + 1]];
  return (
    !change.isWeak ||
    (before !== undefined && change.start - before.end <= TOGETHER) ||
    (after !== undefined && after.start - change.end <= TOGETHER)
  );
}

/** Disguises no farther apart than this speak for each other. */
const TOGETHER = 24;
const WEAK = /^[\u4e00-\u9fff]{2}$/;
const HAN = /[\u4e00-\u9fff]/;
/** Words in Latin letters are Chinese if Chinese characters stand so near. */
const NEAR = 12;
/** So far before an odd character its word may begin. */
const BACK = 3;
/** As many Latin letters are looked at as one word. */
const LONGEST_RUN = 40;
/** As many separators may stand between two pieces. */
const MOST_SEPARATORS = 3;

/** A piece of the text, and what sound it was taken for. */
interface Step extends Span {
  readonly sound: number;
}

interface Change extends Span {
  readonly meant: string;
  readonly exact: number;
  /** Two Chinese characters for two others. */
  readonly isWeak: boolean;
}

function exactOf(text: string, path: readonly Step[], { written }: Meant): number {
  return path.filter(({ start, end }, i) => text.slice(start, end) === written[i]).length;
}

function isSuspicious(text: string, start: number, end: number, hasHan: boolean): boolean {
  const run = text.slice(start, end);
  if (!/^[a-z]+$/.test(run)) return /[^\d]/.test(run);
  if (hasHan) return true;
  const after = pastSeparators(text, end);
  return after > end && (run.length === 1 || text[end] !== ' ') && isWordUnit(text.charCodeAt(after));
}

function pastSeparators(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < MOST_SEPARATORS && end < text.length; count++) {
    const character = String.fromCodePoint(text.codePointAt(end)!);
    if (character === "'" || !(isSeparator(character) || BRACKETS.has(character))) break;
    end += character.length;
  }
  return end;
}

/** Whether both sides of a place are of one Latin word or number. */
function isInWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at));
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** They part what belongs apart, and hide a word only where something else is odd about it. */
const BRACKETS = new Set('()[]{}<>「」『』【】《》",、+➕❤♥♡❣💗💖💕💰💵');

/** The words put in; each of their units comes from all that was written for them. */
function apply({ text, starts, ends }: Normalised, changes: readonly Change[]): Undisguised {
  const grown = changes.reduce((sum, { start, end, meant }) => sum + meant.length - (end - start), text.length);
  const out = { text: '', starts: new Uint32Array(grown), ends: new Uint32Array(grown) };
  const places: Span[] = [];
  let at = 0;
  const keep = (to: number): void => {
    out.starts.set(starts.subarray(at, to), out.text.length);
    out.ends.set(ends.subarray(at, to), out.text.length);
    out.text += text.slice(at, to);
  };
  for (const { start, end, meant } of changes) {
    keep(start);
    const place = out.text.length;
    out.text += meant;
    out.starts.fill(starts[start]!, place, out.text.length);
    out.ends.fill(ends[end - 1]!, place, out.text.length);
    places.push({ start: place, end: out.text.length });
    at = end;
  }
  keep(text.length);
  return { normalised: out, changes: places };
}
