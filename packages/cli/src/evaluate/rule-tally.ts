import { isWarning } from '@fraud-free/core';
import type { Answer } from '../lines/judge-message.js';
import { balancedShares, type Counted } from './balanced-shares.js';
import type { Labelled } from './labelled-line.js';
import { compare } from './tally.js';

/** How often a rule spoke, and how often it was right. */
export interface RuleCount {
  readonly id: string;
  /** Messages: frauds, and others (benign ones and advertising; what of that reads like a lure is left out). */
  readonly fraud: number;
  readonly other: number;
  /**
   * Share of frauds among them, 0 to 1, as if half of all messages were frauds and every source counted alike, so that
   * it does not hang on how many of each there were.
   */
  readonly precision: number;
}

export interface RuleTally {
  add(labelled: Labelled, answer: Answer): void;
  /** Scripts by the flagged messages that name them first, signals by all messages that show them; each by id. */
  counts(): { readonly scripts: readonly RuleCount[]; readonly signals: readonly RuleCount[] };
}

/** Counts, rule by rule, the messages in which it spoke. */
export function createRuleTally(): RuleTally {
  const messages: (Counted & { readonly script: string | undefined; readonly signals: ReadonlySet<string> })[] = [];
  return {
    add({ source, label, maybeFraud }, { level, scripts, evidence }) {
      if (maybeFraud) return;
      const isFlagged = isWarning({ level });
      messages.push({
        source,
        isFraud: label === 'fraud',
        script: isFlagged ? scripts[0]?.id : undefined,
        signals: new Set(evidence.map(({ signal }) => signal)),
      });
    },
    counts() {
      const shares = balancedShares(messages);
      const [scripts, signals] = [new Map<string, Sums>(), new Map<string, Sums>()];
      messages.forEach(({ isFraud, script, signals: shown }, at) => {
        if (script !== undefined) addTo(scripts, script, isFraud, shares[at]!);
        for (const signal of shown) addTo(signals, signal, isFraud, shares[at]!);
      });
      return { scripts: countsOf(scripts), signals: countsOf(signals) };
    },
  };
}

interface Sums {
  fraud: number;
  other: number;
  right: number;
  all: number;
}

function addTo(sums: Map<string, Sums>, id: string, isFraud: boolean, share: number): void {
  const its = sums.get(id) ?? { fraud: 0, other: 0, right: 0, all: 0 };
  its[isFraud ? 'fraud' : 'other']++;
  if (isFraud) its.right += share;
  its.all += share;
  sums.set(id, its);
}

function countsOf(sums: ReadonlyMap<string, Sums>): RuleCount[] {
  return [...sums]
    .map(([id, { fraud, other, right, all }]) => ({ id, fraud, other, precision: round(right / all) }))
    .sort((a, b) => compare(a.id, b.id));
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
