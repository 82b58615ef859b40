import type { Level, Stage } from '@fraud-free/core';
import { FraudFreeEvent } from '../events.js';

/**
 * A talk was followed. As all our events it bubbles and crosses shadow boundaries; it carries neither words nor names.
 *
 * @example
 * document.addEventListener('fraud-free-talk', ({ level, script, stage }) => console.log(level, script, stage));
 */
export class FraudFreeTalkEvent extends FraudFreeEvent {
  static readonly type = 'fraud-free-talk';
  readonly level: Level;
  /** Id of the likeliest script, and the latest stage that it has come to; only of `danger` and `caution`. */
  readonly script: string | undefined;
  readonly stage: Stage | undefined;

  constructor(level: Level, script?: string, stage?: Stage) {
    super(FraudFreeTalkEvent.type);
    this.level = level;
    this.script = script;
    this.stage = stage;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fraud-free-talk': FraudFreeTalkEvent;
  }
  interface DocumentEventMap {
    'fraud-free-talk': FraudFreeTalkEvent;
  }
}
