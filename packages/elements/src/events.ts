/**
 * What every event of the elements is: it bubbles and crosses shadow boundaries. None carries the message that was
 * checked: a page that logs events must not log what a resident pasted.
 */
export class FraudFreeEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}
