import type { Span } from './question.js';

/**
 * Cuts a message into its sentences, without the marks, brackets and spaces around them. Western punctuation cuts
 * only before a space or at the end: the dots of `www.example.com` and `1.50` stay.
 *
 * @example
 * sentences('【某银行】您好。请加客服！'); // => the spans of 某银行, 您好 and 请加客服
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const mark of text.matchAll(/[。！？；…】\n]+|[.!?;]+(?=\s|$)/gu)) {
    spans.push({ start, end: mark.index });
    start = mark.index + mark[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trim(text, span)).filter((span) => span.end > span.start);
}

/**
 * Cuts a message into clauses that can be pointed at one by one: at commas, too, but none so short that it says nothing.
 *
 * @example
 * clauses('您好，我是某银行客服，请转账。'); // => the spans of 您好，我是某银行客服 and 请转账
 */
export function clauses(text: string): Span[] {
  const cut = sentences(text).flatMap(({ start, end }) => {
    const parts: Span[] = [];
    let from = start;
    for (const comma of text.slice(start, end).matchAll(/[，、,：:](?=[^\d/]|$)\s*/gu)) {
      parts.push({ start: from, end: start + comma.index });
      from = start + comma.index + comma[0].length;
    }
    return joinShort(text, [...parts, { start: from, end }]);
  });
  return cut.map((span) => trim(text, span)).filter((span) => span.end > span.start);
}

/** In print widths: a clause that is narrower joins the next one of its sentence, or the one before. */
const NARROWEST_CLAUSE = 6;

function joinShort(text: string, parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const short = ({ start, end }: Span): boolean => width(text.slice(start, end)) < NARROWEST_CLAUSE;
    if (last && (short(last) || short(part))) joined[joined.length - 1] = { start: last.start, end: part.end };
    else joined.push(part);
  }
  return joined;
}

/** How wide a text is in print: a Han character two, anything else one. */
export function width(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

const AROUND = '\\s“”"\'‘’「」【】\\[\\]()（）';

/** Brackets and quotation marks that open or close a sentence say nothing and look odd when quoted. */
function trim(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  const lead = sentence.length - sentence.replace(new RegExp(`^[${AROUND}]+`, 'u'), '').length;
  if (lead === sentence.length) return { start, end: start };
  const tail = sentence.length - sentence.replace(new RegExp(`[${AROUND}]+$`, 'u'), '').length;
  return { start: start + lead, end: end - tail };
}
