import type { PatternCache } from '../compile/pattern-cache.js';
import type { Severity } from '../findings/finding.js';
import type { Place } from '../source/parse-file.js';
import type { Rules } from '../source/rules.js';

/** Looks for one kind of fault in rules that are each sound in themselves. */
export interface Lint {
  readonly name: string;
  readonly run: (rules: Rules, report: Report, cache: PatternCache) => void;
}

/** Reports a fault at a place. `severity` is `error` unless it says otherwise. */
export type Report = (place: Place, fault: Fault) => void;

export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly expected: string;
  readonly example?: string;
  readonly severity?: Severity;
}
