import { FraudFreeEvent } from '../events.js';

/**
 * A resident chose where they live. As all our events it bubbles and crosses shadow boundaries.
 *
 * @example
 * contacts.addEventListener('fraud-free-place', ({ place }) => history.replaceState(null, '', `?place=${place}`));
 */
export class FraudFreePlaceEvent extends FraudFreeEvent {
  static readonly type = 'fraud-free-place';
  /** What `place` of the element takes; empty for none. */
  readonly place: string;

  constructor(place: string) {
    super(FraudFreePlaceEvent.type);
    this.place = place;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fraud-free-place': FraudFreePlaceEvent;
  }
  interface DocumentEventMap {
    'fraud-free-place': FraudFreePlaceEvent;
  }
}
