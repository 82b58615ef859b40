import type { Built, Candidate } from './kinds/kind.js';
import type { Question } from './question.js';
import type { Random } from './random.js';

/** Hands out questions so that what came least comes next. */
export interface Picker<Slot extends string> {
  /** The next question of a kind among the candidates that are acceptable; nothing when there is none left. */
  pick(slot: Slot, acceptable: (candidate: Candidate) => boolean): Question | undefined;
}

/**
 * Each pick takes the candidate whose category, then script, then stage has come least so far; equals are decided
 * by the seed. The messages that a question shows are gone for every other kind, too: a message that was already
 * explained would give the answer away.
 */
export function createPicker<Slot extends string>(
  random: Random,
  candidates: Readonly<Record<Slot, readonly Candidate[]>>,
): Picker<Slot> {
  const waiting = new Map<Slot, Candidate[]>();
  for (const slot of Object.keys(candidates) as Slot[]) waiting.set(slot, random.shuffle(candidates[slot]));
  const used = new Set<string>();
  const came = {
    category: new Map<string, number>(),
    script: new Map<string, number>(),
    stage: new Map<string, number>(),
  };

  function pick(slot: Slot, acceptable: (candidate: Candidate) => boolean): Question | undefined {
    const list = waiting.get(slot)!;
    for (;;) {
      const next = least(list.filter((candidate) => !used.has(candidate.about) && acceptable(candidate)));
      if (next === undefined) return undefined;
      list.splice(list.indexOf(next), 1);
      const built = next.build(random, (message) => used.has(message));
      if (built === undefined) continue;
      take(next, built);
      return built.question;
    }
  }

  function least(list: readonly Candidate[]): Candidate | undefined {
    return list.reduce<Candidate | undefined>(
      (best, candidate) => (best === undefined || compare(candidate, best) < 0 ? candidate : best),
      undefined,
    );
  }

  function compare(one: Candidate, other: Candidate): number {
    return (
      times(came.category, one.category) - times(came.category, other.category) ||
      times(came.script, one.script) - times(came.script, other.script) ||
      times(came.stage, one.stage) - times(came.stage, other.stage)
    );
  }

  function take({ about, category, script, stage }: Candidate, { uses }: Built): void {
    for (const message of [about, ...uses]) used.add(message);
    came.category.set(category, times(came.category, category) + 1);
    came.script.set(script, times(came.script, script) + 1);
    if (stage !== undefined) came.stage.set(stage, times(came.stage, stage) + 1);
  }

  return { pick };
}

function times(counts: ReadonlyMap<string, number>, key: string | undefined): number {
  return key === undefined ? 0 : (counts.get(key) ?? 0);
}
