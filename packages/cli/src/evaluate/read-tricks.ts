import type { Disguiser, TrickName } from '@fraud-free/catalog/disguiser';
import type { Call } from '../command.js';
import { wrongUse } from '../wrong-use.js';

/** What is asked for by `--disguise` and `--seed`. */
export interface Tricks {
  readonly tricks: readonly (readonly TrickName[])[];
  readonly seed: number;
  readonly disguiserFor: (words: readonly string[]) => Disguiser;
}

/**
 * Reads `--disguise homophone`, `--disguise pinyin+emoji`, `--disguise all`. What disguises is loaded here and not
 * above, because it knows all Chinese characters and hardly anybody asks for it.
 *
 * @throws {CliError} `wrong-use`
 */
export async function readTricks({ values, words }: Call): Promise<Tricks | undefined> {
  const { disguise: asked, seed = '1' } = values;
  if (asked === undefined) {
    if (values.seed !== undefined) throw wrongUse(words, 'eval', words.wrongUse.onlyWith('--seed', '--disguise'));
    return undefined;
  }
  const { createDisguiser, MIXES, TRICKS } = await import('@fraud-free/catalog/disguiser');
  const names = Object.keys(TRICKS) as TrickName[];
  const tricks = asked === 'all' ? [...names.map((name) => [name]), ...MIXES] : [asked.split('+') as TrickName[]];
  if (!tricks.flat().every((name) => names.includes(name))) {
    throw wrongUse(words, 'eval', words.wrongUse.badValue('--disguise', asked, ['all', ...names].join('|')));
  }
  if (!/^\d{1,9}$/.test(seed)) {
    throw wrongUse(words, 'eval', words.wrongUse.badValue('--seed', seed, '0…999999999'));
  }
  return { tricks, seed: Number(seed), disguiserFor: createDisguiser };
}
