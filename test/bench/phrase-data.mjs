import { drawer } from './random.mjs';

/**
 * Made-up phrases of 2 to 12 characters, the same on every machine: they depend on the seed alone. One in four is
 * English, one in five grows out of another or is a part of one.
 *
 * Chinese characters are drawn as text draws them, some often and most seldom (weight 1 / (rank + 100) of 3,000).
 * English words all have five letters, so that none stands inside another: then whole words, as we find them, and
 * substrings, as others do, are the same places, and counts can be compared.
 */
export function makePhrases(count, seed = 1) {
  const draw = drawer(seed);
  const phrases = new Set();
  const list = [];
  while (list.length < count) {
    const phrase = list.length > 0 && draw.chance(0.2) ? nested(draw, draw.of(list)) : fresh(draw);
    if (phrase.length < 2 || phrase.length > 12 || phrases.has(phrase)) continue;
    phrases.add(phrase);
    list.push(flat(phrase));
  }
  return list;
}

/** Messages of 20 to 300 characters. One in twenty has a phrase put into it, and no other has any. */
export function makeMessages(count, phrases, seed = 2) {
  const draw = drawer(seed);
  const holdsPhrase = finder(phrases);
  return Array.from({ length: count }, () => {
    const length = 20 + draw.below(281);
    let guest = draw.chance(0.05) ? draw.below(length) : Infinity;
    let text = '';
    while (text.length < length) {
      if (text.length >= guest) {
        text += ` ${draw.of(phrases)} `;
        guest = Infinity;
      }
      const longer = text + piece(draw);
      if (!holdsPhrase(longer, text.length)) text = longer;
    }
    return flat(text);
  });
}

/** Whether a text holds a phrase that ends behind `from`; slow and plain, and no matcher that is in the race. */
function finder(phrases) {
  const known = new Set(phrases);
  const beginnings = new Set(phrases.map((phrase) => phrase.slice(0, 2)));
  return (text, from) => {
    for (let start = Math.max(0, from - 12); start < text.length; start++) {
      if (!beginnings.has(text.slice(start, start + 2))) continue;
      for (let end = Math.max(start + 2, from + 1); end <= Math.min(text.length, start + 12); end++) {
        if (known.has(text.slice(start, end))) return true;
      }
    }
    return false;
  };
}

/** As one piece of memory, as strings from a file or the network are; a string that was put together is a tree. */
export function flat(text) {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

const RANKS = 3000;
const SUMS = [0];
for (let rank = 0; rank < RANKS; rank++) SUMS.push(SUMS[rank] + 1 / (rank + 100));

/** Ranks are spread over the common block of Chinese characters, as they are in the standard. */
function han(draw) {
  const wanted = draw.next() * SUMS[RANKS];
  let low = 0;
  let high = RANKS;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (SUMS[middle] <= wanted) low = middle;
    else high = middle;
  }
  return String.fromCharCode(0x4e00 + ((low * 7919) % 20000));
}

function chinese(draw, length) {
  return Array.from({ length }, () => han(draw)).join('');
}

function english(draw) {
  return [...'cvcvc'].map((kind) => draw.of(kind === 'c' ? 'bcdfghjklmnprstvwxyz' : 'aeiou')).join('');
}

function fresh(draw) {
  if (draw.chance(0.25)) return draw.chance(0.5) ? english(draw) : `${english(draw)} ${english(draw)}`;
  return chinese(draw, draw.of([2, 2, 3, 4, 4, 4, 5, 6, 7, 8, 10, 12]));
}

function nested(draw, phrase) {
  if (phrase.includes(' ')) return draw.of(phrase.split(' '));
  if (/[a-z]/.test(phrase)) return `${phrase} ${english(draw)}`;
  if (draw.chance(0.5)) return phrase.slice(draw.below(2), phrase.length - draw.below(2));
  return draw.chance(0.5) ? phrase + chinese(draw, 1 + draw.below(3)) : chinese(draw, 1 + draw.below(3)) + phrase;
}

function piece(draw) {
  if (draw.chance(0.08)) return ` ${english(draw)} `;
  if (draw.chance(0.05)) return `${draw.below(100000)}`;
  return chinese(draw, 2 + draw.below(12)) + draw.of('，。，！ ？');
}
