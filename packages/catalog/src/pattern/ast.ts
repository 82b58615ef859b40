import type { EntityKind } from '@fraud-free/core';

/** A piece of a pattern as written; the language is described in `rules/README.md`, "Patterns". */
export type Node =
  /** A star in `text` is the mark: the character itself can't be written. */
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | {
      readonly kind: 'choice';
      readonly branches: readonly (readonly Node[])[];
      readonly optional: boolean;
      readonly at: number;
    }
  | { readonly kind: 'gap'; readonly most: number; readonly at: number }
  | { readonly kind: 'list'; readonly name: string; readonly at: number }
  | { readonly kind: 'entity'; readonly entity: EntityKind; readonly at: number };

/** What is wrong with a pattern. `at` is an offset in it, in UTF-16 units. */
export interface PatternFault {
  readonly code: PatternFaultCode;
  readonly at: number;
  readonly message: string;
  readonly expected: string;
  readonly example?: string;
}

export type PatternFaultCode =
  | 'pattern-syntax'
  | 'pattern-gap'
  | 'pattern-star'
  | 'pattern-empty-atom'
  | 'pattern-too-many-words'
  | 'pattern-too-short'
  | 'word-list-unknown';

/** The widest gap. Further apart, two words say little about each other. */
export const MAX_GAP = 60;

/** How far the next word may stand behind one that goes on (`deactivat*`): it ends where the Latin word does. */
export const AFTER_STAR = 1;
