import type { Level, PaymentVerdict } from '@fraud-free/core';
import { FraudFreeEvent } from '../events.js';

/**
 * A doubtful message came up inside a guard; `preventDefault()` keeps the guard from saying so. It carries neither the
 * message nor its words: the element that holds it is the page's own.
 *
 * @example
 * guard.addEventListener('fraud-free-suspect', (event) => event.level === 'caution' && event.preventDefault());
 */
export class FraudFreeSuspectEvent extends FraudFreeEvent {
  static readonly type = 'fraud-free-suspect';
  readonly level: Level;
  /** Id of the likeliest script, if there is one. */
  readonly script: string | undefined;
  /** The element that holds the message. */
  readonly element: Element;

  constructor(level: Level, script: string | undefined, element: Element) {
    super(FraudFreeSuspectEvent.type, true);
    this.level = level;
    this.script = script;
    this.element = element;
  }
}

/** A form with a risky payment is about to be asked about; `preventDefault()` lets it through unasked. */
export class FraudFreePauseEvent extends FraudFreeEvent {
  static readonly type = 'fraud-free-pause';
  readonly verdict: PaymentVerdict;
  readonly form: HTMLFormElement;

  constructor(verdict: PaymentVerdict, form: HTMLFormElement) {
    super(FraudFreePauseEvent.type, true);
    this.verdict = verdict;
    this.form = form;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fraud-free-suspect': FraudFreeSuspectEvent;
    'fraud-free-pause': FraudFreePauseEvent;
  }
}
