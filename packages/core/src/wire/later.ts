import type { Catalog } from '../catalog/catalog.js';

/** What of a catalog neither judges a message nor stands in an answer, and is opened when it is first asked for. */
const LATER = ['questions', 'payments', 'procedures'] as const;

/** What {@link LATER} has, and the examples of the scripts by their places: a part of a catalog, as it is written. */
export type LaterPart = Pick<Catalog, 'format' | 'version' | (typeof LATER)[number]> & {
  readonly scripts: readonly Pick<Catalog['scripts'][number], 'examples'>[];
};

/** Takes a catalog apart: what is opened at once, and what later. */
export function partLater(catalog: Catalog): { readonly first: Partial<Catalog>; readonly later: LaterPart } {
  const { format, version, questions, payments, procedures, scripts } = catalog;
  return {
    first: {
      ...catalog,
      questions: [],
      procedures: [],
      payments: { ...payments, fields: [], patterns: [], pauses: [], questions: [], otherwise: { contacts: [] } },
      scripts: scripts.map((script) => ({ ...script, examples: { hits: [], nearMisses: [] } })),
    },
    later: { format, version, questions, payments, procedures, scripts: scripts.map(({ examples }) => ({ examples })) },
  };
}

/** Puts them together again: what comes later is there like all the rest, and `open` is called when it is first read. */
export function joinLater(first: Catalog, open: () => LaterPart): Catalog {
  let part: LaterPart | undefined;
  const opened = (): LaterPart => (part ??= open());
  const joined = { ...first, scripts: first.scripts.map((script) => ({ ...script })) };
  for (const name of LATER) define(joined, name, () => opened()[name]);
  joined.scripts.forEach((script, place) => define(script, 'examples', () => opened().scripts[place]!.examples));
  return joined;
}

function define(object: object, name: string, get: () => unknown): void {
  Object.defineProperty(object, name, { get, enumerable: true, configurable: true });
}
