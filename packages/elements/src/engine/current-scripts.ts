import type { Catalog, Script } from '@fraud-free/core';

/** The scripts that residents are told about: neither drafts nor what was withdrawn. */
export function currentScripts({ scripts }: Catalog): Script[] {
  return scripts.filter(({ status }) => status === 'stable' || status === 'test');
}
