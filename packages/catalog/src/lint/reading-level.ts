import type { Finding } from '../findings/finding.js';
import { walkLocalised, type LocalisedAt } from '../source/walk-texts.js';
import type { Lint } from './lint.js';

/**
 * Texts that residents read and that are hard to read, wherever they stand; the messages that questions show are not ours
 * and may be as they are. Measured is what anybody can count:
 *
 * - how long a sentence is: in English 25 words, which is what GOV.UK's guidance on content design asks for; in Chinese
 *   60 characters, which say about as much (1.6 to 1.9 characters to a word, and the clauses are parted by commas);
 * - in English how many words are long, of 11 letters and more: hard words are long ones in every measure of readability;
 * - in Chinese characters that are not among the 3,755 of the first level of GB/T 2312, the common ones. Names of things that
 *   fraudsters use must stand: those of {@link KNOWN} are let pass.
 */
export const readingLevel: Lint = {
  name: 'reading-level',
  run(rules, report) {
    for (const { text, ...place } of walkLocalised(rules)) {
      if (isMessage(place)) continue;
      for (const [tag, inLanguage] of Object.entries(text)) {
        const at = { ...place, path: [...place.path, tag] };
        for (const fault of hardToRead(inLanguage, tag)) report(at, { ...fault, severity: 'warning' });
      }
    }
  },
};

/** What makes a text hard to read, in a language. */
export function hardToRead(text: string, tag: string): Pick<Finding, 'code' | 'message' | 'expected'>[] {
  const limit = tag.startsWith('zh') ? MOST_CHARACTERS : MOST_WORDS;
  const faults: Pick<Finding, 'code' | 'message' | 'expected'>[] = [];
  const [longest] = sentencesOf(text, tag).sort((a, b) => b.length - a.length);
  if (longest && longest.length > limit) {
    const message = `a sentence of ${longest.length} ${tag.startsWith('zh') ? 'characters' : 'words'}: “${longest.start}…”`;
    faults.push({ code: 'sentence-long', message, expected: `${limit} at most; two sentences` });
  }
  const rare = tag === 'zh-CN' || tag === 'zh' ? [...new Set(text)].filter((each) => isRare(each)) : [];
  if (rare.length > 0) {
    const message = `“${rare.join('')}” may not be known to every reader`;
    faults.push({ code: 'character-rare', message, expected: 'a commoner word' });
  }
  if (tag.startsWith('en')) {
    const words = text.match(/[a-z][a-z’'-]*/giu) ?? [];
    const long = words.filter((word) => word.length >= LONG);
    if (long.length >= FEW && long.length > words.length * MANY) {
      const message = `${long.length} of ${words.length} words are long: “${long.slice(0, FEW).join(', ')}…”`;
      faults.push({ code: 'words-long', message, expected: 'shorter, commoner words' });
    }
  }
  return faults;
}

/** In letters. */
const LONG = 11;
/** A term or two must be possible in the shortest text. */
const FEW = 3;
const MANY = 0.25;

const MOST_WORDS = 25;
const MOST_CHARACTERS = 60;

/** Said every day: a particle, a pet name, the parcel stations (驿站) and traps (陷阱) of which we warn. */
const KNOWN: ReadonlySet<string> = new Set('呗昵驿阱');

function isMessage({ file, path }: Pick<LocalisedAt, 'file' | 'path'>): boolean {
  return file.path.startsWith('questions/') && path.length === 2 && path[1] === 'text';
}

interface Sentence {
  /** In characters or words. */
  readonly length: number;
  readonly start: string;
}

function sentencesOf(text: string, tag: string): Sentence[] {
  return text.split(/[。！？；!?;]|\.(?=\s|$)/u).map((sentence) => ({
    length: tag.startsWith('zh') ? [...sentence.replaceAll(/\s/gu, '')].length : (sentence.match(/\S+/gu) ?? []).length,
    start: sentence.trim().slice(0, 20),
  }));
}

function isRare(character: string): boolean {
  return /\p{Script=Han}/u.test(character) && !KNOWN.has(character) && !common().has(character);
}

let characters: ReadonlySet<string> | undefined;

/** Rows 16 to 55 of GB/T 2312, as every system with its encoding knows them. */
function common(): ReadonlySet<string> {
  if (characters) return characters;
  const decoder = new TextDecoder('gb18030');
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return (characters = new Set(decoder.decode(Uint8Array.from(bytes))));
}
