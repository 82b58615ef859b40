import type { ReadingStrings } from '../i18n/reading/strings.js';
import type { PictureRead } from './readers-module.js';

/**
 * A talk, a line for each turn, with what a further screenshot of it says: what stands on the left is the other side's, on
 * the right one's own. Screenshots of one talk overlap, so turns that the talk ends with already are not added again, and
 * of a bubble that an edge has cut the longer half is kept. Words of which it can't be told whose they are say so.
 *
 * @example
 * withTurns('对方：您好', { text, turns: [{ side: 'left', text: '您好' }, { side: 'right', text: '哪位？' }], codes: [] }, words)
 * // => '对方：您好\n我：哪位？'
 */
export function withTurns(talk: string, read: PictureRead, parties: ReadingStrings['parties']): string {
  const named = (name: string, text: string): string =>
    `${name}${parties.colon}${text.replace(/\s*\n\s*/gu, ' ').trim()}`;
  const unknown = [...(read.turns.length > 0 ? [] : [read.text]), ...read.codes.map(({ text }) => text)];
  const turns = read.turns.map(({ side, text }) => named(side === 'left' ? parties.other : parties.own, text));
  const before = talk.split('\n').filter((line) => line.trim() !== '');
  const shared = overlap(before, turns);
  const rest = [
    ...before.slice(before.length - shared).map((line, at) => longer(line, turns[at]!)),
    ...turns.slice(shared),
    ...unknown.filter((text) => text.trim() !== '').map((text) => named(parties.unknown, text)),
  ];
  return [...before.slice(0, before.length - shared), ...rest].join('\n');
}

/**
 * In the order in which they were made, where their names count up or tell the time and differ in nothing else; browsers
 * hand them over as they like. Else as they come.
 */
export function asTaken(files: readonly Blob[]): readonly Blob[] {
  const names = new Map(files.map((file) => [file, (file as Partial<File>).name ?? '']));
  const shapes = new Set([...names.values()].map((name) => name.replace(/\d+/gu, '0')));
  if (shapes.size > 1 || new Set(names.values()).size < files.length) return files;
  const { compare } = new Intl.Collator('en', { numeric: true });
  return [...files].sort((a, b) => compare(names.get(a)!, names.get(b)!));
}

/** With how many turns a talk ends that a picture begins with. */
function overlap(before: readonly string[], turns: readonly string[]): number {
  for (let count = Math.min(before.length, turns.length); count > 0; count--) {
    const end = before.slice(before.length - count);
    if (end.every((line, at) => isSame(line, turns[at]!, at === 0 || at === count - 1))) return count;
  }
  return 0;
}

/** Read twice, a bubble may differ by a letter or two; one at an edge may be cut. */
function isSame(one: string, other: string, atEdge: boolean): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a.name !== b.name) return false;
  if (a.letters === b.letters) return true;
  const [short, long] = a.letters.length < b.letters.length ? [a.letters, b.letters] : [b.letters, a.letters];
  if (short.length < FEWEST) return false;
  return (atEdge && long.includes(short)) || alike(short, long) >= ALIKE;
}

function longer(one: string, other: string): string {
  return partsOf(other).letters.length > partsOf(one).letters.length ? other : one;
}

/** Shorter turns are the same only if they are equal. */
const FEWEST = 6;
/** Of the pairs of letters, so many are the same. */
const ALIKE = 0.8;

function partsOf(line: string): { readonly name: string; readonly letters: string } {
  const [, name = '', text = line] = /^([^:：]*)[:：](.*)$/su.exec(line) ?? [];
  return { name: name.trim(), letters: text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '') };
}

/** The share of pairs of neighbours that two texts have in common, 0 to 1. */
function alike(one: string, other: string): number {
  const pairs = (text: string): string[] => Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
  const theirs = new Map<string, number>();
  for (const pair of pairs(other)) theirs.set(pair, (theirs.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of pairs(one)) {
    const left = theirs.get(pair) ?? 0;
    if (left > 0) common++;
    theirs.set(pair, left - 1);
  }
  return (2 * common) / (one.length + other.length - 2);
}
