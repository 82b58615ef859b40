import type { Patch } from './patches.js';
import { UpdateError } from './update-error.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** A patch that is in force. */
export interface PatchInForce {
  /** Its name in the repository: `urgent/2026-11-22-parcel.bin`. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** An engine with the patches of the moment. */
export interface Patched<Engine> {
  readonly engine: Engine;
  readonly inForce: readonly PatchInForce[];
  /** Patches that do not go with the engine's catalog. */
  readonly failed: unknown;
  /** From when on it must be made anew, because a patch expires; never without one. */
  readonly until: number;
}

/** Puts patches into an engine, each that has not expired and goes with what is there; the others are left out. */
export function patchEngine<Engine extends { readonly catalog: object }>(
  whole: Engine,
  patches: readonly Patch[],
  now: number,
  merge: ((engine: Engine, patch: Bytes) => Engine) | undefined,
): Patched<Engine> {
  let engine = whole;
  let failed: unknown;
  const inForce: PatchInForce[] = [];
  for (const { path, expires, bytes } of merge ? patches : []) {
    if (expires <= now) continue;
    try {
      const merged = merge!(engine, bytes);
      // A release that holds a patch has nothing to add.
      if (merged.catalog === engine.catalog) continue;
      engine = merged;
      inForce.push({ path, expires });
    } catch (cause) {
      failed ??= new UpdateError('update-unreadable', `${path} is signed, but does not go with the catalog at hand.`, {
        cause,
      });
    }
  }
  return { engine, inForce, failed, until: Math.min(Infinity, ...inForce.map(({ expires }) => expires)) };
}
