import type { AmountBand, Paid } from '../../fraud-contacts/card-facts.js';

/** Everything of <fraud-contacts>. */
export interface ContactsStrings {
  readonly title: string;
  readonly publicNumbers: string;
  readonly people: string;
  readonly peopleOf: (place: string) => string;
  /** Nobody is named for a place or those around it. */
  readonly nobody: string;
  /** Somebody whose role is not known. */
  readonly helper: string;
  readonly noNumber: string;
  readonly where: string;
  readonly otherPlace: string;
  readonly whereHint: (stepwise: boolean) => string;
  readonly inside: (place: string) => string;
  readonly found: (count: number) => string;
  readonly notFound: string;
  readonly more: (count: number) => string;
  readonly unknownPlace: string;
  readonly loading: string;
  readonly loadingPlaces: string;
  readonly broken: string;
  readonly brokenNow: string;
  readonly brokenPlaces: string;
  readonly holdsUntil: (day: string) => string;
  /** The card for an officer. */
  readonly cardTitle: string;
  readonly cardHint: string;
  readonly cardHead: string;
  readonly cardFoot: string;
  readonly kind: string;
  readonly words: string;
  readonly wordsHint: string;
  /** In the place of a link. */
  readonly link: string;
  readonly when: string;
  readonly amount: string;
  readonly amounts: Readonly<Record<AmountBand, string>>;
  readonly paid: string;
  readonly paids: Readonly<Record<Paid, string>>;
  /** Who has paid must not wait for an answer to a card. */
  readonly paidFirst: (report: string) => string;
  readonly place: string;
  readonly withPlace: (place: string) => string;
  /** Of a list to choose from: nothing of it. */
  readonly leaveOut: string;
  readonly emptyCard: string;
  readonly preview: string;
  readonly nothingSent: string;
  readonly share: string;
  readonly sent: Readonly<Record<'shared' | 'copied' | 'failed', string>>;
  readonly code: string;
  readonly hideCode: string;
  readonly codeLabel: string;
  readonly codeTooLong: string;
  readonly print: string;
}
