import { localise } from '@fraud-free/core';
import { fingerprintOf, type Seal } from '@fraud-free/core/seal';
import type { Language } from '../language.js';
import { isoOf } from '../words/iso-of.js';
import type { Words } from '../words/words.js';

/** Who sealed what and until when, as lines to print. */
export function tellSeal(seal: Seal, words: Words, language: Language): string {
  const name = ({ name }: Seal['issuer']): string => localise(name, language);
  const { statement, issuer, by, kid, asOf, isOld } = seal;
  const lines = [
    words.seal.verified(statement.campaign, Object.keys(statement.files).length),
    words.seal.issuer(name(issuer), by.map(name)),
    words.seal.times(statement.expires, isoOf(asOf)),
    ...(isOld ? [words.seal.old] : []),
    words.seal.key(kid, fingerprintOf(kid)!),
  ];
  return `${lines.join('\n')}\n`;
}
