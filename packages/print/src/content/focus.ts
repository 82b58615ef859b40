import type { Script } from '@fraud-free/core';
import type { Scene } from '../scene.js';

/** The scripts that the campaign warns of, without those that the catalog no longer judges with. */
export function focusOf({ campaign, catalog }: Scene): Script[] {
  return campaign.focus.flatMap((id) => catalog.scripts.find((script) => script.id === id && isLive(script)) ?? []);
}

/** A script that may be warned of. */
export function isLive({ status }: Script): boolean {
  return status === 'test' || status === 'stable';
}
