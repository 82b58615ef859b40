import type { Verdict } from '@fraud-free/core';

/**
 * What every event of the elements is: it bubbles and crosses shadow boundaries. None carries the message that was
 * checked: a page that logs events must not log what a resident pasted.
 */
export class FraudFreeEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

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

/** A warning is about to be put away; `preventDefault()` keeps it. */
export class FraudFreeDismissEvent extends FraudFreeEvent {
  static readonly type = 'fraud-free-dismiss';
  /** Id of the fraud script that the warning is about. */
  readonly script: string;

  constructor(script: string) {
    super(FraudFreeDismissEvent.type, true);
    this.script = script;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fraud-free-verdict': FraudFreeVerdictEvent;
    'fraud-free-clear': FraudFreeClearEvent;
    'fraud-free-dismiss': FraudFreeDismissEvent;
  }
  interface DocumentEventMap {
    'fraud-free-verdict': FraudFreeVerdictEvent;
    'fraud-free-clear': FraudFreeClearEvent;
    'fraud-free-dismiss': FraudFreeDismissEvent;
  }
}
