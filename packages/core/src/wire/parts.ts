import type { Catalog } from '../catalog/catalog.js';
import { partLanguages } from './languages.js';

/**
 * What a catalog is shipped in, so that nobody loads what they don't use:
 *
 * - `check`: all that judges a message and explains the verdict, in every language: signals and their words, scripts,
 *   advice, contacts, sources, and how disguised words are read. It is a catalog by itself; `payments` and `learning`
 *   fill in what is empty there.
 * - `zh`: the core of this: what a page needs whose readers get Chinese messages and read Chinese. It is a catalog by
 *   itself, too; with `extended` and `en` it is `check` again.
 * - `extended`: how disguised words are read, and the sources: what such a page loads next.
 * - `en`: the wording all in Latin letters, and the texts in English.
 * - `payments`: what judges payments.
 * - `learning`: what teaches: examples, questions, what happens at each stage and what helps there, whom it is aimed at
 *   and how the money goes, what they will say against a warning, what looks like a fraud and is none, the names of kinds in official lists,
 *   and the scripts that were withdrawn.
 * - `procedures`: what to do by region, step by step.
 */
export const PARTS = ['check', 'zh', 'extended', 'en', 'payments', 'learning', 'procedures'] as const;
export type Part = (typeof PARTS)[number];

/** A catalog in parts; the first is a catalog by itself. */
export type Parts = Readonly<Record<Part, object>> & { readonly check: Catalog };

export function partsOf(catalog: Catalog): Parts {
  const { retired, ...judged } = catalog;
  const { version, format, payments, questions, categories, scripts, procedures } = judged;
  const check: Catalog = {
    ...judged,
    payments: { ...payments, fields: [], patterns: [], pauses: [], questions: [], otherwise: { contacts: [] } },
    questions: [],
    procedures: [],
    categories: categories.map((category) => ({ ...category, official: {} })),
    scripts: scripts.map(({ targets: _targets, paidBy: _paidBy, ...script }) => ({
      ...script,
      rebuttals: [],
      lookAlikes: [],
      examples: { hits: [], nearMisses: [] },
      stages: script.stages.map(({ advice: _advice, ...stage }) => ({ ...stage, summary: {} })),
    })),
  };
  return {
    check,
    ...partLanguages(check),
    payments: { format, version, payments },
    learning: {
      format,
      version,
      questions,
      ...(retired && { retired }),
      categories: categories.map(({ official }) => ({ official })),
      scripts: scripts.map(({ rebuttals, lookAlikes, examples, targets, paidBy, stages }) => ({
        rebuttals,
        lookAlikes,
        examples,
        ...(targets && { targets }),
        ...(paidBy && { paidBy }),
        stages: stages.map(({ summary, advice }) => ({ summary, ...(advice && { advice }) })),
      })),
    },
    procedures: { format, version, procedures },
  };
}
