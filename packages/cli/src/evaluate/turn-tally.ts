import { isWarning, type ConversationVerdict, type Engine } from '@fraud-free/core';
import { followTalk } from '../lines/talk.js';
import type { Turn } from '../lines/message-line.js';
import { percent, type Table } from '../table.js';
import type { Labelled } from './labelled-line.js';

/**
 * How early talks are warned of: the conversation against a check of each message by itself. Turns are counted from 1.
 * A demand for money is the first turn in which a signal of the role `payment` stands.
 */
export interface TurnRow {
  readonly source: string;
  readonly label: string;
  readonly lang: string;
  readonly talks: number;
  /** Talks flagged by the conversation after some turn, after the last one, and in some single message. */
  readonly flagged: number;
  readonly atEnd: number;
  readonly single: number;
  /** The median turn of the first warning, of those that were flagged. */
  readonly medianTurn: number | null;
  readonly medianTurnSingle: number | null;
  /** Talks that both flag, and those of them in which the conversation is the earlier, and the later one. */
  readonly both: number;
  readonly earlier: number;
  readonly later: number;
  /** Talks with a demand for money, and those of them that were flagged before it, by either. */
  readonly withDemand: number;
  readonly beforeDemand: number;
  readonly beforeDemandSingle: number;
}

/** Counts talks by source, label and language. */
export class TurnTally {
  readonly #groups = new Map<string, { readonly labelled: Labelled; readonly talks: Measured[] }>();

  add(engine: Engine, labelled: Labelled, turns: readonly Turn[]): void {
    const { source, label, lang } = labelled;
    const key = JSON.stringify([source, label, lang]);
    const group = this.#groups.get(key) ?? { labelled, talks: [] };
    group.talks.push(measure(engine, turns));
    this.#groups.set(key, group);
  }

  rows(): readonly TurnRow[] {
    return [...this.#groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { labelled, talks }]) => row(labelled, talks));
  }
}

export function turnsTable(rows: readonly TurnRow[]): Table {
  return {
    head: [
      ...['source', 'label', 'lang', 'talks', 'flagged %', 'at end %', 'single %', 'turn', 'turn single'],
      ...['both', 'earlier', 'later', 'with demand', 'before %', 'before single %'],
    ],
    body: rows.map((each) => [
      ...[each.source, each.label, each.lang, String(each.talks)],
      ...[each.flagged, each.atEnd, each.single].map((part) => percent(part, each.talks)),
      ...[each.medianTurn, each.medianTurnSingle].map((turn) => (turn === null ? '-' : String(turn))),
      ...[each.both, each.earlier, each.later, each.withDemand].map(String),
      ...[each.beforeDemand, each.beforeDemandSingle].map((part) =>
        each.withDemand === 0 ? '-' : percent(part, each.withDemand),
      ),
    ]),
    left: 3,
  };
}

/** Turns from 1; absent where there is none. */
interface Measured {
  readonly first: number | undefined;
  readonly single: number | undefined;
  readonly demand: number | undefined;
  readonly atEnd: boolean;
}

function measure(engine: Engine, turns: readonly Turn[]): Measured {
  const checks = turns.map(({ text }) => engine.check(text));
  let last: ConversationVerdict | undefined;
  for (const verdict of followTalk(engine, turns)) last = verdict;
  return {
    first: last?.firstWarning && last.firstWarning.message + 1,
    single: turnOf(checks.findIndex(isWarning)),
    demand: turnOf(checks.findIndex(({ evidence }) => evidence.some(({ role }) => role === 'payment'))),
    atEnd: last !== undefined && isWarning(last),
  };
}

function turnOf(index: number): number | undefined {
  return index < 0 ? undefined : index + 1;
}

function row({ source, label, lang }: Labelled, talks: readonly Measured[]): TurnRow {
  const count = (holds: (talk: Measured) => boolean): number => talks.filter(holds).length;
  const both = talks.filter(({ first, single }) => first !== undefined && single !== undefined);
  return {
    source,
    label,
    lang,
    talks: talks.length,
    flagged: count(({ first }) => first !== undefined),
    atEnd: count(({ atEnd }) => atEnd),
    single: count(({ single }) => single !== undefined),
    medianTurn: median(talks.map(({ first }) => first)),
    medianTurnSingle: median(talks.map(({ single }) => single)),
    both: both.length,
    earlier: both.filter(({ first, single }) => first! < single!).length,
    later: both.filter(({ first, single }) => first! > single!).length,
    withDemand: count(({ demand }) => demand !== undefined),
    beforeDemand: count(({ first, demand }) => first !== undefined && demand !== undefined && first < demand),
    beforeDemandSingle: count(({ single, demand }) => single !== undefined && demand !== undefined && single < demand),
  };
}

/** The lower one of the two in the middle, so that it is a turn. */
function median(turns: readonly (number | undefined)[]): number | null {
  const sorted = turns.filter((turn) => turn !== undefined).sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? null;
}
