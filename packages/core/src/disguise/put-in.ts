import type { Span } from '../match/span.js';
import type { Normalised } from '../normalise/normalise.js';

/** A text with its disguised words put right, and where they stand in it. */
export interface Undisguised {
  readonly normalised: Normalised;
  readonly changes: readonly Disguised[];
}

/** Where a word stands that was disguised. */
export interface Disguised extends Span {
  readonly isDeliberate: boolean;
}

/** What is written, and what is meant by it. */
interface Word extends Span {
  readonly meant: string;
  readonly isDeliberate?: boolean;
}

/** The words put in; each of their units comes from all that was written for them. */
export function putIn(plain: Normalised, words: readonly Word[]): Undisguised {
  const { text } = plain;
  const { starts, ends } = plain.isMoved ? plain : NOT_MOVED;
  let length = text.length;
  for (const { start, end, meant } of words) length += meant.length - (end - start);
  const out = { text: '', isMoved: true, starts: new Uint32Array(length), ends: new Uint32Array(length) };
  const places: Disguised[] = [];
  let at = 0;
  const keep = (to: number): void => {
    for (let from = at, put = out.text.length; from < to; from++, put++) {
      out.starts[put] = starts ? starts[from]! : from;
      out.ends[put] = ends ? ends[from]! : from + 1;
    }
    out.text += text.slice(at, to);
  };
  for (const { start, end, meant, isDeliberate = false } of words) {
    keep(start);
    const place = out.text.length;
    out.text += meant;
    out.starts.fill(starts ? starts[start]! : start, place, out.text.length);
    out.ends.fill(ends ? ends[end - 1]! : end, place, out.text.length);
    places.push({ start: place, end: out.text.length, isDeliberate });
    at = end;
  }
  keep(text.length);
  return { normalised: out, changes: places };
}

const NOT_MOVED = { starts: undefined, ends: undefined };
