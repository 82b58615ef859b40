import { localise, type Catalog, type Explanation, type Missing, type Quote } from '@fraud-free/core';
import type { Language } from '../language.js';
import type { Words } from '../words/words.js';
import { mask } from './mask.js';

/** Quotes of one signal that are shown. */
const MOST_QUOTES = 3;

/** How a verdict came about, a line for each step: each signal, what did not count, what named the script, what a worse
 * verdict lacks. */
export function tellExplanation(
  { signals, negated, subjects, withoutContext, missing }: Explanation,
  { catalog, language, words: { explain } }: { catalog: Catalog; language: Language; words: Words },
): readonly string[] {
  const title = (id: string): string => {
    const signal = catalog.signals.find((signal) => signal.id === id);
    return signal === undefined ? id : localise(signal.title, language);
  };
  const quoted = (quotes: readonly Quote[]): string =>
    quotes
      .slice(0, MOST_QUOTES)
      .map(({ text, reads }) => explain.quote(mask(text), reads === undefined ? undefined : mask(reads)))
      .join(explain.comma);
  const script = catalog.scripts.find(({ id }) => id === missing?.script);
  return [
    ...signals.map(({ signal, role, weight, quotes, without }) =>
      explain.signal({
        title: title(signal),
        id: signal,
        role: explain.role[role],
        quotes: quoted(quotes),
        // A faint signal weighs a share of what stands in the catalog.
        weight: Math.round(weight * 100) / 100,
        without,
      }),
    ),
    ...negated.map(({ signal, quotes }) => explain.negated(title(signal), quoted(quotes))),
    ...(subjects.length > 0 ? [explain.subjects(quoted(subjects))] : []),
    ...(withoutContext ? [explain.withoutContext(withoutContext)] : []),
    ...(missing ? [lacking(missing, script && localise(script.title, language), explain)] : []),
  ];
}

function lacking({ level, parts, score }: Missing, script: string | undefined, explain: Words['explain']): string {
  const things = [
    ...parts.map((part) => explain.part[part]),
    ...(score ? [explain.score(score.reached, score.needed)] : []),
  ];
  return explain.missing(explain.level[level], script, things.join(explain.comma));
}
