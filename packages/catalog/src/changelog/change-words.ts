import type { DiffKind } from '../diff/diff-catalogs.js';
import type { Aspect, ScriptChange } from './changes-of.js';

/** Every sentence of a list of changes that does not come from the rules. */
export interface ChangeWords {
  readonly title: string;
  readonly comparedWith: (version: string) => string;
  readonly nothing: string;
  readonly kind: Readonly<Record<ScriptChange['kind'], string>>;
  readonly aspect: Readonly<Record<Aspect, string>>;
  /** Between the parts of a list. */
  readonly comma: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  /** Between two sentences. */
  readonly between: string;
  readonly changed: (aspects: string) => string;
  readonly mended: (messages: number) => string;
  readonly found: (messages: number) => string;
  readonly replacedBy: (script: string) => string;
  readonly signals: string;
  readonly added: (what: string) => string;
  readonly reworded: (what: string) => string;
  readonly gone: (what: string) => string;
  readonly reweighed: (signals: number) => string;
  readonly others: string;
  readonly other: Readonly<Record<Exclude<DiffKind, 'scripts' | 'signals'>, string>>;
  readonly counts: (of: { readonly added: number; readonly changed: number; readonly gone: number }) => string;
}
