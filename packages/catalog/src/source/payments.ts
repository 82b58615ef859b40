import type {
  Localised,
  Payment,
  PaymentField,
  PaymentJudge,
  PaymentQuestion,
  Pause,
  Stage,
  TalkBefore,
} from '@fraud-free/core';
import type { Path } from './parse-file.js';

/** `payments.yaml` */
export interface PaymentsSource {
  readonly judge: PaymentJudge;
  readonly otherwise: { readonly pause?: string; readonly ask?: string; readonly contacts: readonly string[] };
  readonly fields: readonly PaymentField[];
  readonly pauses: readonly Pause[];
  readonly questions: readonly PaymentQuestion[];
}

/** One entry of `payments/<name>.yaml`. */
export interface PaymentPatternSource {
  readonly id: string;
  readonly title: Localised;
  readonly reason: Localised;
  readonly scripts: readonly string[];
  readonly weight: number;
  readonly when: WhenSource;
  readonly sources: readonly string[];
  readonly pause?: string;
  readonly ask?: string;
  readonly contacts?: readonly string[];
  readonly examples: {
    readonly hits: readonly (PaymentExample & { readonly level?: 'danger' | 'caution' | 'no-match' })[];
    readonly nearMisses: readonly (PaymentExample & { readonly why: string })[];
  };
}

export interface PaymentExample {
  readonly payment: Payment;
  readonly conversation?: TalkBefore;
}

/** All of it must hold: a test for each field, and what `any`, `all`, `not` and `conversation` hold. */
export type WhenSource = Readonly<Record<string, unknown>>;

/** The test of one field. */
export interface FieldTest {
  readonly field: string;
  readonly path: Path;
  readonly is?: readonly (string | boolean)[];
  readonly signals?: readonly string[];
  readonly atLeast?: Readonly<Record<string, number>>;
  readonly below?: Readonly<Record<string, number>>;
  readonly told?: true;
}

/** What is asked of the talk before. */
export interface TalkTest {
  readonly path: Path;
  readonly scripts?: readonly string[];
  readonly stages?: readonly Stage[];
  readonly levels?: readonly string[];
}

/** One map of a condition, taken apart. */
export interface WhenParts {
  readonly fields: readonly FieldTest[];
  readonly talk?: TalkTest;
  readonly any?: readonly WhenAt[];
  readonly all?: readonly WhenAt[];
  readonly none?: readonly WhenAt[];
}

export interface WhenAt {
  readonly when: WhenSource;
  readonly path: Path;
}

/** The one place that knows how a condition is written. */
export function partsOf({ when, path }: WhenAt): WhenParts {
  const { any, all, not, conversation, ...fields } = when;
  const listAt = (value: unknown, key: string): WhenAt[] | undefined => {
    if (value === undefined) return undefined;
    return Array.isArray(value)
      ? value.map((inner: WhenSource, index) => ({ when: inner, path: [...path, key, index] }))
      : [{ when: value as WhenSource, path: [...path, key] }];
  };
  const lists = { any: listAt(any, 'any'), all: listAt(all, 'all'), none: listAt(not, 'not') };
  const talk =
    conversation === undefined
      ? undefined
      : talkTest(conversation as Record<string, unknown>, [...path, 'conversation']);
  return {
    fields: Object.entries(fields).map(([field, test]) => fieldTest(field, test, [...path, field])),
    ...(talk && { talk }),
    ...(lists.any && { any: lists.any }),
    ...(lists.all && { all: lists.all }),
    ...(lists.none && { none: lists.none }),
  };
}

/** A condition and all inside it. */
export function* walkWhen(at: WhenAt): Generator<WhenParts> {
  const parts = partsOf(at);
  yield parts;
  for (const inner of [...(parts.any ?? []), ...(parts.all ?? []), ...(parts.none ?? [])]) yield* walkWhen(inner);
}

function fieldTest(field: string, test: unknown, path: Path): FieldTest {
  if (typeof test !== 'object' || test === null || Array.isArray(test)) {
    return { field, path, is: [test].flat() as (string | boolean)[] };
  }
  const { signal, ...others } = test as { signal?: string | readonly string[] } & Partial<FieldTest>;
  return { ...others, field, path, ...(signal !== undefined && { signals: [signal].flat() }) };
}

function talkTest({ script, stage, level }: Record<string, unknown>, path: Path): TalkTest {
  return {
    path,
    ...(script !== undefined && { scripts: [script].flat() as string[] }),
    ...(stage !== undefined && { stages: [stage].flat() as Stage[] }),
    ...(level !== undefined && { levels: [level].flat() as string[] }),
  };
}
