import { localise } from '@fraud-free/core';
import type { Scene } from '../scene.js';
import type { Words } from '../words/words.js';
import { checkedOn } from './contacts.js';

/**
 * What stands at the foot of every sheet: where what it says is from, when the numbers were checked, who answers for it.
 *
 * @param sources ids of the catalog's sources, the weightiest first; three of them are named
 */
export function smallPrint(scene: Scene, words: Words, lang: string, sources: readonly string[] = []): string[] {
  const { campaign, catalog } = scene;
  const named = [...new Set(sources)]
    .flatMap((id) => catalog.sources.find((source) => source.id === id) ?? [])
    .slice(0, MOST_SOURCES)
    .map(({ title, publisher, published }) => words.source(title, publisher, published));
  return [
    ...(named.length > 0 ? [words.sources(named)] : []),
    words.checked(checkedOn(scene), catalog.version),
    words.issued(localise(campaign.issuer.name, lang), campaign.period.from, campaign.period.until),
  ];
}

const MOST_SOURCES = 3;
