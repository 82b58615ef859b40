import { proceduresOf, type Catalog, type Contact, type Procedure } from '@fraud-free/core';
import type { Telling } from '../controllers/strings-controller.js';
import { byIds, inRegion } from '../engine/contacts.js';
import { alwaysThere } from '../engine/place.js';
import { EMERGENCY_STEPS, type EmergencyStep } from './emergency-record.js';

/** What is to be done after a payment, where the resident is. */
export interface EmergencyPlan {
  /** Whom to call before anything else. */
  readonly first: readonly Contact[];
  readonly steps: readonly PlannedStep[];
  /** What is told of the place beside the steps: what to have at hand, and what not to do. */
  readonly ready: readonly string[];
  readonly avoid: readonly string[];
  /** Ids of sources. */
  readonly sources: readonly string[];
}

export interface PlannedStep {
  readonly id: string;
  readonly title: string;
  readonly how: string;
  readonly contacts: readonly Contact[];
}

/**
 * The plan of a region. Mainland China's is in the words of the element, made for reading in a fright; elsewhere the
 * catalog's procedure for a payment just made takes the place of the calls, and the rest stays.
 */
export function planOf(catalog: Catalog, words: Telling<'emergency'>): EmergencyPlan {
  const { region } = words;
  if (region === 'CN') {
    const steps = EMERGENCY_STEPS.map((step) => ownStep(step, words));
    return { first: inRegion(catalog, region, ['cn-110']), steps, ready: [], avoid: [], sources: SOURCES };
  }
  const procedure = proceduresOf(catalog, region).find(({ id }) => id.endsWith('-stop-payment'));
  const called = procedure ? stepsOf(procedure, catalog, words) : [ownStep('bank', words)];
  return {
    first: [
      ...new Set([...(called[0]?.contacts ?? []), ...alwaysThere(catalog, region).filter(hasNumber).slice(0, 1)]),
    ],
    steps: [ownStep('stop', words), ...called, ...AFTER.map((step) => ownStep(step, words))],
    ready: procedure?.ready.map((text) => words.pick(text)) ?? [],
    avoid: procedure?.avoid.map((text) => words.pick(text)) ?? [],
    sources: procedure?.sources ?? [],
  };
}

const hasNumber = ({ number }: Contact): boolean => number !== undefined;

/** What is done in any place once everybody has been called. */
const AFTER: readonly EmergencyStep[] = ['passwords', 'evidence', 'family'];

/** Where the steps of mainland China come from, if the catalog has them. */
const SOURCES = ['stop-payment-steps-2016', 'anti-fraud-law-2022', 'return-of-funds-2016', 'recovery-2022'];

function ownStep(step: EmergencyStep, { strings, place }: Telling<'emergency'>): PlannedStep {
  const { title, how } = strings.emergency.steps[step];
  return { id: step, title, how: how(place.report), contacts: [] };
}

function stepsOf({ id, steps }: Procedure, catalog: Catalog, words: Telling): PlannedStep[] {
  return steps.map(({ text, contacts }, i) => ({
    id: `${id}/${i + 1}`,
    title: words.pick(text),
    how: '',
    contacts: byIds(catalog.contacts, contacts),
  }));
}
