import type { Freshness } from './freshness.js';
import type { Got } from './get-target.js';
import type { PatchInForce } from './patched.js';
import type { Subtle } from './signatures.js';
import type { UpdateStorage } from './slots.js';
import type { UpdateSource } from './sources.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** What can be swapped: an engine, or anything else that is made of a catalog. */
export interface Swappable {
  readonly catalog: { readonly version: string; readonly expires: string };
}

export interface UpdateOptions<Engine extends Swappable> {
  /** The root metadata that came with the program: whom to trust. */
  readonly root: Bytes;
  /** Made of the catalog that came with the program; there is never less than this. */
  readonly floor: Engine;
  /** The bytes that the floor was made of, if they can be had: then the first update may be a delta. */
  readonly floorBytes?: () => Promise<Bytes | undefined>;
  /** Makes an engine of a newer catalog, or throws. */
  readonly open: (catalog: Bytes) => Engine;
  /** Puts an urgent patch into an engine, or throws; the same engine, or one of the same catalog, if it holds all of it. */
  readonly merge?: (engine: Engine, patch: Bytes) => Engine;
  /** Asked in their order, until one has all that is needed. */
  readonly mirrors: readonly UpdateSource[];
  readonly storage: UpdateStorage;
  /** Web Crypto: `crypto.subtle`. */
  readonly subtle: Subtle;
  /** The catalog's name in the repository. */
  readonly target?: string;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
}

export interface UpdateStatus {
  /** The version of the catalog that is in use. */
  readonly version: string;
  readonly freshness: Freshness;
  /** When a mirror last confirmed that this is the newest, in milliseconds since 1970; none did for the floor. */
  readonly confirmed: number | undefined;
  /** Urgent patches that the catalog holds beside its own. */
  readonly urgent: readonly PatchInForce[];
  /** Why there may be urgent patches that it lacks; the catalog itself is as new as `confirmed` says. */
  readonly urgentFailed: unknown;
  /** When to ask again. */
  readonly next: number;
  /** Why the last attempt failed. */
  readonly failed: unknown;
  /** How the catalog came that was fetched last: as what differs from the one before, or whole. */
  readonly way: Got['way'] | undefined;
  /** Why what differs was of no use, so that the whole was fetched. */
  readonly noDelta: unknown;
  /** Why the last update could not be kept: it holds until the page is left. */
  readonly notKept: unknown;
}

export interface Updates<Engine extends Swappable> {
  /** Always there, always whole, and another one after an update. */
  readonly current: Engine;
  readonly status: UpdateStatus;
  /**
   * Asks the mirrors for a newer catalog and swaps to it. Whatever fails, what worked goes on.
   *
   * @returns whether there is a newer one now
   * @throws {UpdateError} what the first mirror failed with, if all did
   */
  update(): Promise<boolean>;
  /** Calls back after every attempt. @returns ends that */
  subscribe(listener: (status: UpdateStatus) => void): () => void;
}
