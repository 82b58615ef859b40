import { isHan } from '../text/characters.js';

/**
 * What a search looks through, made once at a release (`makeSearchIndex` of @fraud-free/catalog) and loaded apart from
 * the catalog. Plain JSON.
 *
 * ```
 * terms      account verif … 卡 银=行联 …         stems of Latin words; a Chinese character, and what stands behind it: 银, 银行, 银联
 * postings   for each script, in the order of `scripts`: gap weight gap weight …
 * names      for each script: what it is called, parted by |
 * ```
 *
 * A gap is how far the term is from the one before, as a character from `#` on (`~`: as far and on); a weight is how
 * much the term says for this script, a character from `#` on.
 */
export interface SearchIndex {
  readonly format: 1;
  /** Of the catalog that it was made from. */
  readonly version: string;
  /** Ids. */
  readonly scripts: readonly string[];
  /** Parted by spaces. */
  readonly terms: string;
  readonly postings: readonly string[];
  readonly names: readonly string[];
}

/** What a term says for a script, the script by its place. */
export interface Posting {
  readonly place: number;
  readonly weight: number;
}

const FIRST = 0x23;
/** A gap of as many, with nothing behind it. */
const FARTHEST = 91;

/** @param terms in ascending order */
export function printTerms(terms: readonly string[]): string {
  const groups: string[] = [];
  let last = '';
  for (const term of terms) {
    const isPair = isHan(term.charCodeAt(0)) && term.length === 2;
    if (isPair && term[0] === last) groups.push(groups.pop()! + term[1]!);
    else if (!isHan(term.charCodeAt(0))) groups.push(term);
    else groups.push(isPair ? term : `${term}${ALONE}`);
    last = isHan(term.charCodeAt(0)) ? term[0]! : '';
  }
  return groups.join(' ');
}

function readTerms(text: string): string[] {
  return text.split(' ').flatMap((group) => {
    const [first = '', ...others] = group;
    if (!isHan(first.charCodeAt(0))) return [group];
    return others.map((other) => (other === ALONE ? first : first + other));
  });
}

/** The character by itself is a term, too. */
const ALONE = '=';

/** @param terms numbers of terms with their weights, 0 to 91, in ascending order */
export function printPostings(terms: readonly (readonly [term: number, weight: number])[]): string {
  let text = '';
  let before = 0;
  for (const [term, weight] of terms) {
    let gap = term - before;
    for (; gap >= FARTHEST; gap -= FARTHEST) text += String.fromCharCode(FIRST + FARTHEST);
    text += String.fromCharCode(FIRST + gap, FIRST + weight);
    before = term;
  }
  return text;
}

/** By term: the scripts that it speaks for. */
export function readPostings({ terms, postings }: SearchIndex): Map<string, Posting[]> {
  const names = readTerms(terms);
  const byTerm = new Map<string, Posting[]>(names.map((name) => [name, []]));
  postings.forEach((text, place) => {
    let term = 0;
    for (let at = 0; at < text.length; at++) {
      const gap = text.charCodeAt(at) - FIRST;
      term += gap;
      if (gap === FARTHEST) continue;
      byTerm.get(names[term]!)?.push({ place, weight: text.charCodeAt(++at) - FIRST });
    }
  });
  return byTerm;
}
