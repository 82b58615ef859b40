import type { Verdict } from '@fraud-free/core';

/*
 * Every event bubbles and crosses shadow boundaries. None carries the message that was checked: a page that logs
 * events must not log what a resident pasted.
 */

/**
 * A message was judged.
 *
 * @example
 * document.addEventListener('fraud-free-verdict', (event) => console.log(event.verdict.level));
 */
export class FraudFreeVerdictEvent extends Event {
  static readonly type = 'fraud-free-verdict';
  readonly verdict: Verdict;

  constructor(verdict: Verdict) {
    super(FraudFreeVerdictEvent.type, { bubbles: true, composed: true });
    this.verdict = verdict;
  }
}

/** The message and its answer were cleared away. */
export class FraudFreeClearEvent extends Event {
  static readonly type = 'fraud-free-clear';

  constructor() {
    super(FraudFreeClearEvent.type, { bubbles: true, composed: true });
  }
}

/** A warning is about to be put away; `preventDefault()` keeps it. */
export class FraudFreeDismissEvent extends Event {
  static readonly type = 'fraud-free-dismiss';
  /** Id of the fraud script that the warning is about. */
  readonly script: string;

  constructor(script: string) {
    super(FraudFreeDismissEvent.type, { bubbles: true, composed: true, cancelable: true });
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
