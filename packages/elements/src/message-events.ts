import type { Verdict } from '@fraud-free/core';
import { FraudFreeEvent } from './events.js';

/**
 * A message was judged.
 *
 * @example
 * document.addEventListener('fraud-free-verdict', (event) => console.log(event.verdict.level));
 */
export class FraudFreeVerdictEvent extends FraudFreeEvent {
  static readonly type = 'fraud-free-verdict';
  readonly verdict: Verdict;

  constructor(verdict: Verdict) {
    super(FraudFreeVerdictEvent.type);
    this.verdict = verdict;
  }
}

/** The message and its answer were cleared away. */
export class FraudFreeClearEvent extends FraudFreeEvent {
  static readonly type = 'fraud-free-clear';

  constructor() {
    super(FraudFreeClearEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'fraud-free-verdict': FraudFreeVerdictEvent;
    'fraud-free-clear': FraudFreeClearEvent;
  }
  interface DocumentEventMap {
    'fraud-free-verdict': FraudFreeVerdictEvent;
    'fraud-free-clear': FraudFreeClearEvent;
  }
}
