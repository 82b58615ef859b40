/** A page as it is meant, to be printed in one format or another. */
export interface Page {
  /** Language tag of all of it that does not say otherwise. */
  readonly lang: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The same page in another language: its language tag and address. */
  readonly others: readonly { readonly lang: string; readonly name: string; readonly href: string }[];
  /** The way up, to the list of all pages; none for that list. */
  readonly up?: { readonly text: string; readonly href: string };
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: Inlines }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inlines[])[] }
  /** A message, in its own language; line breaks count. */
  | { readonly kind: 'message'; readonly lang: string; readonly text: Inlines }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Inlines[])[] };

export type Inlines = readonly Inline[];

/** Plain text, marked words, words that matter, a link: a path inside the pages without its ending, or an address. */
export type Inline =
  | string
  | { readonly mark: string }
  | { readonly strong: string }
  | { readonly text: string; readonly page: string }
  | { readonly text: string; readonly url: string };
