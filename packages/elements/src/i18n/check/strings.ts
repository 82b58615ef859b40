export interface CheckStrings {
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly submit: string;
  readonly clear: string;
  /** Said to screen readers after clearing. */
  readonly cleared: string;
  /** Above the message with its marked words. */
  readonly message: string;
  /** How to read the marks. */
  readonly marks: string;
  /** To pass the answer on to somebody. */
  readonly shareTitle: string;
  readonly sharePreview: string;
  readonly share: string;
  /** To put what was found on a card for the officer. */
  readonly tell: string;
  readonly sent: Readonly<Record<'shared' | 'copied' | 'failed', string>>;
  /** First line of what is passed on, and what stands before the answer. */
  readonly shareAsk: string;
  readonly shareAnswer: string;
  /** Before the message, and in the place of a link in it. */
  readonly shareMessage: string;
  readonly shareLink: string;
  readonly empty: string;
}
