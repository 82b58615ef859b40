import type { Localised, Script, Stage } from '@fraud-free/core';

/** A talk with a fraudster, played from a script stage by stage; plain data, to be kept as JSON. */
export interface SimulationState {
  readonly format: 1;
  /** Id of the script. */
  readonly script: string;
  /** Language of the messages: `zh` or `en`. */
  readonly lang: string;
  /** The same seed gives the same messages and choices. */
  readonly seed: string;
  /** Ids of the choices taken, in their order. */
  readonly taken: readonly string[];
}

/**
 * What a choice does: it ends the talk well, goes along with the fraudster, or voices a doubt, which the fraudster
 * answers.
 */
export type SimulationKind = 'safe' | 'risky' | 'doubt';

export interface SimulationChoice {
  /** `advice/<id>` or `stop`, `slip/<id>` or `go-along`, `doubt`. */
  readonly id: string;
  readonly kind: SimulationKind;
  readonly text: Localised;
  /** What it leads to: why it helps or goes wrong, or the fraudster's answer. */
  readonly leadsTo: Localised;
}

/** What stands before the player. */
export interface SimulationScene {
  readonly stage: Stage;
  /** What happens. */
  readonly happens: Localised;
  /** What the fraudster writes, if the catalog has an example of this stage. */
  readonly message?: { readonly text: string; readonly lang: string };
  /** What the fraudster wants. */
  readonly asks: Localised;
  readonly choices: readonly SimulationChoice[];
}

/** A choice that was taken, and where. */
export interface SimulationTurn {
  readonly stage: Stage;
  readonly choice: SimulationChoice;
}

/** How it ended: stopped before any money went, stopped after some went, or never stopped. */
export type SimulationEnd = 'stopped' | 'stopped-late' | 'paid';

/** Where a talk stands. */
export interface SimulationView {
  readonly script: Script;
  readonly turns: readonly SimulationTurn[];
  /** The next scene; absent at the end. */
  readonly scene?: SimulationScene;
  readonly end?: SimulationEnd;
  /** Stages that did not come about because the talk was stopped. */
  readonly avoided: readonly Stage[];
}
