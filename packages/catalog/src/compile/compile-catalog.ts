import { CATALOG_FORMAT, openCatalog, type Catalog, type Folding } from '@fraud-free/core';
import { compare } from '../findings/finding.js';
import { makeDisguise } from '../disguise/make-disguise.js';
import type { CompiledPattern } from '../pattern/compile-pattern.js';
import type { Located, Rules, SettingsSource, SignalSource } from '../source/rules.js';
import { walkPatterns } from '../source/walk-conditions.js';
import { compileQuestion, compileScript } from './compile-script.js';
import { compileSignal } from './compile-signal.js';
import { compilePayments } from './compile-payments.js';
import { compileProcedure } from './compile-procedure.js';
import { buildLexicon } from './lexicon.js';
import { localised } from './localised.js';
import { fitOf } from './stage-advice.js';
import type { PatternCache } from './pattern-cache.js';

/** Status of scripts that are judged with; drafts and retired ones stay out, and their own signals with them. */
export const JUDGED: ReadonlySet<string> = new Set(['test', 'stable']);

/**
 * Compiles rules without faults. What has an id is sorted by it, except categories, advice, contacts and procedures, whose
 * order in their file is the order in which they are shown.
 */
export function compileCatalog(rules: Rules, settings: SettingsSource, folding: Folding, cache: PatternCache): Catalog {
  const scripts = rules.scripts
    .filter(({ value }) => JUDGED.has(value.status))
    .sort((a, b) => compare(a.value.id, b.value.id));
  const judged = new Set(scripts.map(({ value }) => value.id));
  const signals = byId(rules.signals.filter(({ value }) => value.owner === undefined || judged.has(value.owner)));
  const fit = fitOf(valuesOf(rules.advice));
  const { lexicon, placesOf } = buildLexicon(patternsOf(signals, cache));
  return openCatalog({
    format: CATALOG_FORMAT,
    ...(settings.name !== undefined && { name: settings.name }),
    version: settings.version,
    expires: settings.expires,
    languages: settings.languages.map(({ id, script, common, negations = [] }) => ({ id, script, common, negations })),
    folding,
    disguise: makeDisguise(lexicon.words),
    lexicon,
    judge: pickJudge(settings),
    signals: signals.map((signal) => compileSignal(signal, placesOf)),
    scripts: scripts.map(({ value, file }) => compileScript(value, fit, cache.fold, file.from?.catalog)),
    categories: valuesOf(rules.categories).map(({ id, title, official }) => ({
      id,
      title: localised(title),
      official: Object.fromEntries(Object.entries(official).sort(([a], [b]) => compare(a, b))),
    })),
    advice: valuesOf(rules.advice).map(({ id, text, sources, contacts = [] }) => ({
      id,
      text: localised(text),
      sources,
      contacts,
    })),
    contacts: valuesOf(rules.contacts).map(({ id, kind, number, url, region, title, use, sources, checked }) => ({
      id,
      kind,
      ...(number !== undefined && { number }),
      ...(url !== undefined && { url }),
      region,
      title: localised(title),
      use: localised(use),
      sources,
      checked,
    })),
    procedures: valuesOf(rules.procedures).map(compileProcedure),
    sources: byId(rules.sources).map(({ id, title, publisher, url, published, retrieved }) => ({
      id,
      title,
      publisher,
      url,
      published: String(published),
      retrieved,
    })),
    questions: byId(rules.questions.filter(({ value }) => judged.has(value.script))).map(compileQuestion),
    ...(rules.retired.length > 0 && {
      retired: byId(rules.retired).map(({ id, retired, why, replacedBy }) => ({
        id,
        retired,
        why: localised(why),
        ...(replacedBy !== undefined && { replacedBy }),
      })),
    }),
    payments: compilePayments(rules.payments?.value, valuesOf(rules.paymentPatterns), judged),
  });
}

function patternsOf(signals: readonly SignalSource[], cache: PatternCache): Map<string, readonly CompiledPattern[]> {
  const patterns = new Map<string, readonly CompiledPattern[]>();
  for (const signal of signals) {
    for (const { pattern: source } of walkPatterns(signal, [])) {
      patterns.set(source, cache.compile(source).patterns);
    }
  }
  return patterns;
}

function pickJudge({ judge: { prior, scale, repeat, caution, danger } }: SettingsSource): Catalog['judge'] {
  return { prior, scale, repeat, caution, danger };
}

function byId<T extends { readonly id: string }>(entries: readonly Located<T>[]): T[] {
  return valuesOf(entries).sort((a, b) => compare(a.id, b.id));
}

function valuesOf<T>(entries: readonly Located<T>[]): T[] {
  return entries.map(({ value }) => value);
}
