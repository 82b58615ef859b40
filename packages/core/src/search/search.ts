import Fuse from 'fuse.js';
import type { Catalog } from '../catalog/catalog.js';
import type { Script } from '../catalog/script.js';

/** A script found, the best first; `score` from 0 to 1, 1 is a perfect match. */
export interface SearchResult {
  readonly script: Script;
  readonly score: number;
}

export type Search = (query: string, options?: { readonly limit?: number }) => SearchResult[];

/**
 * Finds scripts by what a resident remembers of them, typing errors forgiven. Not part of the engine: an entry of its
 * own, so that pages without a search don't carry it.
 *
 * @example
 * createSearch(catalog)('刷单', { limit: 3 })[0]?.script.id; // => 'fake-task-rebate'
 */
export function createSearch(catalog: Catalog): Search {
  const signals = new Map(catalog.signals.map((signal) => [signal.id, Object.values(signal.title)]));
  const documents = catalog.scripts.map((script) => ({
    script,
    title: Object.values(script.title),
    summary: Object.values(script.summary),
    stages: script.stages.flatMap(({ summary, asks }) => [...Object.values(summary), ...Object.values(asks)]),
    signals: script.stages.flatMap((stage) => stage.signals.flatMap((id) => signals.get(id) ?? [])),
    examples: script.examples.hits.map(({ text }) => text),
  }));
  const fuse = new Fuse(documents, {
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.4,
    keys: [
      { name: 'title', weight: 5 },
      { name: 'summary', weight: 3 },
      { name: 'signals', weight: 2 },
      { name: 'stages', weight: 2 },
      { name: 'examples', weight: 1 },
    ],
  });
  return (query, { limit = 10 } = {}) =>
    query.trim() === ''
      ? []
      : fuse.search(query, { limit }).map(({ item, score = 1 }) => ({ script: item.script, score: 1 - score }));
}
