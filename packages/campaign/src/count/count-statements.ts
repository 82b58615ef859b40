/** What was counted of one measure. */
export interface Counted {
  readonly measure: 'knowledge' | 'kept-knowledge';
  /** Pseudonyms that it is of. */
  readonly players: number;
  readonly answers: number;
  /** Per cent that were right, to one place; absent where fewer players than asked for are behind it. */
  readonly percent?: number;
  /** ISO date of the last answer; absent likewise. */
  readonly on?: string;
}

/** So many players must be behind a number, so that it tells of nobody. */
export const LEAST_PLAYERS = 10;

/** How long after a player's first answer one counts as kept: four weeks, in milliseconds. */
const KEPT_AFTER = 28 * 86_400_000;

/**
 * Counts what quizzes reported to a store of statements (xAPI 1.0.3): how many answers were right, and how many of those
 * given four weeks or more after the same player's first. A statement that stands there twice counts once, one that
 * was voided not at all, and anything else is passed over. Nothing of who answered comes out.
 *
 * @param least players behind a number; fewer, and it is not told
 * @example
 * countStatements(statements)[0]; // => { measure: 'knowledge', players: 34, answers: 340, percent: 71.2, on: '2026-12-20' }
 */
export function countStatements(statements: Iterable<unknown>, least: number = LEAST_PLAYERS): [Counted, Counted] {
  const answers = new Map<string, Answer>();
  const voided = new Set<string>();
  for (const statement of statements) {
    const gone = voidedBy(statement);
    if (gone !== undefined) voided.add(gone);
    const answer = answerOf(statement);
    if (answer) answers.set(answer.id, answer);
  }
  const all = [...answers.values()].filter(({ id }) => !voided.has(id));
  const first = new Map<string, number>();
  for (const { player, time } of all) first.set(player, Math.min(time, first.get(player) ?? Infinity));
  const kept = all.filter(({ player, time }) => time - first.get(player)! >= KEPT_AFTER);
  return [sumUp('knowledge', all, least), sumUp('kept-knowledge', kept, least)];
}

interface Answer {
  readonly id: string;
  readonly player: string;
  readonly time: number;
  readonly right: boolean;
}

function sumUp(measure: Counted['measure'], answers: readonly Answer[], least: number): Counted {
  const players = new Set(answers.map(({ player }) => player)).size;
  const counted = { measure, players, answers: answers.length };
  if (players < least || players === 0) return counted;
  const right = answers.filter((answer) => answer.right).length;
  const last = answers.reduce((latest, { time }) => Math.max(latest, time), 0);
  return {
    ...counted,
    percent: Math.round((1000 * right) / answers.length) / 10,
    on: new Date(last).toISOString().slice(0, 10),
  };
}

const ANSWERED = 'http://adlnet.gov/expapi/verbs/answered';
const VOIDED = 'http://adlnet.gov/expapi/verbs/voided';

function answerOf(statement: unknown): Answer | undefined {
  const id = at(statement, 'id');
  const account = at(at(statement, 'actor'), 'account');
  const name = at(account, 'name');
  const right = at(at(statement, 'result'), 'success');
  const time = Date.parse(String(at(statement, 'timestamp')));
  const ours = String(at(at(statement, 'object'), 'id')).startsWith('urn:fraud-free:question/');
  if (at(at(statement, 'verb'), 'id') !== ANSWERED || !ours || Number.isNaN(time)) return undefined;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof right !== 'boolean') return undefined;
  return { id, player: JSON.stringify([at(account, 'homePage'), name]), time, right };
}

function voidedBy(statement: unknown): string | undefined {
  const id = at(at(statement, 'object'), 'id');
  return at(at(statement, 'verb'), 'id') === VOIDED && typeof id === 'string' ? id : undefined;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
