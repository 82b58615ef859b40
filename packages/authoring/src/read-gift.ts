import gift from 'gift-pegjs';
import { fault, type RawItem, type RawQuiz } from './raw-quiz.js';
import type { ReadOptions, SourceFile } from './source-file.js';

/**
 * Moodle's GIFT. One choice becomes `choice`, true or false `fraud-or-real` (true: the message is a fraud), and a matching
 * of steps with 1, 2, 3, … `stage-order`. The script is the last part of `$CATEGORY`, or a tag, as is the kind:
 *
 *     $CATEGORY: fraud/fake-loan
 *     // [tag:kind-what-now] [id:loan-fee]
 *     ::Loan::A fee before the loan. What now? { =Pay nothing # No lender takes a fee first. ~Pay # It is gone. }
 *
 * Every question is parsed by itself, so that a fault in one hides no fault in another.
 */
export async function readGift({ path, bytes }: SourceFile, { script }: Required<ReadOptions>): Promise<RawQuiz> {
  const lines = new TextDecoder()
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const items: RawItem[] = [];
  const findings: RawQuiz['findings'][number][] = [];
  let category = script;
  for (const { start, text } of blocksOf(lines)) {
    if (text.split('\n').every((line) => line.trimStart().startsWith('//'))) continue;
    let parsed: readonly GiftQuestion[];
    try {
      parsed = gift.parse(`${text}\n\n`) as readonly GiftQuestion[];
    } catch (error) {
      const { message, location } = error as {
        message: string;
        location?: { start: { line: number; column: number } };
      };
      const place = { line: start + (location?.start.line ?? 1) - 1, column: location?.start.column ?? 1 };
      findings.push(fault(path, place, 'gift-syntax', message, 'a question as in ::title:: text { =right ~wrong }'));
      continue;
    }
    for (const question of parsed) {
      const place = { line: start + text.split('\n').findIndex((line) => !line.startsWith('//')), column: 1 };
      if (question.type === 'Category') category = question.title?.split('/').at(-1) ?? '';
      else {
        const value = itemOf(question, category, place.line);
        if (value === undefined) {
          const message = `a question of the kind ${question.type}`;
          findings.push(
            fault(path, place, 'kind-unsupported', message, 'one choice, true or false, or steps matched with 1, 2, 3'),
          );
        } else items.push({ value, at: () => place });
      }
    }
  }
  return { items, findings };
}

interface GiftText {
  readonly format: string;
  readonly text: string;
}

/** As the parser gives it; see its grammar. */
interface GiftQuestion {
  readonly type: string;
  readonly title?: string | null;
  readonly stem?: GiftText;
  readonly id?: string | null;
  readonly tags?: readonly string[] | null;
  readonly globalFeedback?: GiftText | null;
  readonly choices?: readonly {
    isCorrect: boolean;
    weight: number | null;
    text: GiftText;
    feedback: GiftText | null;
  }[];
  readonly isTrue?: boolean;
  readonly trueFeedback?: GiftText | null;
  readonly falseFeedback?: GiftText | null;
  readonly matchPairs?: readonly { readonly subquestion: GiftText; readonly subanswer: string }[];
}

/** Questions are parted by empty lines, and a category stands by itself; a line is counted from 1. */
function blocksOf(lines: readonly string[]): { readonly start: number; readonly text: string }[] {
  const blocks: { start: number; text: string }[] = [];
  let block: { start: number; lines: string[] } | undefined;
  [...lines, ''].forEach((line, index) => {
    if (line.trim() === '') {
      if (block) blocks.push({ start: block.start, text: block.lines.join('\n') });
      block = undefined;
    } else if (/^\s*\$CATEGORY:/.test(line)) {
      if (block) blocks.push({ start: block.start, text: block.lines.join('\n') });
      blocks.push({ start: index + 1, text: line });
      block = undefined;
    } else (block ??= { start: index + 1, lines: [] }).lines.push(line);
  });
  return blocks;
}

function itemOf(question: GiftQuestion, category: string, line: number): Record<string, unknown> | undefined {
  const { type, title, stem, id, tags, choices, matchPairs, isTrue } = question;
  const tagged = (name: string): string | undefined =>
    tags?.find((tag) => tag.startsWith(`${name}-`))?.slice(name.length + 1);
  const common = { id: id ?? slug(title ?? '', line), script: tagged('script') ?? category };
  const ask = plain(stem);
  const why = plain(question.globalFeedback);
  const told = why === undefined ? {} : { why };
  switch (type) {
    case 'MC':
      return {
        ...common,
        kind: tagged('kind') ?? 'choice',
        ask,
        ...told,
        options: choices?.map(({ isCorrect, weight, text, feedback }) => ({
          text: plain(text),
          right: isCorrect || (weight ?? 0) > 0,
          ...(feedback && { why: plain(feedback) }),
        })),
      };
    case 'TF': {
      const reason = why ?? plain(question.falseFeedback) ?? plain(question.trueFeedback);
      return {
        ...common,
        kind: 'fraud-or-real',
        text: ask,
        truth: isTrue ? 'fraud' : 'real',
        ...(reason && { why: reason }),
      };
    }
    case 'Matching': {
      const steps = [...(matchPairs ?? [])].sort((a, b) => Number(a.subanswer) - Number(b.subanswer));
      if (!steps.every(({ subanswer }, index) => Number(subanswer) === index + 1)) return undefined;
      const options = steps.map(({ subquestion }) => ({ text: plain(subquestion), right: true }));
      return { ...common, kind: 'stage-order', ask, ...told, options };
    }
    default:
      return undefined;
  }
}

/** Moodle's HTML without its tags. */
function plain(text: GiftText | null | undefined): string | undefined {
  if (!text || text.text === '') return undefined;
  return text.format === 'html' ? text.text.replaceAll(/<[^>]*>/g, '').trim() : text.text.trim();
}

function slug(title: string, line: number): string {
  const words =
    title
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? '';
  return words === '' ? `line-${line}` : words;
}
