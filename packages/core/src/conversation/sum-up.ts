import type { Catalog } from '../catalog/catalog.js';
import { STAGES } from '../catalog/script.js';
import { stepAfter } from '../catalog/stage-order.js';
import { isWorse } from '../judge/judge.js';
import type { ConversationState, PartyState } from './conversation-state.js';
import type { ConversationVerdict, ScriptUnderWay } from './conversation-verdict.js';
import type { Signals } from './memory.js';
import type { Weighed } from './weigh-parties.js';

export type WeighParties = (parties: readonly PartyState[]) => Weighed;

/** What a talk comes to, whatever its catalog's age. */
export function createSumUp(
  catalog: Catalog,
  signals: Signals,
  weigh: WeighParties,
): (state: ConversationState) => ConversationVerdict {
  return ({ parties, firstWarning, cannotSay }) => {
    const each = parties.map((party) => ({ party, ...weigh([party]) }));
    const own = each.filter(({ party }) => !parties.some((other) => isEcho(party, other)));
    const together = own.every((one) => one.level !== 'danger')
      ? alliance(
          own.map(({ party }) => party),
          signals,
          weigh,
        )
      : undefined;
    const all: Weighed[] = together ? [together, ...own] : own;
    all.sort((a, b) => (isWorse(a, b) ? -1 : isWorse(b, a) ? 1 : 0));
    const { level = 'no-match', score = 0 } = all[0] ?? {};
    const scripts = merged(all.flatMap((weighed) => weighed.scripts));
    const script = catalog.scripts.find(({ id }) => id === scripts[0]?.id);
    const next = script && stepAfter(script, scripts[0]!.stage);
    return {
      ...(cannotSay && level === 'no-match' ? { level: 'cannot-say', cannotSay } : { level }),
      score,
      scripts,
      evidence: parties
        .filter(({ from }) => scripts.some((script) => script.from.includes(from)))
        .flatMap(({ from, signals: kept }) =>
          kept.flatMap(({ id, last: message, places }) =>
            places.map(([start, end]) => {
              return { message, from, signal: id, role: signals.get(id)!.role, start: start!, end: end! };
            }),
          ),
        )
        .sort((a, b) => a.message - b.message || a.start - b.start || a.end - b.end),
      parties: each.map(({ party: { from }, level, score }) => ({ from, level, score })),
      ...(firstWarning && { firstWarning }),
      advice: script?.advice ?? [],
      ...(next && { next: { script: scripts[0]!.id, stage: next.stage } }),
      rebuttals: script?.rebuttals ?? [],
      catalog: catalog.version,
    };
  };
}

/** Whoever only says what another has said before repeats it: a victim who asks back, somebody who quotes. */
function isEcho(party: PartyState, other: PartyState): boolean {
  const its = party.signals.filter(({ warned }) => warned);
  return (
    its.length > 0 &&
    its.every((one) => other.signals.some(({ id, first, warned }) => warned && id === one.id && first < one.first))
  );
}

/**
 * What several parties play together, such as the "support" and the "bank clerk": each of them claims to be somebody or
 * promises something in one script, and only together it is whole. Whoever claims nothing in it is left out, so that a
 * relative in the same feed is not taken for an accomplice.
 */
function alliance(
  parties: readonly PartyState[],
  signals: Signals,
  weigh: WeighParties,
  plays: (id: string) => boolean = () => true,
): Weighed | undefined {
  const players = parties.filter((party) => party.signals.some(({ id }) => plays(id) && isClaim(signals, id)));
  if (players.length < 2) return undefined;
  const together = weigh(players);
  const [script] = together.scripts;
  if (together.level !== 'danger' || !script) return undefined;
  return players.length === parties.length
    ? { ...together, scripts: [script] }
    : alliance(players, signals, weigh, (id) => script.stageOf.has(id));
}

function isClaim(signals: Signals, id: string): boolean {
  const { role } = signals.get(id)!;
  return role === 'identity' || role === 'lure';
}

/** Each script once, as likely as the likeliest says, with the earliest sight of each stage and all who play it. */
function merged(scripts: Weighed['scripts']): ScriptUnderWay[] {
  const byId = new Map<string, ScriptUnderWay>();
  for (const { stageOf: _, ...each } of scripts) {
    const before = byId.get(each.id) ?? each;
    const both = [...before.stages, ...each.stages].sort((a, b) => a.message - b.message);
    const stages = STAGES.flatMap((stage) => both.find((seen) => seen.stage === stage) ?? []);
    byId.set(each.id, {
      ...before,
      stage: stages.at(-1)!.stage,
      complete: before.complete || each.complete,
      stages,
      from: [...new Set([...before.from, ...each.from])],
    });
  }
  return [...byId.values()];
}
