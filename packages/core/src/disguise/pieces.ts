import type { Disguise } from '../catalog/catalog.js';
import { createFile } from '../match/file.js';
import { isHan } from '../text/characters.js';
import { createNumberMap } from './number-map.js';

/** What may be written for each sound: a trie of its pieces, unit by unit. `z`, `zh`, `zhu` … are nodes. */
export interface Pieces {
  /** By unit: the node of a piece that begins with it, 0 if none does. */
  readonly nodeOf: Uint16Array;
  /** From a node along the next unit; 0 if no piece goes on so. */
  readonly longer: (node: number, unit: number) => number;
  /** By node: it has `sounds[firstSound[node]]` up to `sounds[firstSound[node + 1]]`. */
  readonly firstSound: Int32Array;
  readonly sounds: Int32Array;
  /** Whether a longer piece, or any that is no Chinese character, begins with the unit. */
  readonly isHead: (unit: number) => boolean;
  /** 0 where a Chinese character does not look like another, 2 where it does and texts hardly ever have it, or else 1. */
  readonly likeness: (unit: number, other: number) => number;
}

/** Longest piece, in UTF-16 units: `zhuang`. */
export const LONGEST = 6;
export const LETTERS = 26;
/** More sounds than there are. */
export const SOUNDS = 512;
/** On a sound of a piece that is properly read so. */
export const PROPER: number = SOUNDS;
export const SOUND: number = SOUNDS - 1;
/** On a sound of a piece that looks like some of the characters that are read so, not like all of them. */
export const LOOK: number = 2 * SOUNDS;
/** How `characters` are written; see `Disguise`. */
const FIRST_HAN = 0x4e00;
const FIRST_SOUND = 0x100;
const GAP = 0x21;

export function createPieces(disguise: Disguise): Pieces {
  const nodeOf = new Uint16Array(0x10000);
  const heads = new Uint8Array(0x10000);
  const edges = createNumberMap();
  /** Nodes and their sounds. */
  const links: number[] = [];
  let nodes = 1;
  const file = (piece: string, sound: number): void => {
    if (piece.length > LONGEST) return;
    let node = (nodeOf[piece.charCodeAt(0)] ||= nodes++);
    for (let at = 1; at < piece.length; at++) {
      const edge = (node << 16) | piece.charCodeAt(at);
      let next = edges.get(edge);
      if (next === 0) edges.set(edge, (next = nodes++));
      node = next;
    }
    links.push(node, sound);
    if (piece.length > 1 || !isHan(piece.charCodeAt(0))) heads[piece.charCodeAt(0)] = 1;
  };
  disguise.sounds.forEach((entry, sound) =>
    entry.split(' ').forEach((piece, place) => file(piece, place === 0 && sound < LETTERS ? sound | PROPER : sound)),
  );
  let code = FIRST_HAN;
  for (let i = 0; i < disguise.characters.length; i++) {
    const unit = disguise.characters.charCodeAt(i);
    if (unit < FIRST_SOUND) code += unit - GAP;
    else file(String.fromCharCode(code), (unit - FIRST_SOUND) | PROPER);
  }
  const alike = createNumberMap();
  const known = createFile(nodes, links);
  for (const [first = '', ...others] of disguise.looks?.split(' ') ?? []) {
    const node = nodeOf[first.charCodeAt(0)]!;
    let likeness = 1;
    for (const other of others) {
      if (other === '~') {
        likeness = 2;
        continue;
      }
      alike.set((other.charCodeAt(0) << 16) | first.charCodeAt(0), likeness);
      for (let i = known.from[node]!; i < known.from[node + 1]!; i++) {
        if ((known.entries[i]! & PROPER) !== 0) file(other, (known.entries[i]! & SOUND) | LOOK);
      }
    }
  }
  const { from: firstSound, entries: sounds } = createFile(nodes, links);
  return {
    nodeOf,
    longer: (node, unit) => edges.get((node << 16) | unit),
    firstSound,
    sounds,
    isHead: (unit) => heads[unit] === 1,
    likeness: (unit, other) => alike.get((unit << 16) | other),
  };
}
