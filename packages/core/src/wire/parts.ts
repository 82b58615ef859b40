import type { Catalog } from '../catalog/catalog.js';

/**
 * What a catalog is shipped in, so that nobody loads what they don't use:
 *
 * - `check`: all that judges a message and explains the verdict, in every language: signals and their words, scripts,
 *   advice, contacts, sources, and how disguised words are read. It is a catalog by itself; the others fill in what is
 *   empty there.
 * - `payments`: what judges payments.
 * - `learning`: what teaches: examples, questions, what happens at each stage, what they will say against a
 *   warning, what looks like a fraud and is none, the names of kinds in official lists.
 * - `procedures`: what to do by region, step by step.
 */
export const PARTS = ['check', 'payments', 'learning', 'procedures'] as const;
export type Part = (typeof PARTS)[number];

export function partsOf(catalog: Catalog): Readonly<Record<Part, object>> & { readonly check: Catalog } {
  const { version, format, payments, questions, categories, scripts, procedures } = catalog;
  return {
    check: {
      ...catalog,
      payments: { ...payments, fields: [], patterns: [], pauses: [], questions: [], otherwise: { contacts: [] } },
      questions: [],
      procedures: [],
      categories: categories.map((category) => ({ ...category, official: {} })),
      scripts: scripts.map((script) => ({
        ...script,
        rebuttals: [],
        lookAlikes: [],
        examples: { hits: [], nearMisses: [] },
        stages: script.stages.map((stage) => ({ ...stage, summary: {} })),
      })),
    },
    payments: { format, version, payments },
    learning: {
      format,
      version,
      questions,
      categories: categories.map(({ official }) => ({ official })),
      scripts: scripts.map(({ rebuttals, lookAlikes, examples, stages }) => {
        return { rebuttals, lookAlikes, examples, stages: stages.map(({ summary }) => ({ summary })) };
      }),
    },
    procedures: { format, version, procedures },
  };
}

/** What is empty in one is taken from the other; lists of one length are joined entry by entry. */
export function joinParts(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return one.map((entry, at) => joinParts(entry, other[at]));
  }
  if (!isObject(one) || !isObject(other)) return other === undefined ? one : other;
  return {
    ...one,
    ...Object.fromEntries(Object.entries(other).map(([key, value]) => [key, joinParts(one[key], value)])),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
