import {
  isWarning,
  localise,
  type Catalog,
  type Contact,
  type ExplainedVerdict,
  type Localised,
  type Signal,
  type Source,
  type Verdict,
} from '@fraud-free/core';
import type { Language } from '../language.js';
import type { Words } from '../words/words.js';
import { excerpts } from './excerpts.js';
import { tellContact } from './tell-contact.js';
import { tellExplanation } from './tell-explanation.js';

/** What is needed to tell a person about a verdict. */
export interface Telling {
  readonly verdict: Verdict | ExplainedVerdict;
  /** The catalog that was judged with: a verdict holds only ids. */
  readonly catalog: Catalog;
  /** The message. */
  readonly text: string;
  readonly language: Language;
  readonly words: Words;
  /** For a talk: how it went, and what they will say against the warning. */
  readonly course?: { readonly lines: readonly string[]; readonly rebuttals: readonly Localised[] };
}

/** A verdict in words, several lines: what it is, where it shows, why, what comes next, what to do, whom to call. */
export function tellVerdict(telling: Telling): string {
  const { verdict, words, course, language } = telling;
  const { level } = verdict;
  const found = isWarning(verdict);
  const blocks = found
    ? [
        block(words.check.course, course?.lines ?? []),
        scriptsOf(telling),
        ...wordsAndReasons(telling),
        nextOf(telling),
        block(words.check.rebuttals, course?.rebuttals.map((text) => localise(text, language)) ?? []),
        adviceOf(telling),
        contactsOf(telling),
        sourcesOf(telling),
      ]
    : [contactsOf(telling)];
  const headline = verdict.cannotSay ? words.check.cannotSay[verdict.cannotSay] : words.check.level[level];
  const how = 'explanation' in verdict ? tellExplanation(verdict.explanation, telling) : [];
  const blocksWithText = [
    [headline],
    ...blocks,
    block(words.explain.how, how),
    [words.check.footer(verdict.catalog)],
  ].filter((lines) => lines.length > 0);
  return `${blocksWithText.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Block = readonly string[];

function block(title: string, lines: readonly string[]): Block {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function scriptsOf({ verdict, catalog, language, words }: Telling): Block {
  const lines = verdict.scripts.slice(0, MOST_SCRIPTS).flatMap(({ id, stage, complete }) => {
    const script = catalog.scripts.find((script) => script.id === id);
    if (script === undefined) return [];
    return [words.check.script(localise(script.title, language), words.check.stage[stage], complete)];
  });
  return block(words.check.scripts, lines);
}

/** Scripts share signals: behind the likeliest stand many that a reader has no use for. */
const MOST_SCRIPTS = 3;

function wordsAndReasons({ verdict, catalog, text, language, words }: Telling): Block[] {
  const signals = signalsOf(verdict, catalog);
  const numbers = new Map(signals.map(({ id }, index) => [id, index + 1]));
  const { lines, left } = excerpts(text, verdict.evidence, numbers);
  const shown = left > 0 ? [...lines, words.check.morePlaces(left)] : lines;

  const why = (wanted: readonly Signal[]): string[] =>
    wanted.flatMap((signal) => [
      `[${numbers.get(signal.id)}] ${localise(signal.title, language)}`,
      `    ${localise(signal.reason, language)}`,
      ...sourcesById(signal.sources, catalog).map((source) => `    ${words.check.source(source)}`),
    ]);
  const against = signals.filter(({ role }) => AGAINST.has(role));
  return [
    block(words.check.markedWords, shown),
    block(words.check.why, why(signals.filter((signal) => !against.includes(signal)))),
    block(words.check.whyNot, why(against)),
  ];
}

/** The roles that speak against fraud. */
const AGAINST: ReadonlySet<string> = new Set(['official-notice', 'fraud-warning', 'quotation']);

/** The signals of a verdict, in the order in which they first stand in the message. */
function signalsOf(verdict: Verdict, catalog: Catalog): Signal[] {
  const ids = [...new Set(verdict.evidence.map(({ signal }) => signal))];
  return ids.flatMap((id) => catalog.signals.find((signal) => signal.id === id) ?? []);
}

function sourcesById(ids: readonly string[], catalog: Catalog): Source[] {
  return ids.flatMap((id) => catalog.sources.find((source) => source.id === id) ?? []);
}

function nextOf({ verdict: { next }, catalog, language, words }: Telling): Block {
  const script = catalog.scripts.find(({ id }) => id === next?.script);
  const stage = script?.stages.find(({ stage }) => stage === next?.stage);
  return stage === undefined ? [] : block(words.check.next, [localise(stage.asks, language)]);
}

function adviceOf({ verdict, catalog, language, words }: Telling): Block {
  const lines = verdict.advice.flatMap((id) => {
    const advice = catalog.advice.find((advice) => advice.id === id);
    return advice === undefined ? [] : [`- ${localise(advice.text, language)}`];
  });
  return block(words.check.advice, lines);
}

/** Whom the advice says to call; where none was given, whom any advice of the catalog says to call. */
function contactsOf({ verdict, catalog, language, words }: Telling): Block {
  const advice = catalog.advice.filter(({ id }) => verdict.advice.length === 0 || verdict.advice.includes(id));
  const named = new Set(advice.flatMap(({ contacts }) => contacts));
  const tell = (contact: Contact): string => tellContact(contact, language, words);
  return block(words.check.contacts, catalog.contacts.filter(({ id }) => named.has(id)).map(tell));
}

/** Where each source that was named can be read; once, because signals share them. */
function sourcesOf({ verdict, catalog, words }: Telling): Block {
  const ids = new Set(signalsOf(verdict, catalog).flatMap(({ sources }) => sources));
  return block(words.check.sources, sourcesById([...ids], catalog).map(words.check.whereToRead));
}
