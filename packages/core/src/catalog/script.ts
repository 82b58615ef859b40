/**
 * What a fraud script is, once compiled. The format of the source files is described in `rules/README.md`.
 */

/** The steps that a fraud takes, in their order. Source: the stage model of the catalog, `rules/README.md`. */
export const STAGES = ['approach', 'trust', 'hook', 'isolation', 'payment', 'follow-up'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * What a signal does in a message. The first six speak for a fraud; the last three speak against one:
 * a notice as real senders write it, a warning or news about fraud, and somebody else's words quoted.
 */
export const ROLES = [
  'identity',
  'lure',
  'demand',
  'pressure',
  'channel',
  'payment',
  'official-notice',
  'fraud-warning',
  'quotation',
] as const;
export type Role = (typeof ROLES)[number];

/** The life of a script. Only `test` and `stable` scripts are judged with; a `retired` id is never used again. */
export const STATUSES = ['draft', 'test', 'stable', 'retired'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * What a script takes from those who follow it: savings, borrowed money, a home or their safety; a deposit, a fee or the
 * price of something; a small sum.
 */
export const SEVERITIES = ['severe', 'moderate', 'minor'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Who meets a script, by what it needs of them: a lodging, a job, a shop of their own. No statistics: that a group is named
 * does not say how often, and everybody may be meant.
 */
export const AUDIENCES = [
  'anyone',
  'older-people',
  'young-people',
  'students',
  'parents',
  'singles',
  'fans',
  'gamers',
  'job-seekers',
  'shoppers',
  'sellers',
  'shop-owners',
  'companies',
  'card-holders',
  'account-owners',
  'borrowers',
  'investors',
  'collectors',
  'insured',
  'patients',
  'benefit-recipients',
  'donors',
  'travellers',
  'tenants',
  'home-owners',
  'drivers',
  'migrants',
  'earlier-victims',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * How the money goes. With `card` its number and a code are entered or told, with `codes` they take it themselves by what
 * they were told or could see; `lent` is an account, a card, a line or papers handed over, `goods` what is never paid for.
 */
export const PAYMENT_FORMS = [
  'transfer',
  'qr-code',
  'red-packet',
  'card',
  'codes',
  'gift-card',
  'crypto',
  'e-cny',
  'cash',
  'pick-up',
  'cheque',
  'loan',
  'in-app',
  'phone-bill',
  'lent',
  'goods',
] as const;
export type PaymentForm = (typeof PAYMENT_FORMS)[number];

/** One text in several languages, by BCP 47 tag. Every text of a catalog has at least `zh-CN` and `en`. */
export type Localised = Readonly<Record<string, string>>;

/** A fraud script: who plays what, step by step, and what to do about it. */
export interface Script {
  /** Lasting id, e.g. `fake-task-rebate`. Never reused. */
  readonly id: string;
  /** Counts up with every change of meaning. */
  readonly revision: number;
  readonly status: Status;
  /** ISO dates (`2026-11-22`). */
  readonly created: string;
  readonly updated: string;
  /** Id of a {@link Category}. */
  readonly category: string;
  /** Absent in catalogs from before it was told. */
  readonly severity?: Severity;
  /** Whom it is aimed at, those who meet it most first; absent, as `paidBy`, in catalogs from before it was told. */
  readonly targets?: readonly Audience[];
  /** How the money goes, the commonest way first. */
  readonly paidBy?: readonly PaymentForm[];
  /** Where alone it is at home, by ISO 3166; absent if everywhere. */
  readonly regions?: readonly string[];
  /** What it came with, where that is not the catalog itself: another catalog, a patch, a pack; by name and version. */
  readonly from?: string;
  readonly title: Localised;
  /**
   * Normalised words for what it is about, by language, by which it is told from other scripts: `停车费`, `visa`. They say
   * nothing of whether something is a fraud. Absent in catalogs from before they were told.
   */
  readonly subjects?: Readonly<Record<string, readonly string[]>>;
  readonly summary: Localised;
  /** Ids of {@link Advice}, the most urgent first. */
  readonly advice: readonly string[];
  /** In the order of {@link STAGES}; at least two. */
  readonly stages: readonly ScriptStage[];
  /** What the fraudsters will say against a warning, told to a resident as "They will say that …". */
  readonly rebuttals: readonly Localised[];
  /** Genuine messages that look like this script, in words. */
  readonly lookAlikes: readonly Localised[];
  /** Ids of {@link Source}. */
  readonly sources: readonly string[];
  readonly examples: { readonly hits: readonly Hit[]; readonly nearMisses: readonly NearMiss[] };
}

export interface ScriptStage {
  readonly stage: Stage;
  /** What happens at this stage, told to a resident. */
  readonly summary: Localised;
  /** What the fraudster asks for at this stage, as a sentence "They will ask you to …". */
  readonly asks: Localised;
  /** Ids of {@link Signal}. */
  readonly signals: readonly string[];
  /** Ids of {@link Advice}: what helps at this stage, the most urgent first. */
  readonly advice?: readonly string[];
}

/** A made-up text that the engine must find. */
export interface Hit {
  /** Unique inside the script, e.g. `h1`. */
  readonly id: string;
  /** Language of the text: `zh` or `en`. */
  readonly lang: string;
  readonly text: string;
  readonly level: 'danger' | 'caution';
  readonly stage: Stage;
  /** Ids of signals that must be among the evidence. */
  readonly signals: readonly string[];
}

/** A made-up genuine text that the engine must let pass (`no-match`). */
export interface NearMiss {
  /** Unique inside the script, e.g. `n1`. */
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  /** Why it is genuine, told to a resident. */
  readonly why: Localised;
}

/** Something that a message does, and the words by which it is known. Scripts share signals by id. */
export interface Signal {
  /** Role or theme, a dot, a name: `identity.police`, `demand.share-screen`. */
  readonly id: string;
  readonly role: Role;
  /** How strongly it speaks, 0 to 5, in natural-logarithm units of the odds; against fraud for the last three roles. */
  readonly weight: number;
  readonly title: Localised;
  /** Why this gives a fraud (or a genuine message) away, in one sentence. */
  readonly reason: Localised;
  readonly sources: readonly string[];
  readonly match: Condition;
}

/**
 * When a signal holds. Patterns are indices into {@link Lexicon.patterns}.
 * `near`: one match of each pattern, in any order, all inside `within` normalised characters.
 */
export type Condition =
  | { readonly pattern: number }
  | { readonly near: readonly number[]; readonly within: number }
  | { readonly entity: EntityKind; readonly atLeast?: number }
  | { readonly signal: string }
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] }
  | { readonly not: Condition };

/** What can be recognised by its shape rather than by its words. */
export const ENTITY_KINDS = ['link', 'phone', 'amount', 'card', 'code', 'app', 'contact', 'group', 'disguise'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A kind of fraud, with its names in the official lists. */
export interface Category {
  readonly id: string;
  readonly title: Localised;
  /** By list (`mps-2024`, `mps-2025`): the official Chinese name, or the several that it covers. */
  readonly official: Readonly<Record<string, readonly string[]>>;
}

/** One thing to do, or not to do. */
export interface Advice {
  readonly id: string;
  readonly text: Localised;
  readonly sources: readonly string[];
  /** Ids of {@link Contact} to call for it. */
  readonly contacts: readonly string[];
}

/**
 * What a contact is for: `report` a fraud once money or codes are gone, ask for `advice`, know a genuine `warning`, reach
 * the own `bank`, pass `spam` on, `check` a number or what stands in one's name, put stolen `identity` papers right.
 */
export const CONTACT_KINDS = ['report', 'advice', 'warning', 'bank', 'spam', 'check', 'identity'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Whom to turn to: a number, a page, or in words only (the number on the back of the card). */
export interface Contact {
  readonly id: string;
  readonly kind: ContactKind;
  /** As dialled in its region. */
  readonly number?: string;
  /** `https:` or `mailto:`. */
  readonly url?: string;
  /** Country or region it works in, by ISO 3166: `CN`, `HK`. */
  readonly region: string;
  readonly title: Localised;
  /** When to turn to it. */
  readonly use: Localised;
  readonly sources: readonly string[];
  /** ISO date: when it was last compared with its sources. */
  readonly checked: string;
}

/** What to do in a region, step by step: to have a payment stopped, or to look up what stands in one's name. */
export interface Procedure {
  readonly id: string;
  readonly region: string;
  readonly title: Localised;
  /** When it is for. */
  readonly when: Localised;
  /** What to have ready. */
  readonly ready: readonly Localised[];
  /** In their order, each with the ids of {@link Contact} that it needs. */
  readonly steps: readonly { readonly text: Localised; readonly contacts: readonly string[] }[];
  /** What not to do. */
  readonly avoid: readonly Localised[];
  readonly sources: readonly string[];
  /** ISO date: when it was last compared with its sources. */
  readonly checked: string;
}

/** What is left of a script that was withdrawn. */
export interface RetiredScript {
  readonly id: string;
  /** ISO date. */
  readonly retired: string;
  readonly why: Localised;
  /** Id of the script that took its place, if one did. */
  readonly replacedBy?: string;
}

/** Where a rule or a fact comes from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** ISO dates: when it was published (as exactly as known), when we read it. */
  readonly published: string;
  readonly retrieved: string;
}

/** A quiz question written by hand; others are drawn from examples and near-misses. */
export interface AuthoredQuestion {
  readonly id: string;
  /** Id of the script it belongs to; withdrawn with it. */
  readonly script: string;
  readonly ask: Localised;
  /** The message the question is about, if any. */
  readonly text?: Localised;
  readonly options: readonly { readonly text: Localised; readonly right: boolean; readonly why: Localised }[];
}
