import type { Catalog, Script } from '@fraud-free/core';
import { createPiles, fileScripts, heaviestFirst, waysOf } from '@fraud-free/core/inside';
import type { Example } from './examples.js';
import type { Case } from './fit-weights.js';
import type { Needs } from './needs.js';
import type { Found, Sample, Taken } from './sample.js';

/**
 * What labelled messages ask for. Groups (source, language and kind) count alike, whatever their size: those of all
 * frauds share one cost, and so on. To flag a genuine message is dearer than to miss a fraud, since people get many more
 * of them. Advertising must not be `danger`; whether it is `caution` is not asked.
 */
export function casesOf(samples: readonly Sample[], catalog: Catalog, needs: Needs): Case[] {
  const pilesOf = createPilesOf(catalog);
  const sizes = countBy(samples, groupOf);
  const groups = countBy([...sizes.keys()], (group) => group.split('\n', 1)[0]!);
  return samples.flatMap((sample) => {
    const { label, readings } = sample;
    const piles = readings.flatMap(pilesOf);
    const cost = COSTS[label] / groups.get(label)! / sizes.get(groupOf(sample))!;
    const needed = label === 'spam' ? needs.danger : needs.caution;
    return piles.length > 0 ? [{ piles, isFraud: label === 'fraud', needed, cost }] : [];
  });
}

/** Chosen by what did best on the sources left out. */
const COSTS = { fraud: 800, benign: 1500, spam: 500 } as const;

function groupOf({ label, source, lang, kind }: Sample): string {
  return [label, source, lang, kind].join('\n');
}

/** What the made-up examples of the catalog ask for, and genuine messages beside it. */
export function casesOfExamples(examples: readonly Example[], catalog: Catalog, needs: Needs): Case[] {
  const pilesOf = createPilesOf(catalog);
  return examples.flatMap(({ readings: [reading], level, script }) => {
    const all: Case = { piles: pilesOf(reading), isFraud: level !== 'no-match', needed: needs.caution, cost: EXAMPLE };
    if (all.piles.length === 0) return [];
    if (level !== 'danger') return [all];
    const { found, sentences } = reading;
    const own = script === undefined ? [] : waysOf(found, sentences).map((way) => ofScript(way, script));
    return [all, { ...all, piles: own, needed: needs.danger }];
  });
}

const EXAMPLE = 0.3;

/** What is weighed together, in all ways to take a reading. */
function createPilesOf(catalog: Catalog): (reading: Taken) => Found[] {
  const pilesOf = createPiles(fileScripts(catalog));
  return ({ found, sentences }) => waysOf(found, sentences).flatMap((way) => pilesOf(heaviestFirst(way)));
}

function ofScript(found: Found, script: Script): Found {
  const its = new Set(script.stages.flatMap(({ signals }) => signals));
  return found.filter(({ signal }) => its.has(signal.id));
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
