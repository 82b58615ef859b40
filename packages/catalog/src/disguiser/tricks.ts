import { homophonesOf, lookAlikesOf, partsOf, pinyinOf, TRADITIONAL } from './characters.js';
import type { Random } from './random.js';

/** Writes a word so that people still read it; `undefined` where the trick can't be played on it. */
export type Trick = (word: string, random: Random) => string | undefined;

export type TrickName =
  | 'homophone'
  | 'look-alike'
  | 'split'
  | 'symbols'
  | 'emoji'
  | 'pinyin'
  | 'half-pinyin'
  | 'initials'
  | 'letter-for-sound'
  | 'full-width'
  | 'circled'
  | 'chinese-numerals'
  | 'traditional'
  | 'zero-width'
  | 'bidi'
  | 'reversed'
  | 'confusables'
  | 'leetspeak'
  | 'spaced-out'
  | 'styled';

/** The ways in which words are disguised in fraud messages. */
export const TRICKS: Readonly<Record<TrickName, Trick>> = {
  homophone: someHan((character, random) => random.one(homophonesOf(character))),
  'look-alike': someHan((character, random) => random.one(lookAlikesOf(character))),
  split: someHan((character) => partsOf(character)),
  symbols: (word, random) => between(word, () => random.one([...'*·-_|/.~^★●☆✦➕'])!),
  emoji: (word, random) => between(word, () => random.one(['❤️', '💰', '🔥', '👉', '✨', '🌸', '🌟'])!),
  pinyin: (word) => {
    const syllables = [...word].map(pinyinOf);
    return isHan(word) && !syllables.includes(undefined) ? syllables.join('') : undefined;
  },
  'half-pinyin': someHan((character) => pinyinOf(character)),
  initials: (word) => INITIALS[word],
  'letter-for-sound': (word) => {
    const written = [...word].map((character) => LETTERS_FOR_SOUND[character] ?? character).join('');
    return written === word ? undefined : written;
  },
  'full-width': (word) => mapLatin(word, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)),
  circled: (word) => mapLatin(word, circled),
  'chinese-numerals': (word) => mapIf(word, /\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!),
  traditional: (word, random) => differing(word, random.one(TRADITIONAL)!(word)),
  'zero-width': (word, random) =>
    between(word, () => random.one(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'])!),
  bidi: (word, random) =>
    between(word, () => random.one(['\u200e', '\u200f', '\u202a\u202c', '\u2066\u2069', '\u061c'])!),
  reversed: (word) => `\u202e${[...word].reverse().join('')}\u202c`,
  confusables: (word, random) =>
    someOf(word, random, (letter) => random.one([...(CONFUSABLE[letter.toLowerCase()] ?? '')])),
  leetspeak: (word, random) => someOf(word, random, (letter) => random.one([...(LEET[letter.toLowerCase()] ?? '')])),
  'spaced-out': (word) => between(word, () => ' '),
  styled: (word, random) => mapIf(word, /[a-z]/gi, styled(random.one([0x1d400, 0x1d5a0, 0x1d670])!)),
};

/** Tricks that go together: each word is disguised by one of the three. */
export const MIXES: readonly (readonly TrickName[])[] = [
  ['homophone', 'symbols', 'half-pinyin'],
  ['look-alike', 'traditional', 'split'],
  ['leetspeak', 'confusables', 'spaced-out'],
  ['pinyin', 'emoji', 'homophone'],
  ['zero-width', 'initials', 'circled'],
  ['letter-for-sound', 'full-width', 'bidi'],
];

/** The initials that are in use. */
const INITIALS: Readonly<Record<string, string>> = {
  ...{
    银行卡: 'yhk',
    支付宝: 'zfb',
    验证码: 'yzm',
    身份证: 'sfz',
    微信: 'vx',
    手机号: 'sjh',
    客服: 'kf',
    公众号: 'gzh',
  },
  ...{ 微信号: 'wxh', 企业微信: 'qywx', qq: 'QQ' },
};

const LETTERS_FOR_SOUND: Readonly<Record<string, string>> = { 微: 'V', 信: '❤️', 加: '➕', 群: '裙', 扣: 'Q' };

/** From Unicode's list of confusables (UTS #39, confusables.txt): Cyrillic, Greek and Armenian. */
const CONFUSABLE: Readonly<Record<string, string>> = {
  ...{ a: 'аα', c: 'сϲ', e: 'е', i: 'іι', j: 'ј', o: 'оοօ', p: 'рρ', s: 'ѕ', x: 'х', y: 'уγ', h: 'һ', d: 'ԁ', k: 'κ' },
  ...{ v: 'ν', w: 'ԝ', u: 'υս', n: 'ո', l: 'ӏ', g: 'ց', q: 'ԛ' },
};

const LEET: Readonly<Record<string, string>> = {
  ...{ a: '4@', e: '3', i: '1!', o: '0', s: '5$', t: '7', l: '1', b: '8', g: '9' },
};

/** At least one Chinese character of the word, every other one by chance, written otherwise. */
function someHan(write: (character: string, random: Random) => string | undefined): Trick {
  return (word, random) => (isHan(word) ? someOf(word, random, (character) => write(character, random)) : undefined);
}

function someOf(word: string, random: Random, write: (character: string) => string | undefined): string | undefined {
  const characters = [...word];
  const written = characters.map((character) => write(character));
  const able = written.flatMap((each, index) => (each === undefined ? [] : [index]));
  if (able.length === 0) return undefined;
  const surely = random.one(able)!;
  return characters
    .map((character, i) => (written[i] !== undefined && (i === surely || random.chance(0.5)) ? written[i] : character))
    .join('');
}

function between(word: string, put: () => string): string | undefined {
  const characters = [...word];
  return characters.length < 2 ? undefined : characters.reduce((text, character) => text + put() + character);
}

function mapLatin(word: string, write: (unit: string) => string): string | undefined {
  return mapIf(word, /[a-z0-9]/gi, write);
}

function mapIf(word: string, units: RegExp, write: (unit: string) => string): string | undefined {
  return differing(word, word.replace(units, write));
}

function circled(unit: string): string {
  if (unit === '0') return '⓪';
  const first = /\d/.test(unit) ? 0x2460 - 0x31 : /[a-z]/.test(unit) ? 0x24d0 - 0x61 : 0x24b6 - 0x41;
  return String.fromCharCode(unit.charCodeAt(0) + first);
}

function styled(first: number): (letter: string) => string {
  return (letter) => {
    const place = letter.charCodeAt(0) - (/[a-z]/.test(letter) ? 0x61 - 26 : 0x41);
    return String.fromCodePoint(first + place);
  };
}

function differing(word: string, written: string): string | undefined {
  return written === word ? undefined : written;
}

function isHan(word: string): boolean {
  return /^[\u4e00-\u9fff]+$/.test(word);
}
