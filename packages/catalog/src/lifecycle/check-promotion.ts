import { createEngine, isWarning, type Catalog, type Engine, type Script, type Status } from '@fraud-free/core';
import { compileRules } from '../compile-rules.js';
import type { Finding } from '../findings/finding.js';
import { LEAST_ALIASES } from '../lint/aliases.js';
import { GOOD_EXAMPLES, LEAST_EXAMPLES } from '../lint/example-counts.js';
import type { RuleFile } from '../read-rules.js';

/** What a script has to have for its next status. */
export const CRITERIA = [
  'sound',
  'hits',
  'near-misses',
  'aliases',
  'question',
  'sources',
  'found-first',
  'no-false-alarm',
] as const;
export type Criterion = (typeof CRITERIA)[number];

export interface Promotion {
  readonly from: Status;
  /** Absent for a script that is stable already. */
  readonly to?: Status;
  readonly criteria: readonly {
    readonly name: Criterion;
    readonly isMet: boolean;
    /** What was counted, and what is wanted; ids and texts that stand in the way. */
    readonly found: number;
    readonly wanted: number;
    readonly instances: readonly string[];
  }[];
}

/**
 * Whether a script may go from draft to test, or from test to stable. It must be without a fault, with examples enough,
 * names and a question; its sources read within two years; every hit of its own must name it first; and none of the
 * genuine messages may be taken for it. For `test` five examples do, and the rest is told but not asked for.
 *
 * @param genuine messages that must raise no alarm, measured with the whole catalog
 * @returns undefined if there is no such script
 * @example
 * checkPromotion(readRules('rules'), 'romance', readGenuine('test/rules/genuine'))?.to; // => 'stable'
 */
export function checkPromotion(
  files: readonly RuleFile[],
  id: string,
  genuine: readonly string[],
): Promotion | undefined {
  const own = files.find(({ path }) => path.endsWith(`/${id}.yaml`) && !/^(questions|signals|payments)\//.test(path));
  const from = own && (STATUS.exec(own.text)?.[2] as Status | undefined);
  if (own === undefined || from === undefined) return undefined;
  const to = from === 'draft' ? 'test' : from === 'test' ? 'stable' : undefined;
  // A draft is judged with, too, as it will be.
  const shown = files.map((file) => (file === own ? withStatus(own, from === 'draft' ? 'test' : from) : file));
  const { catalog, findings, aliases } = compileRules(shown, { partial: true });
  const errors = findings.filter(({ path, severity }) => path === own.path && severity === 'error');
  const script = catalog?.scripts.find((each) => each.id === id);
  const criteria =
    catalog && script
      ? measure(catalog, script, errors, aliases.get(id) ?? [], genuine, to === 'test')
      : [criterion('sound', errors.length, 0, errors.map(told))];
  return { from, ...(to && { to }), criteria };
}

/** The text of a script's file with another status. */
export function withStatus(file: RuleFile, status: Status): RuleFile {
  return { ...file, text: file.text.replace(STATUS, `$1${status}`) };
}

const STATUS = /^(\s*"?status"?:\s*"?)(draft|test|stable|retired)\b/m;

/** Sources older than this are read again before anything stands on them, in milliseconds. */
const FRESH = 2 * 366 * 24 * 60 * 60 * 1000;

function measure(
  catalog: Catalog,
  script: Script,
  errors: readonly Finding[],
  aliases: readonly string[],
  genuine: readonly string[],
  isDraft: boolean,
): Promotion['criteria'] {
  const today = Date.parse(catalog.version.replaceAll('.', '-'));
  const engine = createEngine(catalog, { now: () => today });
  const { hits, nearMisses } = script.examples;
  const least = isDraft ? LEAST_EXAMPLES : GOOD_EXAMPLES;
  const questions = catalog.questions.filter((question) => question.script === script.id).length;
  const stale = catalog.sources
    .filter(({ id, retrieved }) => script.sources.includes(id) && today - Date.parse(retrieved) > FRESH)
    .map(({ id }) => id);
  const notFirst = hits.filter(({ text }) => firstOf(engine, text) !== script.id).map(({ id }) => id);
  const alarms = genuine.filter((text) => firstOf(engine, text) === script.id);
  return [
    criterion('sound', errors.length, 0, errors.map(told)),
    criterion('hits', hits.length, least),
    criterion('near-misses', nearMisses.length, least),
    criterion('aliases', aliases.length, isDraft ? 0 : 2 * LEAST_ALIASES),
    criterion('question', questions, isDraft ? 0 : 1),
    criterion('sources', stale.length, 0, stale),
    criterion('found-first', notFirst.length, 0, notFirst),
    criterion('no-false-alarm', alarms.length, 0, alarms),
  ];
}

/** With nothing in the way wanted, or as many as wanted found. */
function criterion(
  name: Criterion,
  found: number,
  wanted: number,
  instances: readonly string[] = [],
): Promotion['criteria'][number] {
  const isMet = LIMITS.has(name) ? found <= wanted : found >= wanted;
  return { name, isMet, found, wanted, instances };
}

/** Of these as few as possible are wanted. */
const LIMITS: ReadonlySet<Criterion> = new Set(['sound', 'sources', 'found-first', 'no-false-alarm']);

/** The script that a flagged message is taken for. */
function firstOf(engine: Engine, text: string): string | undefined {
  const verdict = engine.check(text.trim());
  return isWarning(verdict) ? verdict.scripts[0]?.id : undefined;
}

function told({ line, code, message }: Finding): string {
  return `${line}: ${code}: ${message}`;
}
