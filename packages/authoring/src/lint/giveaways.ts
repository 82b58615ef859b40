import type { QuizFile, QuizItem } from '@fraud-free/quiz';
import type { Lint } from './lint.js';

/** How much longer, or shorter, than all others the right option may be. */
const LONGER = 1.5;
/** From so many questions on, a habit shows. */
const ENOUGH = 5;
const OFTEN = 0.6;

/** Right answers that their length or place gives away, in one question or over the whole quiz. */
export function giveaways({ items }: QuizFile): Lint[] {
  const asked = items.filter(takesOne);
  return [...asked.flatMap(lengths), ...habitOfLength(asked), ...habitOfPlace(asked)];
}

/** One right among others that are offered together. */
function takesOne({ kind, options = [] }: QuizItem): boolean {
  return kind !== 'mark-words' && kind !== 'stage-order' && options.filter(({ right }) => right).length === 1;
}

function lengths(item: QuizItem): Lint[] {
  // Whole messages differ in length as they do.
  if (item.kind === 'which-genuine' || item.kind === 'address-check') return [];
  return languages(item).flatMap((lang) => {
    const { right, wrong, place } = widths(item, lang);
    const isLong = right > Math.max(...wrong) * LONGER;
    const isShort = right * LONGER < Math.min(...wrong);
    if (!isLong && !isShort) return [];
    return {
      item: item.id,
      path: ['options', place, 'text', lang],
      code: 'answer-length',
      message: `the right option is much ${isLong ? 'longer' : 'shorter'} than the others (${right} against ${wrong.join(', ')})`,
      expected: 'options of about the same length: players take the longest for right',
      severity: 'warning' as const,
    };
  });
}

function habitOfLength(items: readonly QuizItem[]): Lint[] {
  const longest = items.filter((item) =>
    languages(item).some((lang) => {
      const { right, wrong } = widths(item, lang);
      return right > Math.max(...wrong);
    }),
  );
  if (items.length < ENOUGH || longest.length / items.length <= OFTEN) return [];
  return [
    {
      item: longest[0]!.id,
      code: 'answer-longest',
      message: `the right option is the longest in ${longest.length} of ${items.length} questions`,
      expected: `in ${Math.floor(items.length * OFTEN)} at most`,
      severity: 'warning',
    },
  ];
}

function habitOfPlace(items: readonly QuizItem[]): Lint[] {
  const places = items.map(({ options = [] }) => options.findIndex(({ right }) => right));
  const often = [...new Set(places)].find(
    (place) => places.filter((one) => one === place).length / items.length > OFTEN,
  );
  if (items.length < ENOUGH || often === undefined) return [];
  const times = places.filter((place) => place === often).length;
  return [
    {
      item: items[places.indexOf(often)]!.id,
      code: 'answer-place',
      message: `the right option is number ${often + 1} in ${times} of ${items.length} questions`,
      expected: 'every place about equally often: on paper, and in other programs, they are not shuffled',
      severity: 'warning',
    },
  ];
}

function languages({ options = [] }: QuizItem): string[] {
  const [first, ...others] = options.map(({ text }) => Object.keys(text));
  return (first ?? []).filter((lang) => others.every((langs) => langs.includes(lang)));
}

function widths({ options = [] }: QuizItem, lang: string): { right: number; wrong: number[]; place: number } {
  const all = options.map(({ text }) => [...text[lang]!].length);
  const place = options.findIndex(({ right }) => right);
  return { right: all[place]!, wrong: all.filter((_, index) => index !== place), place };
}
