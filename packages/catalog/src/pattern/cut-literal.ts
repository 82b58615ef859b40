import type { Node } from './ast.js';
import { expand, MAX_WORDS } from './expand.js';

/** Parts of a literal, each an atom of its own, and what lies between each two of them: nothing (0) or a space (1). */
export interface CutLiteral {
  readonly parts: readonly (readonly Node[])[];
  readonly gaps: readonly number[];
}

/**
 * Cuts a literal where that makes fewer words and changes nothing in what it matches. Written out, alternatives multiply;
 * side by side they only add up:
 *
 * ```
 * (添加|扫码)(客服|老师|助理)(微信|企微|电报)              18 words of 6 characters
 * (添加|扫码) <0> (客服|老师|助理) <0> (微信|企微|电报)     2 + 3 + 3 words of 2
 * ```
 *
 * Cut is only between Chinese characters, or between one and a Latin word, or at a space, where then any one character
 * may stand (`click-the link`): inside a Latin word the engine would look for its end. Words of a single character are found everywhere, so they cost more.
 * The cheapest of all ways to cut is found from left to right, the best up to each node being kept.
 *
 * @returns `undefined` if a part has more than {@link MAX_WORDS} words whichever way it is cut
 */
export function cutLiteral(
  nodes: readonly Node[],
  lists: ReadonlyMap<string, readonly string[]>,
): CutLiteral | undefined {
  const units: Unit[] = [];
  for (const node of nodes) {
    const texts = expand([node], lists);
    if (!texts) return undefined;
    units.push(measure(texts));
  }
  const best: Best[] = [{ cost: 0, from: 0, gap: 0 }];
  for (let end = 1; end <= units.length; end++) {
    best[end] = { cost: Infinity, from: 0, gap: 0 };
    let part: Size = { count: 1, length: 0, least: 0 };
    for (let from = end - 1; from >= 0; from--) {
      part = multiply(units[from]!.size, part);
      const gap = from === 0 ? 0 : gapAt(units, from);
      if (gap === undefined) continue;
      const cost = best[from]!.cost + costOf(part, from === 0 && end === units.length);
      if (cost < best[end]!.cost) best[end] = { cost, from, gap };
    }
  }
  return best[units.length]!.cost === Infinity ? undefined : follow(nodes, best);
}

/** How many texts, how long all together, and how long the shortest. */
interface Size {
  readonly count: number;
  readonly length: number;
  readonly least: number;
}

interface Unit {
  readonly size: Size;
  /** Kinds of first and last characters; `nothing` if it may be missing. */
  readonly first: ReadonlySet<Kind>;
  readonly last: ReadonlySet<Kind>;
}

/** The cheapest way up to a node: where its last part begins, and the gap before that. */
interface Best {
  readonly cost: number;
  readonly from: number;
  readonly gap: number;
}

type Kind = 'han' | 'word' | 'space' | 'other' | 'nothing';

function measure(texts: readonly string[]): Unit {
  const lengths = texts.map((text) => text.trim().length);
  const length = lengths.reduce((sum, one) => sum + one, 0);
  const least = lengths.reduce((a, b) => Math.min(a, b), texts.length === 0 ? 0 : Infinity);
  return {
    size: { count: texts.length, length, least },
    first: new Set(texts.map((text) => kindOf([...text].at(0)))),
    last: new Set(texts.map((text) => kindOf([...text].at(-1)))),
  };
}

function kindOf(character: string | undefined): Kind {
  if (character === undefined) return 'nothing';
  if (/\p{Script=Han}/u.test(character)) return 'han';
  if (/\s/.test(character)) return 'space';
  return /[A-Za-z0-9]/.test(character) ? 'word' : 'other';
}

/** The gap with which a cut before unit `at` changes nothing; `undefined` where it would. */
function gapAt(units: readonly Unit[], at: number): number | undefined {
  const left = kindsAt(units, at - 1, -1);
  const right = kindsAt(units, at, 1);
  const isSpace = (kinds: ReadonlySet<Kind>): boolean => kinds.size === 1 && kinds.has('space');
  if (isSpace(left) || isSpace(right)) return 1;
  const both = new Set([...left, ...right]);
  if (both.has('space') || both.has('other') || both.has('nothing')) return undefined;
  return left.has('word') && right.has('word') ? undefined : 0;
}

/** What may stand at one side of a place: what the unit there ends with, and its neighbour's if it may be missing. */
function kindsAt(units: readonly Unit[], at: number, step: 1 | -1): Set<Kind> {
  const kinds = new Set<Kind>();
  for (let i = at; i >= 0 && i < units.length; i += step) {
    const own = step === 1 ? units[i]!.first : units[i]!.last;
    for (const kind of own) kinds.add(kind);
    if (!kinds.delete('nothing')) return kinds;
  }
  return kinds.add('nothing');
}

function multiply(a: Size, b: Size): Size {
  return { count: a.count * b.count, length: a.length * b.count + b.length * a.count, least: a.least + b.least };
}

/** About the bytes of the words and of their numbers. A part may only be empty if it is all there is. */
function costOf({ count, length, least }: Size, whole: boolean): number {
  if (count > MAX_WORDS || (least === 0 && !whole)) return Infinity;
  if (least === 0) return Number.MAX_SAFE_INTEGER;
  return 20 + length + 6 * count + (least === 1 && !whole ? SINGLE : 0);
}

/** A part with single characters must save so much. */
const SINGLE = 150;

function follow(nodes: readonly Node[], best: readonly Best[]): CutLiteral {
  const parts: (readonly Node[])[] = [];
  const gaps: number[] = [];
  for (let end = nodes.length; end > 0; end = best[end]!.from) {
    parts.unshift(nodes.slice(best[end]!.from, end));
    if (best[end]!.from > 0) gaps.unshift(best[end]!.gap);
  }
  return { parts, gaps };
}
