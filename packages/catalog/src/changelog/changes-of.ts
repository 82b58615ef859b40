import { createEngine, type Catalog, type Engine, type Localised, type Script } from '@fraud-free/core';
import { diffCatalogs, type DiffKind, type DiffOfKind } from '../diff/diff-catalogs.js';
import { compare } from '../findings/finding.js';

/** What of a script may change, as its readers know it. */
export const ASPECTS = [
  'title',
  'summary',
  'words',
  'stages',
  'advice',
  'rebuttals',
  'lookAlikes',
  'examples',
  'category',
  'status',
  'sources',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What became of one script between two catalogs. */
export interface ScriptChange {
  readonly id: string;
  readonly title: Localised;
  /** `fixed`: what is genuine was flagged by the older catalog and is so no more; other things may have changed, too. */
  readonly kind: 'new' | 'fixed' | 'changed' | 'retired';
  /** What is new tells what it is, what is retired tells why, if the catalog says it. */
  readonly text?: Localised;
  /** The script that took its place. */
  readonly replacedBy?: string;
  readonly aspects: readonly Aspect[];
  /** Of its genuine examples, how many the older catalog flagged and the newer lets pass. */
  readonly mended: number;
  /** Of its fraud examples, how many the older catalog let pass and the newer flags. */
  readonly found: number;
}

/** What differs between two catalogs, for people. */
export interface Changes {
  readonly from: string;
  readonly to: string;
  /** New ones first, then fixed, changed, retired; each by id. */
  readonly scripts: readonly ScriptChange[];
  /** Signals that scripts share. `reweighed` speak as ever, but more or less strongly. */
  readonly signals: {
    readonly added: readonly Localised[];
    readonly changed: readonly Localised[];
    readonly gone: readonly Localised[];
    readonly reweighed: number;
  };
  /** All that is neither script nor signal, where something differs. */
  readonly others: readonly DiffOfKind[];
}

/**
 * What differs between two catalogs, in terms of what it means: both judge the examples of the newer one, so that
 * “mended” and “found” are counted, not claimed. A catalog without examples (`catalog.bin` has none) is
 * compared in what it has.
 *
 * @example
 * changesOf(before, after).scripts[0]; // => { id: 'unpaid-toll', kind: 'new', … }
 */
export function changesOf(before: Catalog, after: Catalog): Changes {
  const parts = new Map(diffCatalogs(before, after).map((part) => [part.kind, part]));
  const part = (kind: DiffKind): DiffOfKind => parts.get(kind)!;
  const old = new Map(before.scripts.map((script) => [script.id, script]));
  const [was, is] = [engineOf(before), engineOf(after)];
  const isLight = isWithoutExamples(before) || isWithoutExamples(after);
  const scripts = after.scripts.flatMap((script): ScriptChange[] => {
    const { id, title, summary } = script;
    if (!old.has(id)) return [{ id, title, kind: 'new', text: summary, aspects: [], mended: 0, found: 0 }];
    const { mended, found } = judgedAnew(script, was, is);
    const aspects = aspectsOf(id, part('scripts'), part('signals'), before, after, isLight);
    if (aspects.length === 0 && mended + found === 0) return [];
    return [{ id, title, kind: mended > 0 ? 'fixed' : 'changed', aspects, mended, found }];
  });
  const tombs = new Map((after.retired ?? []).map((tomb) => [tomb.id, tomb]));
  const retired = part('scripts').retired.flatMap((id): ScriptChange[] => {
    const { title } = old.get(id)!;
    const { why: text, replacedBy } = tombs.get(id) ?? {};
    const more = { ...(text && { text }), ...(replacedBy !== undefined && { replacedBy }) };
    return [{ id, title, kind: 'retired', ...more, aspects: [], mended: 0, found: 0 }];
  });
  const all = [...scripts, ...retired].sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a.id, b.id),
  );
  return {
    from: before.version,
    to: after.version,
    scripts: all,
    signals: sharedSignals(part('signals'), before, after),
    others: [...parts.values()].filter(
      ({ kind, added, changed, retired: gone }) =>
        kind !== 'scripts' &&
        kind !== 'signals' &&
        !(isLight && NOT_IN_LIGHT.has(kind)) &&
        added.length + changed.length + gone.length > 0,
    ),
  };
}

const KINDS: readonly ScriptChange['kind'][] = ['new', 'fixed', 'changed', 'retired'];

/** `catalog.bin` leaves them to other files, and the names of kinds in official lists with them. */
const NOT_IN_LIGHT: ReadonlySet<DiffKind> = new Set(['questions', 'payments', 'procedures', 'categories']);

function isWithoutExamples({ scripts }: Catalog): boolean {
  return scripts.every(({ examples }) => examples.hits.length + examples.nearMisses.length === 0);
}

/** On the day of its version, when it has not expired. */
function engineOf(catalog: Catalog): Engine {
  const day = Date.parse(catalog.version.split('.', 3).join('-'));
  return createEngine(catalog, { now: () => day });
}

function judgedAnew({ examples }: Script, was: Engine, is: Engine): { mended: number; found: number } {
  const isFlagged = (engine: Engine, text: string): boolean => /danger|caution/.test(engine.check(text).level);
  return {
    mended: examples.nearMisses.filter(({ text }) => isFlagged(was, text) && !isFlagged(is, text)).length,
    found: examples.hits.filter(({ text }) => !isFlagged(was, text) && isFlagged(is, text)).length,
  };
}

function aspectsOf(
  id: string,
  scripts: DiffOfKind,
  signals: DiffOfKind,
  before: Catalog,
  after: Catalog,
  isLight: boolean,
): Aspect[] {
  const fields = new Set(scripts.changed.find((change) => change.id === id)?.fields);
  if (isLight) {
    for (const field of ['rebuttals', 'lookAlikes', 'examples']) fields.delete(field);
    if (stagesOf(before, id) === stagesOf(after, id)) fields.delete('stages');
  }
  const own = (signal: string): boolean => signal.startsWith(`${id}.`);
  const isReworded =
    fields.has('subjects') ||
    [...signals.added, ...signals.retired].some(own) ||
    signals.changed.some((change) => own(change.id) && change.fields.includes('match'));
  return ASPECTS.filter((aspect) => (aspect === 'words' ? isReworded : fields.has(aspect)));
}

/** Its stages without their summaries. */
function stagesOf({ scripts }: Catalog, id: string): string {
  const stages = scripts.find((script) => script.id === id)?.stages ?? [];
  return JSON.stringify(stages.map(({ stage, asks, signals }) => [stage, asks, signals]));
}

function sharedSignals({ added, changed, retired }: DiffOfKind, before: Catalog, after: Catalog): Changes['signals'] {
  const scripts = new Set([...before.scripts, ...after.scripts].map(({ id }) => id));
  const isShared = (id: string): boolean => !scripts.has(id.split('.', 1)[0]!);
  const titlesOf = ({ signals }: Catalog, ids: readonly string[]): Localised[] => {
    const titles = new Map(signals.map(({ id, title }) => [id, title]));
    return ids.filter(isShared).map((id) => titles.get(id)!);
  };
  const isReworded = ({ fields }: { readonly fields: readonly string[] }): boolean =>
    fields.some((field) => field === 'match' || field === 'role');
  return {
    added: titlesOf(after, added),
    changed: titlesOf(
      after,
      changed.filter(isReworded).map(({ id }) => id),
    ),
    gone: titlesOf(before, retired),
    reweighed: changed.filter(({ fields }) => fields.includes('weight')).length,
  };
}
