import { hardToRead, realThings, sortFindings, type Finding } from '@fraud-free/catalog/source';
import type { Catalog } from '@fraud-free/core';
import type { QuizItem } from '@fraud-free/quiz';
import { bothSides } from './lint/both-sides.js';
import { giveaways } from './lint/giveaways.js';
import type { Lint } from './lint/lint.js';
import { realNames } from './lint/real-names.js';
import { fault } from './raw-quiz.js';
import type { ReadQuiz } from './read-quiz.js';

/**
 * What is wrong with a quiz that can be played: questions about a script that the catalog does not have or has withdrawn,
 * a right answer that its length or place betrays, texts that are hard to read, links, numbers and names that may be
 * real, and a quiz that knows one of the two errors only.
 *
 * @example
 * const read = await readQuiz(file);
 * const findings = [...read.findings, ...checkQuiz(read, catalog, file.path)];
 */
export function checkQuiz({ quiz, placeOf, findings }: ReadQuiz, catalog: Catalog, path: string): Finding[] {
  if (quiz === undefined) return [];
  // Of the whole nothing can be said where questions are missing from it.
  const isWhole = findings.every(({ severity }) => severity !== 'error');
  const lints = [
    ...quiz.items.flatMap((item) => [...scripts(item, catalog), ...texts(item, catalog)]),
    ...(isWhole ? [...giveaways(quiz), ...bothSides(quiz)] : []),
  ];
  return sortFindings(
    lints.map(({ item, path: within, code, message, expected, severity }) =>
      fault(path, placeOf(item, within), code, message, expected, severity),
    ),
  );
}

function scripts({ id, script }: QuizItem, { scripts: known, retired = [] }: Catalog): Lint[] {
  const found = known.find((one) => one.id === script);
  if (found && LIVE.has(found.status)) return [];
  const gone = found !== undefined || retired.some((one) => one.id === script);
  return [
    {
      item: id,
      path: ['script'],
      code: gone ? 'script-withdrawn' : 'script-unknown',
      message: gone
        ? `the script “${script}” is not live, so the question is never asked`
        : `there is no script “${script}”`,
      expected: `the id of a live script, such as ${nearest(script, known).join(', ')}`,
      severity: 'error',
    },
  ];
}

/** Three live scripts, those first that have a word of the id in common. */
function nearest(id: string, known: Catalog['scripts']): string[] {
  const words = new Set(id.split('-'));
  const shared = (other: string): number => other.split('-').filter((word) => words.has(word)).length;
  return known
    .filter(({ status }) => LIVE.has(status))
    .map((one) => one.id)
    .sort((one, other) => shared(other) - shared(one))
    .slice(0, 3);
}

const LIVE: ReadonlySet<string> = new Set(['test', 'stable']);

function texts(item: QuizItem, { contacts }: Catalog): Lint[] {
  const hotlines = new Set(contacts.map(({ number }) => number?.replaceAll(/\D/g, '')));
  return textsOf(item).flatMap(({ path, lang, text, quoted }) => {
    const at = { item: item.id, path: [...path, lang] };
    const real = [...realThings(text, hotlines), ...realNames(text)];
    // What a fraudster writes need not be easy to read; what we say has to be.
    const hard = quoted ? [] : hardToRead(text, lang).map((one) => ({ ...one, severity: 'warning' as const }));
    return [...real, ...hard].map(({ code, message, expected, severity }) => ({
      ...at,
      code,
      message,
      expected,
      severity,
    }));
  });
}

interface PlacedText {
  readonly path: readonly (string | number)[];
  readonly lang: string;
  readonly text: string;
  readonly quoted: boolean;
}

function textsOf({ kind, ask, text, why, options = [], scenes = [] }: QuizItem): PlacedText[] {
  const messages = kind === 'mark-words' || kind === 'which-genuine';
  const all: [readonly (string | number)[], Readonly<Record<string, string>> | undefined, boolean][] = [
    [['ask'], ask, false],
    [['text'], text, true],
    [['why'], why, false],
    ...options.flatMap((option, index): typeof all => [
      [['options', index, 'text'], option.text, messages],
      [['options', index, 'why'], option.why, false],
    ]),
    ...scenes.flatMap(({ says, choices }, index): typeof all => [
      [['scenes', index, 'says'], says, true],
      ...choices.flatMap((choice, place): typeof all => [
        [['scenes', index, 'choices', place, 'text'], choice.text, false],
        [['scenes', index, 'choices', place, 'leadsTo'], choice.leadsTo, false],
      ]),
    ]),
  ];
  return all.flatMap(([path, localised, quoted]) =>
    Object.entries(localised ?? {}).map(([lang, words]) => ({ path, lang, text: words, quoted })),
  );
}
