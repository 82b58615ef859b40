import type { Payments } from './payments.js';
import type {
  Advice,
  AuthoredQuestion,
  Category,
  Contact,
  EntityKind,
  Procedure,
  RetiredScript,
  Script,
  Signal,
  Source,
} from './script.js';

/**
 * The number of the compiled format. History:
 * 1 - the first.
 */
export const CATALOG_FORMAT = 1;

/** Everything the engine and its faces know: scripts, signals, advice, whom to call, sources, questions. */
export interface Catalog {
  readonly format: number;
  /** By which its scripts are told from those of others: `fraud-free`. */
  readonly name?: string;
  /** Dated: `2026.11.22`. */
  readonly version: string;
  /** ISO date. From this day on, finding nothing no longer means `no-match` but `cannot-say`. */
  readonly expires: string;
  readonly languages: readonly Language[];
  readonly folding: Folding;
  readonly disguise: Disguise;
  readonly lexicon: Lexicon;
  readonly judge: JudgeSettings;
  readonly signals: readonly Signal[];
  readonly scripts: readonly Script[];
  /** The commonest kind first: between scripts that a message shows alike, the commoner one is named. */
  readonly categories: readonly Category[];
  readonly advice: readonly Advice[];
  readonly contacts: readonly Contact[];
  readonly procedures: readonly Procedure[];
  readonly sources: readonly Source[];
  readonly questions: readonly AuthoredQuestion[];
  readonly payments: Payments;
  /** Scripts that are no longer judged with. Their ids are never used again. */
  readonly retired?: readonly RetiredScript[];
  /** Parts and signals of a later engine, by name, that this one leaves out; absent if it knows all. */
  readonly skipped?: readonly string[];
}

/** A language of messages that the signals cover. */
export interface Language {
  /** `zh`, `en` */
  readonly id: string;
  readonly script: 'Han' | 'Latin';
  /** For a language in the Latin script: its commonest words, to tell it from others. */
  readonly common: readonly string[];
  /**
   * Words that turn a demand round: `请勿`, `never`. A demand, a move to another channel or a payment that one of them
   * stands in, or right before, is not asked for.
   */
  readonly negations?: readonly string[];
}

/** Character by character: the n-th of `from` is read as the n-th of `to` (traditional to simplified). */
export interface Folding {
  readonly from: string;
  readonly to: string;
}

/** What is written to hide words, and what ordinary text looks like, so that only what is hidden is read anew. */
export interface Disguise {
  /**
   * Letters `a` to `z`, then syllables, each by its name, and behind it, parted by spaces, what stands in for it: other
   * scripts, signs, parts of characters: `a @ 4 а`, `zhuan 车专 砖`.
   */
  readonly sounds: readonly string[];
  /** Chinese characters, each with those that look like it, and behind `~` those that texts hardly ever have: `情请清~倩`. */
  readonly looks?: string;
  /**
   * How Chinese characters sound, in the order of their codes from U+4E00 on. A unit from U+0100 on is a sound, as its
   * place in `sounds`; what follows at once is another sound of the same character. Any other unit begins the next
   * character: so many further on as the unit is above `!`, and `~` as far and on.
   */
  readonly characters: string;
  /** Characters that commonly stand alone: `的是我`. */
  readonly singles: string;
  /** Pairs of characters that common words hold, as the gaps between their sorted hashes of 21 bits; see `pair-set.ts`. */
  readonly ordinary?: string;
  /** The same by hashes of 20 bits, in older catalogs. */
  readonly pairs?: string;
  /** Written so, meant so: `yhk` for `银行卡`. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** The phrases of all signals, compiled. */
export interface Lexicon {
  /** Distinct words, normalised. A trailing `*` lets a Latin word go on. */
  readonly words: readonly string[];
  /** An atom is one of several words (indices into `words`), or an entity. */
  readonly atoms: readonly (readonly number[] | EntityKind)[];
  /**
   * A pattern: atom, gap, atom, gap, … atom. A gap is the most normalised characters that may lie between. One that ends
   * with a gap (of 0) is faint: genuine messages say it nearly as often.
   */
  readonly patterns: readonly (readonly number[])[];
}

/**
 * The numbers of the judge; see `judge/weigh.ts` for what they do. `fraud-free rules fit` makes all but `repeat`, so that
 * a score is a share: of the messages scored 0.8, eight in ten are frauds, where half of all messages are.
 */
export interface JudgeSettings {
  /** Log odds of fraud with no evidence at all (negative). */
  readonly prior: number;
  /** What one unit of weight adds to the log odds. */
  readonly scale: number;
  /** What a second, third, … signal of the same role adds: its weight times this, squared, … */
  readonly repeat: number;
  /** Scores from which a message is `caution`, and a complete script is `danger`. */
  readonly caution: number;
  readonly danger: number;
}
