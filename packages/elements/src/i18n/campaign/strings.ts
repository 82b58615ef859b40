import type { Phase } from '../../fraud-campaign/campaign-state.js';
import type { Measure, MeasureUnit } from '../../fraud-campaign/measures.js';

/** Everything of <fraud-campaign>. Days are given in words. */
export interface CampaignStrings {
  /** Where the campaign's own title is not known. */
  readonly title: string;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly period: (from: string, until: string) => string;
  readonly notYet: (from: string) => string;
  readonly isOver: string;
  readonly loading: string;
  /** The file could not be read, and none was before. */
  readonly broken: (ask: string) => string;
  readonly brokenNow: string;
  readonly stale: (day: string) => string;
  readonly focus: string;
  readonly goals: string;
  readonly goalsOf: (place: string) => string;
  readonly target: string;
  readonly noProgress: string;
  readonly notReported: string;
  readonly asOf: (day: string) => string;
  readonly amounts: Readonly<Record<MeasureUnit, (number: string) => string>>;
  readonly unread: (count: number) => string;
  /** Until when what the issuer says holds, and since when it does no more. */
  readonly holdsUntil: (day: string) => string;
  readonly ended: (day: string) => string;
  /** What is counted, and what goes wrong where people are held to it. */
  readonly measures: Readonly<
    Record<Measure, { readonly title: string; readonly counts: string; readonly caution?: string }>
  >;
}
