import { createHash } from 'node:crypto';
import type { Fetched } from './fetch-page.js';

/** The number of the form of `archive.json`. */
export const ARCHIVE_FORMAT = 1;

/** What was found at a source's address on one day; nothing is ever taken out. */
export interface Visit {
  readonly source: string;
  readonly url: string;
  /** ISO date and time. */
  readonly at: string;
  /** Where the page was, where that is another address. */
  readonly finalUrl?: string;
  /** What was kept: a file of the archive, its SHA-256, and what the server called it. */
  readonly file?: string;
  readonly sha256?: string;
  readonly type?: string;
  /** Why there is nothing. */
  readonly missed?: string;
}

export interface Archive {
  readonly format: typeof ARCHIVE_FORMAT;
  readonly visits: readonly Visit[];
}

/** `new` was never kept before, `changed` differs from what was kept last. */
export type VisitOutcome = 'new' | 'same' | 'changed' | 'missed';

export interface Noted {
  readonly visit: Visit;
  readonly outcome: VisitOutcome;
}

/**
 * What a visit adds to an archive. Pages with the same bytes are one file; a page that carries a clock or an advertisement
 * is `changed` every time, which says no more than that somebody should look.
 */
export function noteVisit(
  archive: Archive,
  source: { readonly id: string; readonly url: string },
  fetched: Fetched,
  at: string,
): Noted {
  const of = { source: source.id, url: source.url, at };
  if ('missed' in fetched) return { visit: { ...of, missed: fetched.missed }, outcome: 'missed' };
  const { bytes, type, url } = fetched;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const visit: Visit = {
    ...of,
    ...(url !== source.url && { finalUrl: url }),
    file: `pages/${sha256}${ENDINGS[type] ?? '.bin'}`,
    sha256,
    type,
  };
  const last = archive.visits.findLast((each) => each.url === source.url && each.sha256 !== undefined);
  return { visit, outcome: !last ? 'new' : last.sha256 === sha256 ? 'same' : 'changed' };
}

const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
  'application/json': '.json',
};

/** `undefined` if it is none, or one of a later form. */
export function readArchive(text: string): Archive | undefined {
  try {
    const value = JSON.parse(text) as Partial<Archive> | null;
    return value?.format === ARCHIVE_FORMAT && Array.isArray(value.visits) ? (value as Archive) : undefined;
  } catch {
    return undefined;
  }
}
