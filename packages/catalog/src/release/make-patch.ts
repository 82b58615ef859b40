import { createEngine, type Catalog, type Lexicon, type Signal } from '@fraud-free/core';
import { LONGEST_PATCH, mergeCatalogs, type CatalogPatch } from '@fraud-free/core/update';
import { CatalogError } from '../errors.js';
import { pickPatterns, walk } from './pick-patterns.js';

type Bytes = Uint8Array<ArrayBuffer>;

export interface PatchOptions {
  /** What is published: the catalog that the patch is for. */
  readonly base: Catalog;
  /** The rules with what is added, compiled. */
  readonly rules?: Catalog;
  /** Ids of scripts of `rules` that are added. */
  readonly adds?: readonly string[];
  /** Ids of scripts that are judged with no more. */
  readonly withdraws?: readonly string[];
}

/**
 * What cannot wait for a release, as a file of few bytes: scripts with their own signals, and what of advice, contacts
 * and sources the published catalog lacks; and the ids of scripts that are withdrawn. It is tried out on that catalog:
 * every example of what is added must come out there as it says.
 *
 * @throws {CatalogError} `patch-invalid`
 */
export function makePatch({ base, rules, adds = [], withdraws = [] }: PatchOptions): Bytes {
  const scripts = adds.map(
    (id) => rules?.scripts.find((script) => script.id === id) ?? refuse(`there is no script "${id}" to add`),
  );
  for (const id of withdraws) {
    if (!base.scripts.some((script) => script.id === id))
      refuse(`the published catalog has no script "${id}" to withdraw`);
  }
  const missing = <T extends { readonly id: string }>(
    part: (catalog: Catalog) => readonly T[],
    ids: Iterable<string>,
  ): T[] => {
    const [known, wanted] = [new Set(part(base).map(({ id }) => id)), new Set(ids)];
    return rules ? part(rules).filter(({ id }) => wanted.has(id) && !known.has(id)) : [];
  };
  const signals = signalsOf(
    scripts.flatMap(({ stages }) => stages.flatMap((stage) => stage.signals)),
    base,
    rules,
    withdraws,
  );
  const advice = missing(
    (catalog) => catalog.advice,
    scripts.flatMap((script) => script.advice),
  );
  const contacts = missing(
    (catalog) => catalog.contacts,
    advice.flatMap((entry) => entry.contacts),
  );
  const described = [scripts, signals, advice, contacts].flat();
  const picked = pickPatterns(rules?.lexicon ?? EMPTY, signals);
  const patch: CatalogPatch = {
    format: base.format,
    withdraws,
    ...picked,
    scripts,
    categories: missing(
      (catalog) => catalog.categories,
      scripts.map(({ category }) => category),
    ),
    advice,
    contacts,
    sources: missing(
      (catalog) => catalog.sources,
      described.flatMap(({ sources }) => sources),
    ),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(patch));
  if (bytes.length > LONGEST_PATCH) {
    refuse(
      `it takes ${bytes.length} bytes, and ${LONGEST_PATCH} are all that a client fetches: publish a release instead`,
    );
  }
  tryOut(base, bytes, scripts);
  return bytes;
}

const EMPTY: Lexicon = { words: [], atoms: [], patterns: [] };

function refuse(why: string): never {
  throw new CatalogError('patch-invalid', `This makes no patch: ${why}.`);
}

/** Signals that the scripts need and the catalog lacks, or withdraws, with those that they are made of. */
function signalsOf(
  ids: readonly string[],
  base: Catalog,
  rules: Catalog | undefined,
  withdraws: readonly string[],
): Signal[] {
  const isGone = (id: string): boolean => withdraws.includes(id.split('.', 1)[0]!);
  const known = new Set(base.signals.map(({ id }) => id).filter((id) => !isGone(id)));
  const byId = new Map(rules?.signals.map((signal) => [signal.id, signal]));
  const found = new Map<string, Signal>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const signal = byId.get(id);
    if (known.has(id) || found.has(id) || !signal) continue;
    found.set(id, signal);
    walk(signal.match, (condition) => void ('signal' in condition && waiting.push(condition.signal)));
  }
  return [...found.values()];
}

const WORSE = { 'cannot-say': 0, 'no-match': 0, caution: 1, danger: 2 } as const;

/** On the catalog that residents have, which may differ from the rules at hand. */
function tryOut(base: Catalog, patch: Bytes, scripts: Catalog['scripts']): void {
  let engine;
  try {
    const day = Date.parse(base.version.split('.', 3).join('-'));
    engine = createEngine(mergeCatalogs(base, patch), { now: () => day });
  } catch (cause) {
    const message = `This patch does not go with the published catalog ${base.version}: ${(cause as Error).message}`;
    throw new CatalogError('patch-invalid', message, { cause });
  }
  for (const { id, examples } of scripts) {
    for (const { id: of, text, level } of examples.hits) {
      const verdict = engine.check(text);
      const named = verdict.scripts.some((script) => script.id === id);
      if (WORSE[verdict.level] < WORSE[level] || !named) {
        refuse(
          `with the published catalog, example "${of}" of ${id} is ${verdict.level}${named ? '' : ', and not by its own script'}; ${level} was expected`,
        );
      }
    }
    for (const { id: of, text } of examples.nearMisses) {
      const { level } = engine.check(text);
      if (WORSE[level] > 0) refuse(`with the published catalog, the genuine message "${of}" of ${id} is ${level}`);
    }
  }
}
