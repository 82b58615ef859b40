import { NOTHING_REMEMBERED, remember, restoreMemory, type Memory, type QuizState } from '@fraud-free/quiz';
import { keptOnDevice } from '../storage/kept.js';

/** What this device remembers of rounds that were played: when to come back to which fraud, and both errors. */
export interface KeptMemory {
  /** What a later version kept, or somebody changed, is begun anew. */
  read(): Memory;
  /** Adds a round that is finished. */
  add(state: QuizState): void;
  forget(): void;
}

export function keptMemory(): KeptMemory {
  const kept = keptOnDevice('quiz');
  const read = (): Memory => {
    try {
      return restoreMemory(kept.read() ?? NOTHING_REMEMBERED);
    } catch {
      return NOTHING_REMEMBERED;
    }
  };
  return {
    read,
    add: (state) => void kept.write(remember(read(), state, Date.now())),
    forget: () => kept.clear(),
  };
}
