import type { Catalog } from '../catalog/catalog.js';
import { STAGES, type Script, type Stage } from '../catalog/script.js';

/** The stages of a script by the signals that show them. */
export type StageOf = ReadonlyMap<string, Stage>;

/** The scripts that list a signal, by their places, each with the number of the stage that it shows. */
export interface Listing {
  readonly places: readonly number[];
  readonly stages: readonly number[];
}

/** Scripts by what shows them. */
export interface Cast {
  readonly scripts: readonly { readonly id: string; readonly stageOf: StageOf; readonly category: number }[];
  /** By signal: the cost of a check follows what was found, not the number of scripts. */
  readonly listings: ReadonlyMap<string, Listing>;
  /** The script that a signal belongs to, by its id `<script>.<name>`; shared signals have none. */
  readonly owners: ReadonlyMap<string, string>;
}

export function fileScripts(catalog: Catalog): Cast {
  const categories = new Map(catalog.categories.map(({ id }, place) => [id, place]));
  const scripts = catalog.scripts.map((script) => ({
    id: script.id,
    stageOf: stagesBySignal(script),
    category: categories.get(script.category) ?? -1,
  }));
  const ids = new Set(scripts.map(({ id }) => id));
  const owners = new Map(
    catalog.signals.map(({ id }) => [id, id.split('.', 1)[0]!] as const).filter(([, owner]) => ids.has(owner)),
  );
  return { scripts, listings: fileBySignal(scripts.map(({ stageOf }) => stageOf)), owners };
}

function fileBySignal(stagesOf: readonly StageOf[]): ReadonlyMap<string, Listing> {
  const filed = new Map<string, { places: number[]; stages: number[] }>();
  stagesOf.forEach((stageOf, place) => {
    for (const [id, stage] of stageOf) {
      let listing = filed.get(id);
      if (!listing) filed.set(id, (listing = { places: [], stages: [] }));
      listing.places.push(place);
      listing.stages.push(STAGES.indexOf(stage));
    }
  });
  return filed;
}

/** A signal that several stages list counts for the first of them. */
function stagesBySignal(script: Script): Map<string, Stage> {
  const stages = new Map<string, Stage>();
  for (const { stage, signals } of script.stages) {
    for (const id of signals) if (!stages.has(id)) stages.set(id, stage);
  }
  return stages;
}
