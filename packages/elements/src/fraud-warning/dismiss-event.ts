import { FraudFreeEvent } from '../events.js';

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
    'fraud-free-dismiss': FraudFreeDismissEvent;
  }
  interface DocumentEventMap {
    'fraud-free-dismiss': FraudFreeDismissEvent;
  }
}
