import type { Verdict } from '@fraud-free/core';
import { isSuspicious } from '../engine/suspicious.js';

/** What stands on a page beside a check and can take its answer to an officer: a `<fraud-contacts>`, if there is one. */
export interface Contacts extends Element {
  tell(facts: { readonly kind?: string; readonly words?: string }): Promise<void>;
}

/** The one nearest to an element: in its own tree, or in the page. */
export function contactsBeside(element: Element): Contacts | undefined {
  const trees = [element.getRootNode() as Document | ShadowRoot, element.ownerDocument];
  const found = trees.map((tree) => tree.querySelector('fraud-contacts')).find((one) => one !== null);
  return found && 'tell' in found ? found : undefined;
}

/** What of a message goes on the card: the fraud that it looks like, and the words that gave it away. */
export function toTell(text: string, { scripts, evidence }: Verdict): Parameters<Contacts['tell']>[0] {
  const quotes = evidence.filter(isSuspicious).map(({ start, end }) => text.slice(start, end));
  return { kind: scripts[0]?.id ?? '', words: [...new Set(quotes)].join('…') };
}
