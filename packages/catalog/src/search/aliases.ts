import type { Rules } from '../source/rules.js';

/** What residents also call a script, by its id: names of it, and words of dialects. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

export function aliasesOf({ scripts }: Rules): Aliases {
  return new Map(
    scripts.map(({ value: { id, aliases = {} } }) => [
      id,
      Object.keys(aliases)
        .sort()
        .flatMap((tag) => aliases[tag]!),
    ]),
  );
}
