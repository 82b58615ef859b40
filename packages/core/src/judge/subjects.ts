import type { Script } from '../catalog/script.js';
import type { Span } from '../match/span.js';
import { isWordUnit } from '../text/characters.js';

/** By the id of a script: where a normalised text first says each of its subjects. */
export type SubjectsIn = (text: string) => ReadonlyMap<string, readonly Span[]>;

interface Subject {
  readonly word: string;
  /** Ids of the scripts that are about it. */
  readonly scripts: string[];
}

/**
 * What a text is about, whether or not it is a fraud: `停车费`, `a visa`. Who pretends, presses and asks for money says much
 * the same in every script, so it is by their subjects that scripts are told from each other. One look at each place
 * where a word may begin; the words are filed by their first unit, when they are first asked for.
 */
export function createSubjects(scripts: readonly Script[]): SubjectsIn {
  let filed: readonly (readonly Subject[] | undefined)[] | undefined;
  return (text) => {
    const places = new Map<string, Span[]>();
    const said = new Set<Subject>();
    filed ??= fileByBeginning(scripts);
    for (let start = 0; start < text.length; start++) {
      const unit = text.charCodeAt(start);
      const subjects = filed[unit % DRAWERS];
      if (!subjects || (isWordUnit(unit) && isWordUnit(text.charCodeAt(start - 1)))) continue;
      for (const subject of subjects) {
        const end = start + subject.word.length;
        if (said.has(subject) || !text.startsWith(subject.word, start) || !isWhole(text, end)) continue;
        said.add(subject);
        for (const id of subject.scripts) {
          const its = places.get(id);
          if (its) its.push({ start, end });
          else places.set(id, [{ start, end }]);
        }
      }
    }
    return places;
  };
}

function fileByBeginning(scripts: readonly Script[]): (Subject[] | undefined)[] {
  const byWord = new Map<string, Subject>();
  const filed = new Array<Subject[] | undefined>(DRAWERS).fill(undefined);
  for (const { id, subjects = {} } of scripts) {
    for (const word of new Set(Object.values(subjects).flat())) {
      let subject = byWord.get(word);
      if (!subject) {
        byWord.set(word, (subject = { word, scripts: [] }));
        (filed[word.charCodeAt(0) % DRAWERS] ??= []).push(subject);
      }
      subject.scripts.push(id);
    }
  }
  return filed;
}

/** More than there are first units of words; two that differ by as many lie in one drawer. */
const DRAWERS = 1 << 13;

/** Whether no Latin word goes on there, but for the `s` of more than one: `tolls` and `toll's`, not `won't`. */
function isWhole(text: string, end: number): boolean {
  if (!isWordUnit(text.charCodeAt(end - 1))) return true;
  const apostrophe = text[end] === "'" ? 1 : 0;
  const after = text[end + apostrophe] === 's' ? end + apostrophe + 1 : end + apostrophe;
  return !isWordUnit(text.charCodeAt(after));
}
