import type { CampaignFile, ProgressOfCampaign } from '../campaign/read-campaign.js';
import { isMeasure, type Measure } from './measures.js';

/** Where a campaign is in its time. */
export type Phase = 'ahead' | 'running' | 'over';

/** @param today ISO date, at the resident's place */
export function phaseOf({ period }: CampaignFile, today: string): Phase {
  return today < period.from ? 'ahead' : today > period.until ? 'over' : 'running';
}

/** A goal, and the newest of what was reported of it. */
export interface GoalReached {
  readonly measure: Measure;
  readonly target: number;
  readonly reached: ProgressOfCampaign | undefined;
}

/** The goals that this version knows, in the order of the file, and how many it does not. */
export function goalsOf(
  { goals, progress }: CampaignFile,
  place: string,
): { readonly goals: readonly GoalReached[]; readonly unread: number } {
  const known = goals.flatMap(({ measure, target }) =>
    isMeasure(measure)
      ? {
          measure,
          target,
          reached: progress.filter((one) => one.measure === measure && (one.place ?? '') === place).at(-1),
        }
      : [],
  );
  return { goals: known, unread: goals.length - known.length };
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}

/** The day of a moment, at the resident's place. */
export function localDay(now: number): string {
  const date = new Date(now);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
