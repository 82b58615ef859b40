import type { OutputOptions, Plugin, RollupOutput } from 'rollup';

export function pageBundle(
  code: string,
  options?: { readonly external?: string[]; readonly plugins?: Plugin[]; readonly output?: OutputOptions },
): Promise<RollupOutput['output']>;
