import type { Catalog, Signal } from '@fraud-free/core';
import { FAINT } from '@fraud-free/core/inside';
import type { Found } from './sample.js';

/** By id of the signal. */
export type Weights = ReadonlyMap<string, number>;

export function weightsOf(catalog: Pick<Catalog, 'signals'>): Weights {
  return new Map(catalog.signals.map(({ id, weight }) => [id, weight]));
}

/** The catalog with other weights. */
export function withWeights(catalog: Catalog, weights: Weights): Catalog {
  return {
    ...catalog,
    signals: catalog.signals.map((signal) => ({ ...signal, weight: weights.get(signal.id) ?? signal.weight })),
  };
}

/** Makes what was found weigh something else. */
export function reweigher(weights: Weights): (found: Found) => Found {
  const known = new Map<string, Signal>();
  return (found) =>
    found.map(({ signal, isFaint, ...rest }) => {
      const key = isFaint ? `~${signal.id}` : signal.id;
      let other = known.get(key);
      if (other === undefined) {
        const weight = weights.get(signal.id);
        other = weight === undefined ? signal : { ...signal, weight: isFaint ? weight * FAINT : weight };
        known.set(key, other);
      }
      return { ...rest, signal: other, ...(isFaint && { isFaint }) };
    });
}
