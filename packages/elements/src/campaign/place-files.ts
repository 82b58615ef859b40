import type { Loaded } from '../loading/load-json.js';
import { placeTree, type PlaceTree } from './place-tree.js';
import { readPlaces, type PlaceOfCampaign } from './read-campaign.js';

/** So many files are looked through for a place of which only the id is known. */
const MOST_FILES = 300;
/** And so many at a time. */
const AT_ONCE = 6;

/** The places of a campaign, with those that stand in files of their own as they are asked for. */
export class PlaceFiles {
  tree: PlaceTree;
  /** The last file that was asked for could not be read. */
  broken = false;
  readonly #base: string;
  readonly #fetch: (url: string, stop: AbortSignal) => Promise<Loaded>;
  readonly #stop = new AbortController();
  readonly #read = new Map<string, Promise<readonly PlaceOfCampaign[] | undefined>>();
  #places: readonly PlaceOfCampaign[];

  /**
   * @param base address of the campaign's file
   * @param fetch how a file beside it is read; never throws
   */
  constructor(
    places: readonly PlaceOfCampaign[],
    base: string,
    fetch: (url: string, stop: AbortSignal) => Promise<Loaded>,
  ) {
    this.#places = places;
    this.#base = base;
    this.#fetch = fetch;
    this.tree = placeTree(places);
  }

  /** Whether the inside of a place is yet to be read. */
  isClosed(place: PlaceOfCampaign): boolean {
    return place.file !== undefined && !this.#read.has(place.file);
  }

  /** Reads the inside of a place, once; resolves to whether it is there. */
  async open({ file }: PlaceOfCampaign): Promise<boolean> {
    if (file === undefined) return true;
    const known = this.#read.get(file);
    if (known) return (await known) !== undefined;
    const reading = this.#load(file);
    this.#read.set(file, reading);
    const places = await reading;
    this.broken = places === undefined;
    if (places === undefined) this.#read.delete(file);
    else {
      this.#places = [...this.#places, ...places];
      this.tree = placeTree(this.#places);
    }
    return places !== undefined;
  }

  /**
   * Looks for a place by its id, or by the id of one whose file it stands in and its own (`sunny-east/sunny-east-1-1`).
   * Of an id alone, files of places whose ids begin like it are read first.
   */
  async find(path: string): Promise<PlaceOfCampaign | undefined> {
    const ids = path.split('/');
    const id = ids.at(-1)!;
    for (const around of ids.slice(0, -1)) {
      const place = this.tree.get(around);
      if (place) await this.open(place);
    }
    const closed = this.tree.places.filter((place) => this.isClosed(place));
    const [near, far] = [
      closed.filter((place) => id.startsWith(place.id)),
      closed.filter((place) => !id.startsWith(place.id)),
    ];
    near.sort((a, b) => b.id.length - a.id.length);
    for (const group of [...near.map((place) => [place]), ...inGroups(far.slice(0, MOST_FILES), AT_ONCE)]) {
      if (this.tree.get(id) || this.#stop.signal.aborted) break;
      await Promise.all(group.map((place) => this.open(place)));
    }
    return this.tree.get(id);
  }

  /** The way to a place by which {@link find} reads one file at most. */
  pathOf(id: string): string {
    const file = this.tree.around(id).find((place) => place.id !== id && place.file !== undefined);
    return file ? `${file.id}/${id}` : id;
  }

  close(): void {
    this.#stop.abort();
  }

  async #load(file: string): Promise<readonly PlaceOfCampaign[] | undefined> {
    const answer = await this.#fetch(new URL(file, this.#base).href, this.#stop.signal);
    const places = 'json' in answer ? readPlaces(answer.json) : [];
    return places.length > 0 ? places : undefined;
  }
}

function inGroups<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}
