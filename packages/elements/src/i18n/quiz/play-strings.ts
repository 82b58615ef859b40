/** What the kinds of question say that take more than one tap. */
export interface QuizPlayStrings {
  /** `about` is a name: whose number, whose link, which fraud. */
  readonly ask: {
    readonly 'mark-words': (pick: number) => string;
    readonly 'which-genuine': string;
    readonly number: (about: string) => string;
    readonly link: (about: string) => string;
    readonly 'address-check': string;
    readonly 'stage-order': (about: string) => string;
    readonly steps: string;
    readonly talk: (about: string) => string;
    readonly conversation: string;
  };
  /** How it is done. */
  readonly howToMark: string;
  readonly howToOrder: string;
  readonly confirm: string;
  /** How many are chosen; also said to screen readers. */
  readonly chosenOf: (count: number, of: number) => string;
  readonly rightOrder: string;
  readonly yourOrder: (places: string) => string;
  /** Under the clauses of a message: those without a sign. */
  readonly unmarked: string;
  readonly whySo: string;
  readonly yourTalk: string;
  /** Over all rounds on this device: shares as texts. */
  readonly measured: (rate: string, alarms: string) => string;
  readonly leaning: Readonly<Record<'suspicious' | 'even' | 'trusting', string>>;
  readonly due: (scripts: number) => string;
  readonly comeBack: (date: string) => string;
  readonly days: string;
  readonly printDays: string;
  readonly kept: string;
  readonly forget: string;
  readonly certificate: string;
  readonly certificateName: string;
  readonly certificateText: (right: number, of: number) => string;
  readonly print: string;
  readonly savePicture: string;
  /** Where the organizer asks for results, which are told only if the player agrees. */
  readonly reportAsk: string;
  readonly reportAgree: string;
  readonly reportStop: string;
}
