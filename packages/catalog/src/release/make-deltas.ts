import { applyDelta } from '@fraud-free/core/update';
import { createDelta } from 'fossil-delta';

type Bytes = Uint8Array<ArrayBuffer>;

/** From each of so many releases a client comes to the newest by what differs. */
export const DELTAS_KEPT = 10;

/** A delta takes at most this share of the file that it saves; otherwise it is not worth its place. */
const WORTH = 0.5;

export interface Deltas {
  /** By path, to be published beside the file itself. */
  readonly targets: ReadonlyMap<string, Bytes>;
  /** By path: what a delta leads from and to, as SHA-256 in hexadecimal. */
  readonly custom: ReadonlyMap<string, { readonly delta: { readonly from: string; readonly to: string } }>;
}

/**
 * What differs between older states of a file and its newest, in Fossil's delta format: a client that has one of them
 * fetches that instead of the whole. Each leads straight to the newest.
 *
 * @param older the newest of them first; more than {@link DELTAS_KEPT} are passed over
 */
export async function makeDeltas(file: Bytes, older: readonly Bytes[]): Promise<Deltas> {
  const targets = new Map<string, Bytes>();
  const custom = new Map<string, { delta: { from: string; to: string } }>();
  const to = await sha256(file);
  for (const old of older.slice(0, DELTAS_KEPT)) {
    const from = await sha256(old);
    const delta = new Uint8Array(createDelta(old, file));
    if (from === to || delta.length > file.length * WORTH) continue;
    // Rather none than one that leads elsewhere: every client would fetch it in vain.
    if ((await sha256(applyDelta(old, delta, file.length))) !== to) continue;
    const path = `deltas/${from.slice(0, 16)}.delta`;
    targets.set(path, delta);
    custom.set(path, { delta: { from, to } });
  }
  return { targets, custom };
}

export async function sha256(bytes: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
