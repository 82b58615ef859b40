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
  readonly stagesTitle: string;
  /** Number of the message, from 1. */
  readonly seenAt: (message: number) => string;
  readonly current: string;
  readonly nextStage: string;
  readonly notYet: string;
  readonly next: string;
  readonly firstWarning: (message: number) => string;
  readonly noMatch: string;
  readonly tooLittle: string;
  readonly talk: string;
  readonly onDevice: (catalog: string) => string;
}
