import type { PaymentVerdict } from '@fraud-free/core';
import { FraudFreeEvent } from '../events.js';

/**
 * A payment was judged. As all our events it bubbles, crosses shadow boundaries and carries nothing that was told.
 *
 * @example
 * document.addEventListener('fraud-free-payment', (event) => (payButton.disabled = event.verdict.level === 'danger'));
 */
export class FraudFreePaymentEvent extends FraudFreeEvent {
  static readonly type = 'fraud-free-payment';
  readonly verdict: PaymentVerdict;

  constructor(verdict: PaymentVerdict) {
    super(FraudFreePaymentEvent.type);
    this.verdict = verdict;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fraud-free-payment': FraudFreePaymentEvent;
  }
  interface DocumentEventMap {
    'fraud-free-payment': FraudFreePaymentEvent;
  }
}
