import { FraudFreeEvent } from '../events.js';

/**
 * A resident opened a fraud to read, or went back to the list. As all our events it bubbles and crosses shadow
 * boundaries; what was searched for is not in it.
 *
 * @example
 * search.addEventListener('fraud-free-script', ({ script }) => history.replaceState(null, '', script ? `#${script}` : '#'));
 */
export class FraudFreeScriptEvent extends FraudFreeEvent {
  static readonly type = 'fraud-free-script';
  /** Id of the script; empty for the list. */
  readonly script: string;

  constructor(script: string) {
    super(FraudFreeScriptEvent.type);
    this.script = script;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fraud-free-script': FraudFreeScriptEvent;
  }
  interface DocumentEventMap {
    'fraud-free-script': FraudFreeScriptEvent;
  }
}
