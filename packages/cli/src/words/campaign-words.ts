/** What is said by the commands that begin, build and print a campaign, and write its alerts. */
export interface CampaignWords {
  exists(path: string): string;
  created(path: string): string;
  built(files: number, folder: string): string;
  /** While it is read and checked, and while files are written. */
  reading(): string;
  writing(files: number): string;
  removed(files: number): string;
  /** Files of the build before that somebody has changed. */
  changedSince(paths: readonly string[]): string;
  readonly notBuilt: string;
  readonly print: {
    readonly notInstalled: string;
    readonly notPrinted: string;
    progress(files: number): string;
    printed(files: number, folder: string): string;
    readonly notes: {
      ended(day: string): string;
      alertsLeftOut(count: number): string;
      platesWithoutPictures(plates: number): string;
    };
  };
  noStatements(path: string): string;
  tooFew(least: number): string;
  counted(players: number, answers: number): string;
  noCampaign(folder: string): string;
  alertWritten(path: string): string;
  /** By option of `campaign init`, with the answer still to come. */
  readonly questions: Readonly<
    Record<
      | 'title'
      | 'title-en'
      | 'issuer'
      | 'issuer-en'
      | 'languages'
      | 'tel'
      | 'address'
      | 'from'
      | 'weeks'
      | 'place'
      | 'level'
      | 'organised',
      string
    >
  >;
  /** The same for `alert new`. */
  readonly alertQuestions: Readonly<Record<'title' | 'title-en' | 'text' | 'text-en', string>>;
}
