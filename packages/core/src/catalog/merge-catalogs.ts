import { FraudFreeError } from '../errors.js';
import type { Catalog, Lexicon } from './catalog.js';
import { decodePatch, PATCHED, type CatalogPatch } from './catalog-patch.js';
import { makeTables } from './make-tables.js';
import { mapPatterns } from './map-patterns.js';
import { checkReferences } from './open-catalog.js';
import { markOpened } from './opened.js';
import type { Condition, Script, Signal } from './script.js';

/**
 * A catalog with a patch in it. What the catalog holds already, in this revision or a newer one, is left as it is, so
 * that a patch is of no more effect once a release has taken it up.
 *
 * @param patch what `decodePatch` takes, or has taken
 * @returns an opened catalog; the same one, if it holds all of the patch
 * @throws {FraudFreeError} `catalog-conflict` where both have something else under one id, or where something is named
 *   that neither has; `catalog-invalid`, `catalog-format` for bytes that are no patch
 * @example
 * const engine = createEngine(mergeCatalogs(catalog, bytes));
 */
export function mergeCatalogs(base: Catalog, patch: CatalogPatch | Uint8Array): Catalog {
  const whole = patch instanceof Uint8Array ? decodePatch(patch) : patch;
  const revisions = new Map(base.scripts.map(({ id, revision }) => [id, revision]));
  const held = whole.scripts.filter(({ id, revision }) => (revisions.get(id) ?? -1) >= revision);
  const heldIds = new Set(held.map(({ id }) => id));
  const gone = new Set(whole.withdraws.filter((id) => revisions.has(id) && !heldIds.has(id)));
  const scripts = whole.scripts.filter(({ id }) => !heldIds.has(id));
  if (scripts.length === 0 && gone.size === 0) return base;

  const left = gone.size > 0 ? withdraw(base, gone) : base;
  const signals = whole.signals.filter(({ id }) => !held.some((script) => isOwn(id, script.id)));
  return appendParts(left, { ...whole, scripts, signals });
}

/** @param added its signals still name the patterns of its own lexicon @throws {FraudFreeError} `catalog-conflict` */
export function appendParts(base: Catalog, added: CatalogPatch): Catalog {
  const faults = PATCHED.flatMap((part) => conflictsIn(part, base, added));
  if (faults.length > 0) throw conflict(base, faults);
  const shift = base.lexicon.patterns.length;
  const of: CatalogPatch = {
    ...added,
    scripts: added.scripts.map((script) => (added.from === undefined ? script : { ...script, from: added.from })),
    signals: added.signals.map((signal) => ({ ...signal, match: mapPatterns(signal.match, (n) => n + shift) })),
  };
  const parts = Object.fromEntries(PATCHED.map((part) => [part, append<Entry>(base[part], of[part] ?? [])]));
  const merged: Catalog = { ...base, ...parts, lexicon: appendLexicon(base.lexicon, added.lexicon) };
  // Both were looked at field by field when they came: what is new is how they name each other.
  const loose = checkReferences(merged);
  if (loose.length > 0) throw conflict(base, loose);
  return markOpened(merged, () => makeTables(merged));
}

export function conflict({ version }: Catalog, faults: readonly string[]): FraudFreeError {
  return new FraudFreeError(
    'catalog-conflict',
    `The patch does not go with catalog ${version}: ${faults.slice(0, 5).join('; ')}. Publish it again for this one.`,
    { faults },
  );
}

interface Entry {
  readonly id: string;
}

/** A script's own signals have its id in front. */
function isOwn(signal: string, script: string): boolean {
  return signal.startsWith(`${script}.`);
}

/** Without these scripts, and without what only they had: a withdrawn script must not be heard of any more. */
function withdraw(base: Catalog, gone: ReadonlySet<string>): Catalog {
  const scripts = base.scripts.filter(({ id }) => !gone.has(id));
  const used = new Set(scripts.flatMap(({ stages }) => stages.flatMap(({ signals }) => signals)));
  const isLeft = ({ id }: Signal): boolean => used.has(id) || ![...gone].some((script) => isOwn(id, script));
  for (let before = -1; before < used.size;) {
    before = used.size;
    for (const signal of base.signals) if (isLeft(signal)) for (const id of namedIn(signal.match)) used.add(id);
  }
  const { payments, questions, signals } = base;
  return {
    ...base,
    scripts,
    signals: signals.filter(isLeft),
    questions: questions.filter(({ script }) => !gone.has(script)),
    payments: {
      ...payments,
      patterns: payments.patterns.flatMap((pattern) => {
        const theirs = pattern.scripts.filter((id) => !gone.has(id));
        return theirs.length === 0 && pattern.scripts.length > 0 ? [] : [{ ...pattern, scripts: theirs }];
      }),
    },
  };
}

function namedIn(condition: Condition): string[] {
  if ('signal' in condition) return [condition.signal];
  if ('not' in condition) return namedIn(condition.not);
  const parts = 'any' in condition ? condition.any : 'all' in condition ? condition.all : [];
  return parts.flatMap(namedIn);
}

/** Advice and the like may come along again as it is; scripts and signals are new or not there. */
function conflictsIn(part: (typeof PATCHED)[number], base: Catalog, patch: CatalogPatch): string[] {
  const known = new Map((base[part] as readonly Entry[]).map((entry) => [entry.id, entry]));
  const seen = new Set<string>();
  return ((patch[part] ?? []) as readonly (Entry & Partial<Script>)[]).flatMap((entry) => {
    const { id } = entry;
    if (seen.has(id)) return [`it has ${part} "${id}" twice`];
    seen.add(id);
    const old = known.get(id);
    const isSame = part !== 'scripts' && part !== 'signals' && JSON.stringify(old) === JSON.stringify(entry);
    return old === undefined || isSame ? [] : [`both have ${part} "${id}"`];
  });
}

function append<T extends Entry>(base: readonly T[], more: readonly T[]): readonly T[] {
  const known = new Set(base.map(({ id }) => id));
  return [...base, ...more.filter(({ id }) => !known.has(id))];
}

/** Its indices go on behind those of the other, but for words that are there already: each is there once. */
function appendLexicon({ words, atoms, patterns }: Lexicon, more: Lexicon): Lexicon {
  const places = new Map(words.map((word, place) => [word, place]));
  for (const word of more.words) if (!places.has(word)) places.set(word, places.size);
  const placeOf = (word: number): number => places.get(more.words[word]!) ?? -1;
  return {
    words: [...places.keys()],
    atoms: [...atoms, ...more.atoms.map((atom) => (typeof atom === 'string' ? atom : atom.map(placeOf)))],
    patterns: [
      ...patterns,
      ...more.patterns.map((pattern) => pattern.map((n, at) => (at % 2 === 0 ? n + atoms.length : n))),
    ],
  };
}
