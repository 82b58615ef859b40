import { createPieces, LETTERS, LOOK, PROPER, SOUND, type Pieces } from './pieces.js';
import { beginning, speakWords, type Spoken, type SpokenWords } from './spoken-words.js';

/**
 * Words by how they sound, and what may be written for each sound: two tries in flat tables.
 *
 * What is written is read unit by unit: `z`, `zh`, `zhu` … are nodes, and a node has the sounds that the piece so far
 * may stand for. The sounds then lead along the words.
 */
export interface SoundTrie extends Pieces, Pick<SpokenWords, 'step' | 'wordsAt'> {
  readonly hasSounds: (node: number) => boolean;
  /** Whether a unit is properly read so, and doesn't only look like a character that is. */
  readonly isProper: (unit: number, sound: number) => boolean;
  /** Whether a unit may stand for a character that is read so, by how it sounds or looks, or as a sign for the sound. */
  readonly standsFor: (unit: number, sound: number, character: number) => boolean;
  /** Whether the unit may stand for a Latin letter: 〇 for `o`. */
  readonly isLetter: (unit: number) => boolean;
  /** Whether the two units may be the sounds of neighbours in some word. */
  readonly isHeard: (first: number, second: number) => boolean;
  /**
   * Whether a word could begin with two Chinese characters, or one that has more. An odd one may be any of its sounds,
   * any other is itself. Wrong now and then, but for `true` only.
   */
  readonly isBegun: (
    first: number,
    isFirstOdd: boolean,
    second: number,
    isSecondOdd: boolean,
    more: boolean,
  ) => boolean;
}

export function createSoundTrie(catalog: Spoken): SoundTrie {
  const pieces = createPieces(catalog.disguise);
  const { nodeOf, firstSound, sounds } = pieces;
  // Most of the time goes into the words, and many a text has nothing odd.
  let made: SpokenWords | undefined;
  const spoken = (): SpokenWords => (made ??= speakWords(catalog, pieces));
  const hasSounds = (node: number): boolean => firstSound[node + 1]! > firstSound[node]!;
  const isHeard = (first: number, second: number): boolean => {
    const { heard } = spoken();
    const [one, other] = [nodeOf[first]!, nodeOf[second]!];
    for (let i = firstSound[one]!; i < firstSound[one + 1]!; i++) {
      for (let j = firstSound[other]!; j < firstSound[other + 1]!; j++) {
        if (heard.has(sounds[i]! & SOUND, sounds[j]! & SOUND)) return true;
      }
    }
    return false;
  };
  return {
    ...pieces,
    hasSounds,
    step: (state, before, sound) => spoken().step(state, before, sound),
    wordsAt: (state) => spoken().wordsAt(state),
    isProper(unit, sound) {
      const node = nodeOf[unit]!;
      for (let i = firstSound[node]!; i < firstSound[node + 1]!; i++) if (sounds[i] === (sound | PROPER)) return true;
      return false;
    },
    standsFor(unit, sound, character) {
      const node = nodeOf[unit]!;
      for (let i = firstSound[node]!; i < firstSound[node + 1]!; i++) {
        if ((sounds[i]! & SOUND) === sound && (sounds[i]! & LOOK) === 0) return true;
      }
      return pieces.likeness(unit, character) > 0;
    },
    isLetter: (unit) => hasSounds(nodeOf[unit]!) && (sounds[firstSound[nodeOf[unit]!]!]! & SOUND) < LETTERS,
    isHeard,
    isBegun(first, isFirstOdd, second, isSecondOdd, more) {
      const { begun } = spoken();
      const isBegunBy = (one: number): boolean => {
        if (!isSecondOdd && begun.has(one, beginning(second, more))) return true;
        const node = nodeOf[second]!;
        for (let i = firstSound[node]!; i < firstSound[node + 1]!; i++) {
          const sound = sounds[i]! & SOUND;
          if ((isSecondOdd || sound < LETTERS) && begun.has(one, beginning(sound, more))) return true;
        }
        return false;
      };
      if (!isFirstOdd && isBegunBy(first)) return true;
      const node = nodeOf[first]!;
      for (let i = firstSound[node]!; i < firstSound[node + 1]!; i++) {
        const sound = sounds[i]! & SOUND;
        if ((isFirstOdd || sound < LETTERS) && isBegunBy(sound)) return true;
      }
      return false;
    },
  };
}
