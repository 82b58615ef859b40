import { localise, type Localised } from '@fraud-free/core';
import type { DiffKind } from '../diff/diff-catalogs.js';
import { en } from './change-words-en.js';
import type { ChangeWords } from './change-words.js';
import { zhCN } from './change-words-zh-cn.js';
import type { Changes, ScriptChange } from './changes-of.js';

/** The languages that a list of changes is written in. */
export const CHANGE_LANGUAGES = ['zh-CN', 'en'] as const;
export type ChangeLanguage = (typeof CHANGE_LANGUAGES)[number];

const WORDS: Readonly<Record<ChangeLanguage, ChangeWords>> = { 'zh-CN': zhCN, en };

/**
 * A list of changes in Markdown, headed by the version: `## 2026.11.23`.
 *
 * @example
 * printChanges(changesOf(before, after), 'en');
 */
export function printChanges({ from, to, scripts, signals, others }: Changes, language: ChangeLanguage): string {
  const words = WORDS[language];
  const text = (of: Localised): string => localise(of, language);
  const blocks: string[][] = [[`## ${to}`], [words.comparedWith(from)]];
  for (const kind of ['new', 'fixed', 'changed', 'retired'] as const) {
    const lines = scripts.filter((script) => script.kind === kind).map((script) => lineOf(script, text, words));
    if (lines.length > 0) blocks.push([`### ${words.kind[kind]}`], lines);
  }
  const list = (titles: readonly Localised[]): string => titles.map(text).join(words.comma);
  const ofSignals = [
    ...(signals.added.length > 0 ? [words.added(list(signals.added))] : []),
    ...(signals.changed.length > 0 ? [words.reworded(list(signals.changed))] : []),
    ...(signals.gone.length > 0 ? [words.gone(list(signals.gone))] : []),
    ...(signals.reweighed > 0 ? [words.reweighed(signals.reweighed)] : []),
  ];
  if (ofSignals.length > 0) blocks.push([`### ${words.signals}`], ofSignals.map(item));
  const rest = others.map(({ kind, added, changed, retired }) => {
    const counts = words.counts({ added: added.length, changed: changed.length, gone: retired.length });
    return item(`${words.other[kind as Exclude<DiffKind, 'scripts' | 'signals'>]}${words.colon}${counts}`);
  });
  if (rest.length > 0) blocks.push([`### ${words.others}`], rest);
  if (blocks.length === 2) blocks.push([words.nothing]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/**
 * The list of all changes with another on top. A version that is there already is replaced, so that publishing once more
 * does not tell it twice.
 *
 * @param entry as {@link printChanges} makes it
 * @param list what was there; empty for the first
 */
export function addChanges(entry: string, list: string, language: ChangeLanguage): string {
  const version = entry.split('\n', 1)[0]!;
  const older = list
    .split(/^(?=## )/m)
    .filter((part) => part.startsWith('## ') && part.split('\n', 1)[0] !== version)
    .map((part) => part.trimEnd());
  return `${[`# ${WORDS[language].title}`, entry.trimEnd(), ...older].join('\n\n')}\n`;
}

function item(text: string): string {
  return `- ${text}`;
}

function lineOf(
  { id, title, text: said, replacedBy, aspects, mended, found }: ScriptChange,
  text: (of: Localised) => string,
  words: ChangeWords,
): string {
  const parts = [
    ...(said ? [text(said).trim()] : []),
    ...(replacedBy === undefined ? [] : [words.replacedBy(replacedBy)]),
    ...(mended > 0 ? [words.mended(mended)] : []),
    ...(found > 0 ? [words.found(found)] : []),
    ...(aspects.length > 0 ? [words.changed(aspects.map((aspect) => words.aspect[aspect]).join(words.comma))] : []),
  ];
  return item(`**${text(title)}** (\`${id}\`)${words.colon}${parts.join(words.between)}`);
}
