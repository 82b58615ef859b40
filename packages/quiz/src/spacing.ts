import { createEmptyCard, fsrs, Rating as Grade, State, type Card as FsrsCard, type FSRS } from 'ts-fsrs';

/** How a script was answered in a round: all right, or with an error. */
export type Rating = 'right' | 'wrong';

/** What is remembered of one script; times in milliseconds since 1970. */
export interface Card {
  readonly due: number;
  readonly last: number;
  /** Of the memory model: days until it is recalled with 90 %, and 1 (easy) to 10. */
  readonly stability: number;
  readonly difficulty: number;
  /** How often it was asked about, and forgotten. */
  readonly times: number;
  readonly lapses: number;
}

/**
 * When to ask about a script again.
 *
 * Decision: FSRS (ts-fsrs, FSRS-6 with its published parameters) at a wished retention of 0.7 and in whole days. At 0.9,
 * as for vocabulary, it would ask again after two days; what is known of teaching against fraud asks for two to four
 * weeks at first, then two or three months, and half a year at most, since an effect was measured to be gone after six months
 * (Reinheimer et al., SOUPS 2020). A retention of 0.7 gives three weeks for what was right; the bounds hold the rest.
 *
 * @param now milliseconds since 1970
 * @example
 * new Date(review(undefined, 'right', Date.UTC(2026, 10, 22)).due).toISOString().slice(0, 10); // => '2026-12-13'
 */
export function review(card: Card | undefined, rating: Rating, now: number): Card {
  const { card: next } = scheduler().next(
    fromCard(card, now),
    new Date(now),
    rating === 'right' ? Grade.Good : Grade.Again,
  );
  const days = Math.min(Math.max(next.scheduled_days, FEWEST_DAYS), MOST_DAYS[card?.times ?? 0] ?? MOST_DAYS_EVER);
  return {
    due: now + days * DAY,
    last: now,
    stability: next.stability,
    difficulty: next.difficulty,
    times: next.reps,
    lapses: next.lapses,
  };
}

/**
 * The days on which to play, from the first round on, for somebody who answers well: what to print for those without a
 * phone.
 *
 * @param start milliseconds since 1970
 * @example
 * playDates(Date.UTC(2026, 10, 22), 3).map((day) => new Date(day).toISOString().slice(0, 10));
 * // => ['2026-11-22', '2026-12-13', …]
 */
export function playDates(start: number, rounds = 5): number[] {
  const dates = [start];
  let card: Card | undefined;
  while (dates.length < rounds) {
    card = review(card, 'right', dates.at(-1)!);
    dates.push(card.due);
  }
  return dates;
}

const DAY = 24 * 60 * 60 * 1000;
const FEWEST_DAYS = 14;
/** After the first time, and after the second: four weeks, and three months. */
const MOST_DAYS: readonly number[] = [28, 91];
const MOST_DAYS_EVER = 182;
const RETENTION = 0.7;

let made: FSRS | undefined;

function scheduler(): FSRS {
  return (made ??= fsrs({
    request_retention: RETENTION,
    maximum_interval: MOST_DAYS_EVER,
    enable_fuzz: false,
    enable_short_term: false,
  }));
}

function fromCard(card: Card | undefined, now: number): FsrsCard {
  const empty = createEmptyCard(new Date(now));
  if (card === undefined) return empty;
  const { due, last, stability, difficulty, times, lapses } = card;
  return {
    ...empty,
    due: new Date(due),
    stability,
    difficulty,
    scheduled_days: Math.round((due - last) / DAY),
    reps: times,
    lapses,
    state: State.Review,
    last_review: new Date(last),
  };
}
