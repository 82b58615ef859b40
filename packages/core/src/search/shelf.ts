import type { Disguise } from '../catalog/catalog.js';
import { isHan } from '../text/characters.js';
import { createNearWords } from './near-words.js';
import { readPostings, type Posting, type SearchIndex } from './search-index.js';
import { createSounds, type Sounds } from './sounds.js';

/** An index that was read, filed by its terms and by how they sound. */
export interface Shelf {
  /** Of scripts. */
  readonly count: number;
  readonly sounds: Sounds;
  readonly isKnown: (term: string) => boolean;
  /** The ways to say a character or a pair: `yin hang`, `yin xing`. */
  readonly soundsOf: (term: string) => readonly string[];
  /** The most that one of these terms and sounds says for each script, each with a share of its weight. */
  readonly weigh: (terms: readonly Share[], sounds?: readonly Share[]) => Float64Array;
  /** The same for the words that a Latin one may be meant for. */
  readonly guess: (word: string, share: number) => Float64Array;
}

type Share = readonly [term: string, share: number];

export function createShelf(index: SearchIndex, disguise: Disguise): Shelf {
  const sounds = createSounds(disguise);
  const count = index.scripts.length;
  const byTerm = readPostings(index);
  const bySound = new Map<string, (readonly Posting[])[]>();
  for (const [term, list] of byTerm) {
    for (const sound of soundsOf(term, sounds)) {
      const filed = bySound.get(sound);
      if (filed) filed.push(list);
      else bySound.set(sound, [list]);
    }
  }
  const nearWords = createNearWords([...byTerm.keys()].filter((term) => !isHan(term.charCodeAt(0))));

  const weigh: Shelf['weigh'] = (terms, heard = []) => {
    const scores = new Float64Array(count);
    const raise = (list: readonly Posting[] = [], share: number): void => {
      for (const { place, weight } of list) scores[place] = Math.max(scores[place]!, weight * share);
    };
    for (const [term, share] of terms) raise(byTerm.get(term), share);
    for (const [sound, share] of heard) for (const list of bySound.get(sound) ?? []) raise(list, share);
    return scores;
  };
  return {
    count,
    sounds,
    isKnown: (term) => byTerm.has(term),
    soundsOf: (term) => soundsOf(term, sounds),
    weigh,
    guess: (word, share) => weigh(nearWords(word).map((near) => [near.word, share * near.likeness])),
  };
}

/** None for a Latin word. */
function soundsOf(term: string, sounds: Sounds): readonly string[] {
  if (!isHan(term.charCodeAt(0))) return [];
  const first = sounds.of(term[0]!);
  if (term.length === 1) return first;
  return first.flatMap((one) => sounds.of(term[1]!).map((other) => `${one} ${other}`));
}
