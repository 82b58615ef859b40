import { STAGES, type Catalog, type Hit, type Script, type Stage } from '@fraud-free/core';
import { createReader, isTalk, type Reading } from '@fraud-free/core/inside';
import { GOOD_EXAMPLES } from '../lint/example-counts.js';
import { WAYS, type Way } from './page-words.js';

/** What the examples of one script cover. */
export interface ScriptCoverage {
  readonly script: Script;
  /** Hits whose furthest stage it is, by language; absent where the script has no such stage. */
  readonly stages: ReadonlyMap<Stage, Counts>;
  /** How many hits show a stage at all, be it the furthest or one on the way. */
  readonly shown: ReadonlyMap<Stage, number>;
  readonly ways: ReadonlyMap<Way, number>;
  readonly hits: Counts;
  readonly nearMisses: Counts;
  readonly questions: number;
  readonly payments: number;
}

/** Examples by language: `zh`, `zh-Hant`, `en`. */
export type Counts = Readonly<Record<string, number>>;

export type Gap =
  | { readonly kind: 'type'; readonly list: string; readonly name: string }
  | { readonly kind: 'few' | 'question' | 'payment'; readonly script: Script }
  | { readonly kind: 'language'; readonly script: Script; readonly lang: string }
  | { readonly kind: 'stage'; readonly script: Script; readonly stage: Stage }
  | { readonly kind: 'way'; readonly category: string; readonly way: Way };

export interface Coverage {
  /** Those that the catalog covers, each followed by the ways of writing it that examples are in: `zh`, `zh-Hant`, `en`. */
  readonly languages: readonly string[];
  readonly scripts: readonly ScriptCoverage[];
  /** By category and way. */
  readonly categories: ReadonlyMap<string, ReadonlyMap<Way, number>>;
  readonly gaps: readonly Gap[];
}

/**
 * Which kinds of fraud, stages, ways to reach people and languages the examples of a catalog show, and which not.
 *
 * @example
 * coverageOf(catalog).gaps; // => [{ kind: 'stage', script: …, stage: 'trust' }, …]
 */
export function coverageOf(catalog: Catalog): Coverage {
  const read = createReader(catalog);
  const waysOf = (text: string, { entities }: Reading): readonly Way[] => {
    const kinds = new Set<string>(entities.map(({ kind }) => kind));
    const ways = WAYS.filter((way) => (way === 'talk' ? isTalk(text) : kinds.has(way)));
    return ways.length > 0 ? ways : ['words'];
  };
  const languages = languagesOf(catalog);
  const count = (examples: readonly { readonly lang: string }[]): Counts =>
    Object.fromEntries(languages.map((id) => [id, examples.filter(({ lang }) => lang === id).length]));

  const scripts = catalog.scripts.map((script): ScriptCoverage => {
    const { hits, nearMisses } = script.examples;
    const readings = hits.map(({ text }) => read(text));
    const ways = hits.flatMap(({ text }, place) => waysOf(text, readings[place]!));
    return {
      script,
      stages: new Map(script.stages.map(({ stage }) => [stage, count(atStage(hits, stage))])),
      shown: new Map(script.stages.map(({ stage, signals }) => [stage, showing(readings, signals)])),
      ways: tally(ways),
      hits: count(hits),
      nearMisses: count(nearMisses),
      questions: catalog.questions.filter((question) => question.script === script.id).length,
      payments: catalog.payments.patterns.filter((pattern) => pattern.scripts.includes(script.id)).length,
    };
  });
  const categories = new Map(
    catalog.categories.map(({ id }) => {
      const its = scripts.filter(({ script }) => script.category === id);
      return [id, tally(its.flatMap(({ ways }) => [...ways].flatMap(([way, many]) => Array<Way>(many).fill(way))))];
    }),
  );
  return { languages, scripts, categories, gaps: gapsOf(catalog, scripts, categories) };
}

function languagesOf({ languages, scripts }: Catalog): string[] {
  const used = new Set(
    scripts.flatMap(({ examples }) => [...examples.hits, ...examples.nearMisses]).map((one) => one.lang),
  );
  return languages.flatMap(({ id }) => [id, ...[...used].filter((tag) => tag.startsWith(`${id}-`)).sort()]);
}

function gapsOf(catalog: Catalog, scripts: readonly ScriptCoverage[], categories: Coverage['categories']): Gap[] {
  const covered = new Set(scripts.map(({ script }) => script.category));
  const types = catalog.categories
    .filter(({ id }) => !covered.has(id))
    .flatMap(({ official }) =>
      Object.entries(official).flatMap(([list, names]) => names.map((name): Gap => ({ kind: 'type', list, name }))),
    );
  const ofScripts = scripts.flatMap(({ script, shown, hits, nearMisses, questions, payments }): Gap[] => [
    ...(Math.min(sum(hits), sum(nearMisses)) < GOOD_EXAMPLES ? [{ kind: 'few', script } as const] : []),
    ...catalog.languages
      .filter(({ id }) => hits[id] === 0)
      .map(({ id: lang }): Gap => ({ kind: 'language', script, lang })),
    ...STAGES.filter((stage) => shown.get(stage) === 0).map((stage): Gap => ({ kind: 'stage', script, stage })),
    ...(questions === 0 ? [{ kind: 'question', script } as const] : []),
    ...(payments === 0 ? [{ kind: 'payment', script } as const] : []),
  ]);
  const ways = [...categories].flatMap(([category, found]) =>
    WAYS.filter((way) => covered.has(category) && (found.get(way) ?? 0) === 0).map((way): Gap => ({
      kind: 'way',
      category,
      way,
    })),
  );
  return [...types, ...ofScripts, ...ways];
}

export function sum(counts: Counts): number {
  return Object.values(counts).reduce((all, each) => all + each, 0);
}

function atStage(hits: readonly Hit[], stage: Stage): readonly Hit[] {
  return hits.filter((hit) => hit.stage === stage);
}

function showing(readings: readonly Reading[], signals: readonly string[]): number {
  return readings.filter(({ found }) => found.some(({ signal }) => signals.includes(signal.id))).length;
}

function tally(ways: readonly Way[]): ReadonlyMap<Way, number> {
  return new Map(WAYS.map((way) => [way, ways.filter((each) => each === way).length]));
}
