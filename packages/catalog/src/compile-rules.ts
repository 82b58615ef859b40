import type { Catalog } from '@fraud-free/core';
import { compileCatalog } from './compile/compile-catalog.js';
import { createPatternCache } from './compile/pattern-cache.js';
import { keepSound } from './compile/keep-sound.js';
import { runExamples } from './examples.js';
import { sortFindings, type Finding } from './findings/finding.js';
import { makeFolding } from './folding.js';
import type { Report } from './lint/lint.js';
import { LINTS } from './lint/lints.js';
import { runPaymentExamples } from './payment-examples.js';
import type { RuleFile } from './read-rules.js';
import { makeRecord, type CatalogRecord } from './record/make-record.js';
import { aliasesOf, type Aliases } from './search/aliases.js';
import { loadRules } from './source/load-rules.js';
import type { Rules } from './source/rules.js';

export interface CompileOptions {
  /**
   * Compiles what is sound though other parts have faults, to look at work in progress. Never publish such a catalog:
   * what is faulty is not in it.
   */
  readonly partial?: boolean;
  /** Weights as people wrote them, without what `fraud-free rules fit` made of them: what a fit begins with. */
  readonly asWritten?: boolean;
}

export interface Compiled {
  /** Absent if the rules have faults that keep them from being compiled. Examples that fail do not. */
  readonly catalog?: Catalog;
  /** What residents also call its scripts, for `makeSearchIndex`. */
  readonly aliases: Aliases;
  /** Who wrote what under which licence, and what is known of it. With a catalog. */
  readonly record?: CatalogRecord;
  /** All faults of all files, by file and line. */
  readonly findings: readonly Finding[];
}

/**
 * Checks rules and compiles them. The order of the files does not matter; nothing but their paths and texts does.
 *
 * @example
 * const { catalog, findings } = compileRules(readRules('rules'));
 */
export function compileRules(files: readonly RuleFile[], options: CompileOptions = {}): Compiled {
  const { rules, findings: faults } = loadRules(files);
  const findings = [...faults];
  const report: Report = (place, { code, message, expected, example, severity = 'error' }) => {
    const { file, path, key = false, offset } = place;
    // What is faint in rules that these stand on is not for their writer to mend.
    if (file.from && severity === 'warning') return;
    const at =
      place.at === undefined
        ? file.locate(path, { key, ...(offset !== undefined && { offset }) })
        : file.locateOffset(place.at);
    const more = example === undefined ? {} : { example };
    findings.push({ path: file.path, ...at, code, message, expected, ...more, severity });
  };

  const folding = makeFolding();
  const cache = createPatternCache(rules, folding);
  for (const lint of LINTS) lint.run(rules, report, cache);

  const broken = findings.some(({ severity }) => severity === 'error');
  const { rules: sound, whole } = keepSound(options.asWritten ? withoutFit(rules) : rules, cache);
  const aliases = aliasesOf(rules);
  if (!sound.settings) return { aliases, findings: sortFindings(findings) };
  const catalog = compileCatalog(sound, sound.settings.value, folding, cache);
  runExamples(sound, catalog, whole, report);
  runPaymentExamples(sound, catalog, report);
  const isMade = !broken || options.partial === true;
  const made = isMade && { catalog, record: makeRecord(sound, catalog) };
  return { ...made, aliases, findings: sortFindings(findings) };
}

function withoutFit(rules: Rules): Rules {
  return {
    ...rules,
    signals: rules.signals.map(({ value: { fitted: _, ...value }, ...place }) => ({ ...place, value })),
  };
}
