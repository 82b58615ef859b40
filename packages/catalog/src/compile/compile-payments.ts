import type { PaymentCondition, Payments, Sums } from '@fraud-free/core';
import { compare } from '../findings/finding.js';
import {
  partsOf,
  type FieldTest,
  type PaymentPatternSource,
  type PaymentsSource,
  type WhenAt,
} from '../source/payments.js';
import { localised } from './localised.js';

/** Of rules without `payments.yaml`. */
const NONE: PaymentsSource = {
  judge: { prior: -3.5, caution: 0.5, danger: 0.8, enough: 1 },
  otherwise: { contacts: [] },
  fields: [],
  pauses: [],
  questions: [],
};

/**
 * The payments of a catalog. Fields, pauses and questions keep their order, patterns are sorted by id; their examples
 * stay behind, since only a check of the rules needs them.
 */
export function compilePayments(
  given: PaymentsSource | undefined,
  patterns: readonly PaymentPatternSource[],
  judged: ReadonlySet<string>,
): Payments {
  const source = given ?? NONE;
  const { prior, caution, danger, enough } = source.judge;
  return {
    fields: source.fields.map(({ id, type, title, ask, telling, values, longest }) => ({
      id,
      type,
      title: localised(title),
      ask: localised(ask),
      telling,
      ...(values && { values: values.map((value) => ({ id: value.id, text: localised(value.text) })) }),
      ...(longest !== undefined && { longest }),
    })),
    patterns: [...patterns]
      .sort((a, b) => compare(a.id, b.id))
      .map(({ id, title, reason, scripts, weight, when, sources, pause, ask, contacts = [] }) => ({
        id,
        title: localised(title),
        reason: localised(reason),
        scripts: scripts.filter((script) => judged.has(script)),
        weight,
        when: compileWhen({ when, path: [] }),
        sources,
        ...(pause !== undefined && { pause }),
        ...(ask !== undefined && { ask }),
        contacts,
      })),
    pauses: source.pauses.map(({ id, minutes, reason }) => ({ id, minutes, reason: localised(reason) })),
    questions: source.questions.map(({ id, text }) => ({ id, text: localised(text) })),
    judge: { prior, caution, danger, enough },
    otherwise: source.otherwise,
  };
}

function compileWhen(at: WhenAt): PaymentCondition {
  const { fields, talk, any, all, none } = partsOf(at);
  const conditions: PaymentCondition[] = [
    ...fields.flatMap(compileTest),
    ...(talk?.scripts ? [{ scripts: talk.scripts, ...(talk.stages && { stages: talk.stages }) }] : []),
    ...(talk?.levels ? [{ levels: talk.levels }] : []),
    ...(any ? [{ any: any.map(compileWhen) }] : []),
    ...(all ?? []).map(compileWhen),
    ...(none ?? []).map((inner) => ({ not: compileWhen(inner) })),
  ];
  return conditions.length === 1 ? conditions[0]! : { all: conditions };
}

function compileTest({ field, is, signals, atLeast, below, told }: FieldTest): PaymentCondition[] {
  return [
    ...(is ? [{ field, is }] : []),
    ...(signals ? [{ field, signals }] : []),
    ...(atLeast ? [{ field, atLeast: inMinorUnits(atLeast) }] : []),
    ...(below ? [{ field, below: inMinorUnits(below) }] : []),
    ...(told ? [{ field, told }] : []),
  ];
}

/** Rules are written in main units, by people; the engine compares whole minor ones. */
function inMinorUnits(sums: Sums): Sums {
  const entries = Object.entries(sums).sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(entries.map(([currency, sum]) => [currency, Math.round(sum * 10 ** digitsOf(currency))]));
}

/** How many digits a currency has behind the point, by ISO 4217: CNY 2, JPY 0. */
function digitsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
