import type { Evidence, Role } from '@fraud-free/core';
import { isSuspicious, SUSPICIOUS_ROLES } from '../engine/suspicious.js';

/** A piece of the message as it is shown: its text, and what it does. */
export interface Segment {
  readonly text: string;
  /** The roles of the evidence here, the gravest first; empty for words that are not marked. */
  readonly roles: readonly Role[];
  /** Those of them whose mark ends with this segment: here stands their name. */
  readonly ends: readonly Role[];
  /** True where unmarked text before this segment is left out. */
  readonly afterGap: boolean;
}

/** Messages up to this many UTF-16 units are shown whole. */
const WHOLE = 2_000;
/** Of longer ones, this much is shown on either side of a mark. */
const AROUND = 80;
/** And so many pieces: nobody reads more, and a page with a hundred thousand stands still. */
const MOST = 300;

/**
 * Cuts a message where marks begin and end. Marks may overlap; those of one role that touch become one.
 *
 * @example
 * markSegments('请转入安全账户', evidence) // => 请 | 转入安全账户 (payment)
 */
export function markSegments(text: string, evidence: readonly Evidence[]): Segment[] {
  const lines = SUSPICIOUS_ROLES.map((role) => marksOf(role, evidence));
  const edges = lines.flat().flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, text.length, ...edges])].sort((a, b) => a - b);
  // In every line one mark at most lies ahead or underfoot, so that a walk along the text is enough.
  const next = lines.map(() => 0);
  const segments = cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const here = lines.flatMap((line, role) => {
      while (line[next[role]!] && line[next[role]!]!.end <= start) next[role]!++;
      const mark = line[next[role]!];
      return mark && mark.start <= start ? mark : [];
    });
    return {
      text: text.slice(start, end),
      roles: here.map(({ role }) => role),
      ends: here.filter((mark) => mark.end === end).map(({ role }) => role),
      afterGap: false,
    };
  });
  return text.length <= WHOLE ? segments : atMost(MOST, withoutLongGaps(segments));
}

interface Mark {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

/** One mark for all evidence of a role that touches, in the order of the message. */
function marksOf(role: Role, evidence: readonly Evidence[]): Mark[] {
  const marks: { role: Role; start: number; end: number }[] = [];
  const spans = evidence.filter((found) => found.role === role && isSuspicious(found));
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = marks.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else marks.push({ role, start, end });
  }
  return marks;
}

/** The first so many, and a gap for the others. */
function atMost(most: number, segments: Segment[]): Segment[] {
  if (segments.length <= most) return segments;
  return [...segments.slice(0, most), { text: '', roles: [], ends: [], afterGap: true }];
}

function withoutLongGaps(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment, i): Segment[] => {
    if (segment.roles.length > 0) return [segment];
    const head = i === 0 ? 0 : AROUND;
    const tail = i === segments.length - 1 ? 0 : AROUND;
    if (segment.text.length <= head + tail) return [segment];
    const from = wholeCharacter(segment.text, segment.text.length - tail);
    const before = { ...segment, text: segment.text.slice(0, wholeCharacter(segment.text, head)) };
    return [before, { ...segment, text: segment.text.slice(from), afterGap: true }];
  });
}

/** The same place, or one further if it lies inside of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return at > 0 && at < text.length && code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
