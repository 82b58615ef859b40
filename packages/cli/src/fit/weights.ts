import type { Catalog, Signal } from '@fraud-free/core';
import type { Found } from './sample.js';

/** By id of the signal. */
export type Weights = ReadonlyMap<string, number>;

export function weightsOf(catalog: Pick<Catalog, 'signals'>): Weights {
  return new Map(catalog.signals.map(({ id, weight }) => [id, weight]));
}

/** The catalog with other weights. */
export function withWeights(catalog: Catalog, weights: Weights): Catalog {
  return { ...catalog, signals: catalog.signals.map((signal) => ({ ...signal, weight: weightOf(signal, weights) })) };
}

/** Makes what was found weigh something else. */
export function reweigher(weights: Weights): (found: Found) => Found {
  const known = new Map<string, Signal>();
  return (found) =>
    found.map(({ signal, spans }) => {
      let other = known.get(signal.id);
      if (other === undefined) known.set(signal.id, (other = { ...signal, weight: weightOf(signal, weights) }));
      return { signal: other, spans };
    });
}

function weightOf({ id, weight }: Signal, weights: Weights): number {
  return weights.get(id) ?? weight;
}
