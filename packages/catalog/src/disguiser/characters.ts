import { createRequire } from 'node:module';
import { Converter } from 'opencc-js/cn2t';

/**
 * What a fraudster knows of Chinese characters: how they sound, how they are written stroke by stroke. From cnchar's
 * dictionaries, and so from none of the data that the engine's tables are made of.
 */
interface Cnchar {
  use(plugin: unknown): void;
  spell(text: string, ...options: string[]): string;
  stroke(text: string, ...options: string[]): readonly (string | undefined)[];
}

const require = createRequire(import.meta.url);
const cnchar = require('cnchar') as Cnchar;
cnchar.use(require('cnchar-order'));

/** The commonest 3,755 characters, and 3,008 less common ones (GB 2312, its two levels). */
const common = level(0xb0, 0xd7);
const rare = level(0xd8, 0xf7);
const all = [...common, ...rare];

const sounds = new Map(all.map((character) => [character, cnchar.spell(character, 'low')]));
const strokes = new Map(cnchar.stroke(all.join(''), 'order').map((order, index) => [all[index]!, order ?? '']));
const bySound = groupBy(common, (character) => sounds.get(character)!);
const rareBySound = groupBy(rare, (character) => sounds.get(character)!);
const byStrokes = groupBy(all, (character) => strokes.get(character)!);

export function pinyinOf(character: string): string | undefined {
  return sounds.get(character);
}

/** Other characters of the same sound, whatever the tone: common ones, or rare ones where there are none. */
export function homophonesOf(character: string): readonly string[] {
  const sound = sounds.get(character);
  if (sound === undefined) return [];
  const others = (bySound.get(sound) ?? []).filter((other) => other !== character);
  return others.length > 0 ? others : (rareBySound.get(sound) ?? []);
}

/** Characters that are written nearly alike: at most one stroke in five differs, and they begin or end in the same way. */
export function lookAlikesOf(character: string): readonly string[] {
  let known = alike.get(character);
  if (!known) {
    const own = strokes.get(character) ?? '';
    const most = Math.floor(own.length / 5);
    known = all.filter((other) => {
      const its = strokes.get(other)!;
      if (other === character || most === 0 || Math.abs(its.length - own.length) > most) return false;
      const half = Math.floor(own.length / 3);
      const begins = its.startsWith(own.slice(0, half)) || its.endsWith(own.slice(-half));
      return begins && distance(own, its, most) <= most;
    });
    alike.set(character, known);
  }
  return known;
}

const alike = new Map<string, readonly string[]>();

/** A character's two halves side by side: 信 is 亻 and 言. Told by its strokes: first the radical's, then the rest's. */
export function partsOf(character: string): string | undefined {
  const own = strokes.get(character) ?? '';
  for (const radical of RADICALS) {
    const first = LEFT[radical] ?? strokes.get(radical) ?? '';
    if (first === '' || !own.startsWith(first) || own.length <= first.length + 1) continue;
    const rest = byStrokes.get(own.slice(first.length))?.[0];
    if (rest !== undefined) return radical + rest;
  }
  return undefined;
}

const RADICALS = [...'亻讠钅氵扌口日月女木土贝车石马禾火目王纟足弓'];
/** Strokes of radicals that are written otherwise at the left, or that the dictionary does not list. */
const LEFT: Readonly<Record<string, string>> = {
  ...{ 讠: 'kp', 氵: 'kki', 扌: 'jgi', 纟: 'nni', 土: 'jfi', 王: 'jjfi', 车: 'jnfi' },
  ...{ 禾: 'sjfsk', 火: 'dssk', 木: 'jfsk', 足: 'fcjfjfi' },
};

/** Traditional characters, as they are written in general, in Taiwan and in Hong Kong. */
export const TRADITIONAL: readonly ((text: string) => string)[] = ['t', 'tw', 'hk'].map((to) =>
  Converter({ from: 'cn', to: to as 't' }),
);

function level(from: number, to: number): string[] {
  const decoder = new TextDecoder('gb2312');
  const found: string[] = [];
  for (let row = from; row <= to; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^[\u4e00-\u9fff]$/u.test(character)) found.push(character);
    }
  }
  return found;
}

function groupBy(characters: readonly string[], keyOf: (character: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const character of characters) {
    const key = keyOf(character);
    groups.set(key, [...(groups.get(key) ?? []), character]);
  }
  return groups;
}

/** Levenshtein's, given up past `most`. */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length]!;
}
