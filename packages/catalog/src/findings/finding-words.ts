/**
 * Sentences on faults by the English ones, which are what a program gets. `{0}` stands for whatever is said there; `{0!}`
 * for the same, said in the other language as well where that has a word for it.
 */
export type FindingWords = Readonly<Record<string, string>>;
