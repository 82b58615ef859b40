import type { Stage } from '@fraud-free/core';

/** Everything of <fraud-conversation>. */
export interface ConversationStrings {
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly submit: string;
  readonly clear: string;
  readonly cleared: string;
  readonly empty: string;
  /** How the talk was read. */
  readonly read: (messages: number, parties: number) => string;
  /** A party that the copy does not name. */
  readonly nobody: string;
  /** What a stage is called, and what it is for: used wherever stages are shown. */
  readonly stages: Readonly<Record<Stage, string>>;
  readonly stagesTitle: string;
  /** Number of the message, from 1. */
  readonly seenAt: (message: number) => string;
  readonly current: string;
  readonly nextStage: string;
  readonly notYet: string;
  readonly next: string;
  readonly rebuttals: string;
  readonly rebuttalsHow: string;
  readonly firstWarning: (message: number) => string;
  readonly noMatch: string;
  readonly tooLittle: string;
  readonly talk: string;
  readonly onDevice: (catalog: string) => string;
}
