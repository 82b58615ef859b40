import type { QuestionKind } from '@fraud-free/quiz';

/** The words that sheets bring along themselves, in one language. All else comes from the campaign and the catalog. */
export interface Words {
  /** Tag of the language and, for the typesetter's line breaking, its region. */
  readonly lang: string;
  readonly region: string;
  /** Between two items of a list inside a sentence. */
  readonly comma: string;
  readonly ask: string;
  readonly paid: string;
  readonly scan: string;
  /** Above the digits of the key: how to compare them. */
  readonly compare: string;
  source(title: string, publisher: string, day: string): string;
  sources(named: readonly string[]): string;
  checked(day: string, catalog: string): string;
  issued(issuer: string, from: string, until: string): string;
  readonly poster: {
    readonly title: string;
    readonly kicker: string;
    readonly says: string;
    readonly steps: string;
    readonly words: string;
    readonly signs: string;
    readonly remember: string;
    readonly whom: string;
    readonly madeUp: string;
  };
  readonly alert: {
    readonly title: string;
    readonly updated: string;
    readonly everywhere: string;
    days(published: string, expires: string): string;
    readonly advice: string;
    readonly newest: string;
  };
  readonly plate: {
    readonly title: string;
    readonly head: string;
    readonly noTel: string;
    readonly nobody: string;
    readonly scan: string;
    readonly never: string;
  };
  readonly note: {
    readonly title: string;
    readonly head: string;
    readonly blanks: readonly string[];
    readonly did: string;
    readonly doings: readonly string[];
    about(title: string): string;
    installed(app: string): string;
    readonly never: string;
    readonly check: string;
    readonly message: string;
  };
  readonly leaflet: {
    readonly title: string;
    readonly cover: string;
    readonly coverSmall: string;
    readonly three: readonly (readonly [head: string, text: string])[];
    readonly focus: string;
    readonly unsure: string;
    readonly alreadyPaid: string;
    readonly ready: string;
    readonly people: string;
    readonly apps: string;
  };
  readonly loudspeaker: {
    readonly title: string;
    readonly opening: (campaign: string) => string;
    readonly script: (title: string, remember: string) => string;
    readonly alert: (title: string, text: string) => string;
    readonly closing: (ask: string | undefined, paid: string | undefined) => string;
    /** How a number is read out. */
    spoken(number: string): string;
    /** Characters (Chinese) or words that are read in a minute, slowly, so that old people can follow. */
    readonly perMinute: number;
    time(units: number, seconds: number): string;
  };
  readonly quiz: {
    readonly title: string;
    readonly howTo: string;
    readonly name: string;
    readonly answers: string;
    readonly fold: string;
    readonly fraud: string;
    readonly real: string;
    readonly asks: Readonly<Record<Exclude<QuestionKind, 'authored'>, (about: string) => string>>;
    /** Of a talk, counted from 1. */
    step(n: number): string;
    stepRight(n: number, letters: string): string;
    readonly semicolon: string;
    readonly order: string;
    right(letters: string): string;
  };
  readonly longPicture: { readonly title: string; readonly share: string };
  readonly certificate: {
    readonly title: string;
    readonly name: string;
    text(campaign: string): string;
    readonly thanks: string;
    readonly date: string;
  };
  readonly calendar: {
    readonly title: string;
    readonly why: string;
    round(n: number): string;
    readonly where: string;
  };
}
