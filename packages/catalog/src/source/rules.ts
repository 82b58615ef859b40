import type {
  Advice,
  Audience,
  Category,
  Contact,
  EntityKind,
  JudgeSettings,
  Language,
  Localised,
  PaymentForm,
  Procedure,
  RetiredScript,
  Role,
  Severity,
  Source,
  Stage,
  Status,
} from '@fraud-free/core';
import type { ParsedFile, Path } from './parse-file.js';
import type { PaymentPatternSource, PaymentsSource } from './payments.js';

/** All rule files, read and each one sound in itself; what they say of each other is not checked yet. */
export interface Rules {
  readonly files: readonly ParsedFile[];
  readonly settings: Located<SettingsSource> | undefined;
  readonly categories: readonly Located<Category>[];
  readonly sources: readonly Located<SourceSource>[];
  readonly contacts: readonly Located<Contact>[];
  readonly procedures: readonly Located<ProcedureSource>[];
  readonly advice: readonly Located<AdviceSource>[];
  readonly words: readonly Located<WordsSource>[];
  /** By `id`, a word: what else people say for it. */
  readonly synonyms: readonly Located<WordsSource>[];
  /** Shared ones and those of scripts. */
  readonly signals: readonly Located<SignalSource>[];
  readonly scripts: readonly Located<ScriptSource>[];
  readonly retired: readonly Located<RetiredScript>[];
  readonly questions: readonly Located<QuestionSource>[];
  readonly payments: Located<PaymentsSource> | undefined;
  readonly paymentPatterns: readonly Located<PaymentPatternSource>[];
  /**
   * Ids by kind, those of faulty entries among them: a reference to a faulty entry is no second fault.
   * `undefined` where a whole file could not be read, so that nothing can be said of its kind.
   */
  readonly known: Readonly<Record<IdKind, ReadonlySet<string> | undefined>>;
}

/** A value and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly file: ParsedFile;
  readonly path: Path;
}

export const ID_KINDS = [
  'category',
  'source',
  'contact',
  'procedure',
  'advice',
  'words',
  'signal',
  'script',
  'question',
  'payment',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

export interface SettingsSource {
  readonly name?: string;
  readonly version: string;
  readonly expires: string;
  /** Who wrote scripts that do not say it themselves. */
  readonly authors?: readonly string[];
  /** SPDX identifiers. */
  readonly licence?: { readonly rules: string; readonly examples: string };
  /** Where false alarms are told, and within how many days they are looked at. */
  readonly reports?: { readonly url: string; readonly days: number };
  readonly languages: readonly Language[];
  readonly judge: JudgeSettings;
}

export type SourceSource = Omit<Source, 'published'> & { readonly published: string | number };
export type AdviceSource = Omit<Advice, 'contacts'> & {
  readonly contacts?: readonly string[];
  /** At which it helps; absent for all. */
  readonly stages?: readonly Stage[];
};

export type ProcedureSource = Omit<Procedure, 'ready' | 'steps' | 'avoid'> & {
  readonly ready?: readonly Localised[];
  readonly steps: readonly { readonly text: Localised; readonly contacts?: readonly string[] }[];
  readonly avoid?: readonly Localised[];
};

export interface WordsSource {
  readonly id: string;
  readonly words: readonly string[];
}

export interface SignalSource extends Conditions {
  readonly id: string;
  readonly role: Role;
  /** As people wrote it. */
  readonly weight: number;
  /** What `fraud-free rules fit` made of it. This counts. */
  readonly fitted?: number;
  readonly title: Localised;
  readonly reason: Localised;
  readonly sources?: readonly string[];
  /** The script it belongs to; shared if absent. Known from the file, not written in it. */
  readonly owner?: string;
}

/** All of what is there must hold; of `any` one, of `not` none. */
export interface Conditions {
  readonly any?: readonly ConditionSource[];
  readonly all?: readonly ConditionSource[];
  readonly not?: ConditionSource | readonly ConditionSource[];
}

export type ConditionSource =
  | string
  | { readonly near: readonly string[]; readonly within: number }
  | { readonly entity: EntityKind; readonly atLeast?: number }
  | { readonly signal: string }
  | Conditions;

export interface ScriptSource {
  readonly id: string;
  readonly revision: number;
  readonly status: Status;
  readonly created: string;
  readonly updated: string;
  readonly category: string;
  readonly severity: Severity;
  readonly targets: readonly Audience[];
  readonly paidBy: readonly PaymentForm[];
  readonly authors?: readonly string[];
  /** Where alone it is at home, by ISO 3166. */
  readonly regions?: readonly string[];
  /** Ids of scripts that are like it. */
  readonly related?: readonly string[];
  readonly title: Localised;
  /** What residents also call it, by language; for the search alone. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** Words for what it is about, by language; by them it is told from other scripts. */
  readonly subjects?: Readonly<Record<string, readonly string[]>>;
  readonly summary: Localised;
  readonly advice: readonly string[];
  readonly sources: readonly string[];
  readonly stages: readonly {
    readonly stage: Stage;
    readonly summary: Localised;
    readonly asks: Localised;
    readonly signals: readonly string[];
    /** Instead of what fits the stage. */
    readonly advice?: readonly string[];
  }[];
  readonly rebuttals: readonly Localised[];
  readonly lookAlikes: readonly Localised[];
  /** Genuine messages that it is known to flag, and since when. */
  readonly falseAlarms?: readonly { readonly what: Localised; readonly since: string }[];
  readonly examples: { readonly hits: readonly HitSource[]; readonly nearMisses: readonly NearMissSource[] };
}

export interface HitSource {
  readonly id: string;
  readonly lang: string;
  readonly level?: 'danger' | 'caution';
  readonly stage: Stage;
  readonly signals: readonly string[];
  readonly text: string;
}

export interface NearMissSource {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly why: Localised;
}

export interface QuestionSource {
  readonly id: string;
  /** Known from the file's name. */
  readonly script: string;
  readonly ask: Localised;
  readonly text?: Localised;
  readonly options: readonly { readonly text: Localised; readonly right: boolean; readonly why: Localised }[];
}
