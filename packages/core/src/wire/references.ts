import type { Catalog } from '../catalog/catalog.js';
import { mapPatterns } from '../catalog/map-patterns.js';

/** What refers by number or id, as it is written; of a part of a catalog as far as it has it. */
export type Referring = Partial<Catalog>;

/**
 * Signals name patterns mostly in the order of their numbers, so each is written as how far it is from the one after the
 * last, which leaves it as it is where a pattern is put in elsewhere;
 * and scripts name signals by their place instead of their id, which they have by heart.
 */
export function packReferences({ signals, scripts }: Referring): object {
  const places = new Map(signals?.map(({ id }, place) => [id, place]));
  const step = stepper((pattern, next) => [pattern - next, pattern]);
  return {
    ...(signals && { signals: mapMatches(signals, step) }),
    ...(scripts && { scripts: mapSignals(scripts, (id: string) => places.get(id)!) }),
  };
}

export function unpackReferences({ signals, scripts }: Referring): Referring {
  const step = stepper((gap, next) => [gap + next, gap + next]);
  return {
    ...(signals && { signals: mapMatches(signals, step) }),
    ...(scripts && { scripts: mapSignals(scripts, (place: number) => signals![place]!.id) }),
  };
}

function stepper(
  of: (number: number, next: number) => readonly [written: number, pattern: number],
): (number: number) => number {
  let next = 0;
  return (number) => {
    const [result, pattern] = of(number, next);
    next = pattern + 1;
    return result;
  };
}

function mapMatches(signals: Catalog['signals'], map: (pattern: number) => number): Catalog['signals'] {
  return signals.map((signal) => ('match' in signal ? { ...signal, match: mapPatterns(signal.match, map) } : signal));
}

function mapSignals<T>(scripts: Catalog['scripts'], map: (signal: T) => unknown): Catalog['scripts'] {
  return scripts.map((script) => ({
    ...script,
    ...('stages' in script && {
      stages: script.stages.map((stage) =>
        'signals' in stage ? { ...stage, signals: (stage.signals as readonly T[]).map(map) as string[] } : stage,
      ),
    }),
  }));
}
