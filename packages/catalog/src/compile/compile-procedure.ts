import type { Procedure } from '@fraud-free/core';
import type { ProcedureSource } from '../source/rules.js';
import { localised } from './localised.js';

/** What may be left out is empty, and the keys stand in one order. */
export function compileProcedure(source: ProcedureSource): Procedure {
  const { id, region, title, when, ready = [], steps, avoid = [], sources, checked } = source;
  return {
    id,
    region,
    title: localised(title),
    when: localised(when),
    ready: ready.map(localised),
    steps: steps.map(({ text, contacts = [] }) => ({ text: localised(text), contacts })),
    avoid: avoid.map(localised),
    sources,
    checked,
  };
}
