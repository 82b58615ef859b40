import type { Catalog } from '../catalog/catalog.js';
import { STAGES } from '../catalog/script.js';
import { createCandidates } from '../judge/candidates.js';
import type { StageOf } from '../judge/file-scripts.js';
import { heaviestFirst } from '../judge/weigh.js';
import type { KeptSignal, PartyState } from './conversation-state.js';
import type { PartyVerdict, ScriptUnderWay, StageSeen } from './conversation-verdict.js';
import { recall, type Signals } from './memory.js';

/** What the words of a party, or of several taken together, come to. */
export interface Weighed extends Omit<PartyVerdict, 'from'> {
  /** The likeliest, where one is worth a warning; where none is any more, the likeliest one that was. */
  readonly scripts: readonly (ScriptUnderWay & { readonly stageOf: StageOf })[];
}

/**
 * Weighs what parties say. Only what belongs to one script adds up: weak signs of several scripts are what any long talk
 * holds. Stages that follow each other in their order, in different messages, say more than the same words in one.
 */
export function createWeighParties(catalog: Catalog, signals: Signals): (parties: readonly PartyState[]) => Weighed {
  const candidatesOf = createCandidates(catalog);
  return (parties) => {
    const kept = parties.flatMap((party) => party.signals);
    const found = heaviestFirst(parties.flatMap((party) => recall(party, signals)));
    const subjects = (script: string): number =>
      parties.reduce((sum, party) => sum + (party.subjects?.[script] ?? 0), 0);
    const candidates = candidatesOf(found, subjects, (stageOf) => ORDER * steps(seen(kept, stageOf)) ** 2).map(
      (each) => ({ ...each, stages: seen(kept, each.stageOf) }),
    );
    const worth = candidates.filter(({ match }) => match.score >= catalog.judge.caution);
    const past = candidates.filter(({ stageOf }) => kept.some(({ id, warned }) => warned && stageOf.has(id)));
    return {
      level: worth.length === 0 ? 'no-match' : worth.some(({ isDanger }) => isDanger) ? 'danger' : 'caution',
      score: Math.max(0, ...candidates.map(({ match }) => match.score)),
      scripts: (worth.length > 0 ? candidates.slice(0, FEW) : past.slice(0, 1)).map(({ match, stageOf, stages }) => ({
        ...match,
        stages,
        from: parties.map(({ from }) => from),
        stageOf,
      })),
    };
  };
}

/**
 * What a stage adds to the weight that is first shown in a later message than the stage before it; two such steps add
 * four times as much: one step is soon made by chance, a course is not.
 */
const ORDER = 0.25;
const FEW = 5;

/** The stages that signals show, in their order, each with the message in which it was shown first. */
function seen(signals: readonly KeptSignal[], stageOf: StageOf): StageSeen[] {
  return STAGES.flatMap((stage) => {
    const messages = signals.filter(({ id }) => stageOf.get(id) === stage).map(({ first }) => first);
    return messages.length > 0 ? { stage, message: Math.min(...messages) } : [];
  });
}

function steps(stages: readonly StageSeen[]): number {
  return stages.filter(({ message }, place) => message > (stages[place - 1]?.message ?? message)).length;
}
