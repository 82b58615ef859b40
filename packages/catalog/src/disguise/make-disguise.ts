import type { Disguise } from '@fraud-free/core';
import { printPairs } from '@fraud-free/core/inside';
import { compare } from '../findings/finding.js';
import { ALIASES, LETTERS, ORDINARY, STAND_INS } from './stand-ins.js';
import { PAIRS, SINGLES, WORDS } from './data/ordinary.js';
import { LOOKS, PARTS } from './data/shapes.js';
import { SOUNDS } from './data/sounds.js';

/**
 * What the engine needs to read disguised words of a lexicon: only sounds that its words have, and only parts and
 * look-alikes of its characters.
 */
interface Syllable {
  readonly name: string;
  readonly characters: ReadonlySet<string>;
}

export function makeDisguise(words: readonly string[]): Disguise {
  const uses = new Map<string, number>();
  for (const word of words) if (word.length > 1) for (const unit of word) uses.set(unit, (uses.get(unit) ?? 0) + 1);
  const used = new Set(uses.keys());
  const syllables = SOUNDS.split(' ')
    .map((entry) => ({ name: /^[a-z]+/.exec(entry)![0], characters: new Set(entry.replace(/^[a-z]+/, '')) }))
    .filter(({ characters }) => [...characters].some((character) => used.has(character)));
  const standIns = syllables.map(({ name }) => new Set(STAND_INS[name]));
  const add = (character: string, piece: string): void => {
    syllables.forEach(({ characters }, index) => {
      if (characters.has(character) && !characters.has(piece)) standIns[index]!.add(piece);
    });
  };
  for (const entry of PARTS.split(' ')) if (used.has(entry[0]!)) add(entry[0]!, entry.slice(1));
  const common = new Set(SOUNDS.replace(/[ a-z]/g, ''));
  const looks = LOOKS.split(' ').flatMap((entry) => {
    const most = mostLooks(uses.get(entry[0]!) ?? 0);
    if (most === 0) return [];
    const alike = [...entry.slice(1, 1 + most)];
    const rare = alike.filter((character) => !common.has(character)).join('');
    const rest = alike.filter((character) => common.has(character)).join('');
    return [`${entry[0]!}${rest}${rare && `~${rare}`}`];
  });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return {
    sounds: [
      ...letters.map((letter) => [letter, ...LETTERS[letter]!].join(' ')),
      ...syllables.map(({ name }, index) => [name, ...[...standIns[index]!].sort(compare)].join(' ')),
    ],
    looks: looks.join(' '),
    characters: printCharacters(syllables.map(({ characters }) => characters)),
    singles: SINGLES,
    ordinary: printPairs([
      ...ORDINARY,
      ...pairsOf(PAIRS),
      ...pairsOf(WORDS).filter(maybeMeant(words, syllables, standIns, looks)),
    ]),
    aliases: ALIASES,
  };
}

/** The more words have a character, the more of those that look like it are worth their bytes. */
function mostLooks(words: number): number {
  return words >= 100 ? 12 : words >= 30 ? 8 : words >= 10 ? 5 : words >= 4 ? 3 : 0;
}

/** `abc` as `ab` and `ac`. */
function pairsOf(groups: string): string[] {
  return groups.split(' ').flatMap(([first = '', ...seconds]) => seconds.map((second) => first + second));
}

/** Whether somebody could take an ordinary word for one of the words: 威信 for 微信. */
function maybeMeant(
  words: readonly string[],
  syllables: readonly Syllable[],
  standIns: readonly ReadonlySet<string>[],
  looks: readonly string[],
): (word: string) => boolean {
  const known = new Set(words);
  /** By character, what it may stand for: sounds, and others that it looks like. */
  const meanings = new Map<string, (number | string)[]>();
  const mean = (character: string, meaning: number | string): void => {
    meanings.set(character, [...(meanings.get(character) ?? []), meaning]);
  };
  syllables.forEach(({ characters }, index) => {
    for (const character of [...characters, ...standIns[index]!]) mean(character, index);
  });
  for (const [character = '', ...others] of looks.map((entry) => entry.replace('~', ''))) {
    mean(character, character);
    for (const other of others) mean(other, character);
  }
  const keysOf = ([first = '', second = '']: string): string[] =>
    (meanings.get(first) ?? []).flatMap((one) => (meanings.get(second) ?? []).map((other) => `${one} ${other}`));
  const keys = new Set(words.filter((word) => word.length === 2).flatMap(keysOf));
  return (word) => !known.has(word) && keysOf(word).some((key) => keys.has(key));
}

/** As `Disguise.characters` says. */
function printCharacters(syllables: readonly ReadonlySet<string>[]): string {
  let text = '';
  let before = 0x4e00;
  for (const character of [...new Set(syllables.flatMap((characters) => [...characters]))].sort(compare)) {
    let gap = character.charCodeAt(0) - before;
    before += gap;
    for (; gap > FARTHEST; gap -= FARTHEST) text += String.fromCharCode(0x21 + FARTHEST);
    text += String.fromCharCode(0x21 + gap);
    syllables.forEach((characters, index) => {
      if (characters.has(character)) text += String.fromCharCode(0x100 + 26 + index);
    });
  }
  return text;
}

/** `~` */
const FARTHEST = 93;
