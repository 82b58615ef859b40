/** What the pages of a campaign's site say, in one language. */
export interface SiteWords {
  readonly skip: string;
  readonly menu: string;
  readonly elder: string;
  /** The name of this language in itself, for the link to its pages. */
  readonly language: string;
  readonly updateReady: string;
  readonly update: string;
  /** With `{time}`: what was kept and when. */
  readonly kept: string;
  /** Between two of a row. */
  readonly also: string;
  /** What stands in brackets behind a word. */
  inBrackets(text: string): string;
  readonly home: {
    readonly lead: string;
    readonly now: string;
    readonly gotMessage: string;
    readonly gotMessageMore: string;
    readonly paid: string;
    readonly paidMore: string;
    readonly unsure: string;
    readonly unsureMore: string;
    readonly quizzes: string;
    readonly focus: string;
    readonly focusMore: string;
    readonly numbers: string;
    readonly apps: string;
    period(from: string, until: string): string;
  };
  readonly check: {
    readonly title: string;
    readonly lead: string;
    readonly ask: readonly string[];
    readonly all: string;
  };
  readonly paid: {
    readonly title: string;
    readonly lead: string;
    readonly ready: string;
    readonly avoid: string;
    readonly elsewhere: string;
  };
  readonly quiz: { readonly title: string; readonly without: string; questions(count: number): string };
  readonly contacts: {
    readonly title: string;
    readonly lead: string;
    readonly publicNumbers: string;
    readonly neighbourhood: string;
    readonly more: string;
  };
  readonly alerts: { readonly title: string; readonly none: string; readonly feeds: string; asOf(day: string): string };
  readonly frauds: {
    readonly title: string;
    readonly lead: string;
    readonly steps: string;
    readonly advice: string;
    readonly genuine: string;
  };
  readonly progress: {
    readonly title: string;
    readonly goal: string;
    readonly reached: string;
    readonly notYet: string;
    readonly caution: string;
    asOf(day: string): string;
    amount(value: number, unit: 'percent' | 'count' | 'days'): string;
  };
  readonly about: {
    readonly title: string;
    readonly issuer: string;
    readonly hours: string;
    readonly work: string;
    readonly privacy: string;
    readonly privacyText: readonly string[];
    /** Where a campaign asks for results. */
    results(host: string): string;
    readonly made: string;
    madeOf(day: string, catalog: string): string;
  };
  /** The organizer's page of what was printed. */
  readonly print: {
    readonly title: string;
    readonly lead: string;
    readonly digits: string;
    readonly compare: string;
    readonly more: string;
    readonly moreText: string;
    readonly command: string;
  };
  readonly source: string;
  checked(day: string): string;
  readonly foot: string;
}
