import type { Catalog } from '../catalog/catalog.js';
import { createNames } from './names.js';
import type { SearchIndex } from './search-index.js';
import { createShelf, type Shelf } from './shelf.js';
import { runsOf, stemOf, termsOf } from './terms.js';

/** Scores by the place of the script, and what a perfect match would score. */
export interface Matched {
  readonly scores: Float64Array;
  readonly perfect: number;
}

/**
 * Scores scripts by a normalised query. Each term of it adds its weight: a pair of Chinese characters as it is, or
 * another pair that sounds the same (刷丹 for 刷单); a Latin word as the likeliest of an English word, syllables of pinyin
 * and initials. So no language has to be chosen, and all of them may be mixed.
 */
export function createMatcher(
  index: SearchIndex,
  { disguise, languages }: Pick<Catalog, 'disguise' | 'languages'>,
): (text: string) => Matched {
  const shelf = createShelf(index, disguise);
  const names = createNames(index.names, shelf.sounds);
  const common = new Set(languages.flatMap((language) => language.common));

  const latin = (words: readonly string[]): Float64Array => {
    const scores = new Float64Array(shelf.count);
    let guesses = MOST_GUESSES;
    for (const word of words) {
      if (common.has(word)) continue;
      const stem = stemOf(word);
      const known = shelf.isKnown(stem);
      if (!known) guesses--;
      const its = known ? shelf.weigh([[stem, 1]]) : guesses < 0 ? shelf.weigh([]) : shelf.guess(stem, NEAR);
      // A word that stands among others is no initials.
      if (words.length === 1) raise(its, names.byInitials(word), INITIALS);
      add(scores, its);
    }
    const spelt = pinyin(words, shelf);
    if (spelt) raise(scores, spelt, 1);
    return scores;
  };

  return (text) => {
    const scores = new Float64Array(shelf.count);
    const row: string[] = [];
    const endRow = (): void => {
      if (row.length > 0) add(scores, latin(row));
      row.length = 0;
    };
    for (const run of runsOf(text)) {
      if (!run.isHan) row.push(run.text);
      else {
        endRow();
        add(scores, han(run.text, shelf));
      }
    }
    endRow();
    const named = names.byName(text).map((share) => share * NAME);
    add(scores, named);
    return { scores, perfect: Math.max(PERFECT, ...scores) };
  };
}

/** What sounds the same counts for so much of what is the same, and a single character for so much of a pair. */
const SOUND = 0.7;
const SINGLE = 0.4;
const SINGLE_SOUND = 0.15;
/** A word with typing errors counts for so much of one without. */
const NEAR = 0.8;
/** As many words of a query are looked at for typing errors: each takes as long as all the rest. */
const MOST_GUESSES = 5;
/** What the initials of a whole name count, and the name itself, where a term counts 30 at most. */
const INITIALS = 60;
const NAME = 40;
const PERFECT = 60;

function han(text: string, shelf: Shelf): Float64Array {
  const scores = new Float64Array(shelf.count);
  for (const term of termsOf({ isHan: true, text })) {
    const isSingle = term.length === 1;
    const sounds = shelf.soundsOf(term).map((sound) => [sound, isSingle ? SINGLE_SOUND : SOUND] as const);
    add(scores, shelf.weigh([[term, isSingle ? SINGLE : 1]], sounds));
  }
  return scores;
}

/** Undefined if one of the words is no pinyin. */
function pinyin(words: readonly string[], shelf: Shelf): Float64Array | undefined {
  const spelt = words.map((word) => shelf.sounds.spell(word));
  if (spelt.some((each) => each === undefined)) return undefined;
  const syllables = spelt.flatMap((each) => each!);
  const scores = new Float64Array(shelf.count);
  syllables.forEach((syllable, at) => {
    add(scores, shelf.weigh([], [[syllable, SINGLE_SOUND]]));
    if (at > 0) add(scores, shelf.weigh([], [[`${syllables[at - 1]!} ${syllable}`, SOUND]]));
  });
  return scores;
}

function add(scores: Float64Array, more: Float64Array): void {
  for (let place = 0; place < scores.length; place++) scores[place]! += more[place]!;
}

function raise(scores: Float64Array, others: Float64Array, by: number): void {
  for (let place = 0; place < scores.length; place++) {
    scores[place] = Math.max(scores[place]!, others[place]! * by);
  }
}
