import type { SimulationEnd, SimulationState } from '@fraud-free/quiz';
import { FraudFreeEvent } from '../events.js';

/**
 * The player did something. As all our events it bubbles and crosses shadow boundaries.
 *
 * @example
 * simulator.addEventListener('fraud-free-simulation', ({ state, end }) => end && count(state.script, end));
 */
export class FraudFreeSimulationEvent extends FraudFreeEvent {
  static readonly type = 'fraud-free-simulation';
  /** The talk as it stands; undefined when it was put away. */
  readonly state: SimulationState | undefined;
  /** How it ended, if it has. */
  readonly end: SimulationEnd | undefined;

  constructor(state: SimulationState | undefined, end: SimulationEnd | undefined) {
    super(FraudFreeSimulationEvent.type);
    this.state = state;
    this.end = end;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fraud-free-simulation': FraudFreeSimulationEvent;
  }
  interface DocumentEventMap {
    'fraud-free-simulation': FraudFreeSimulationEvent;
  }
}
