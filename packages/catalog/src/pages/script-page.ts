import { localise, type Catalog, type Contact, type Engine, type Script, type Signal } from '@fraud-free/core';
import type { Block, Inlines, Page } from './page.js';
import type { PageWords } from './page-words.js';
import { WORDS } from './words.js';

/** What the pages of scripts are made of. */
export interface Book {
  readonly catalog: Catalog;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly engine: Engine;
}

/** The page of one script: what it is, how it goes, what gives it away, what is genuine, what to do, who says so. */
export function scriptPage(script: Script, book: Book, lang: string): Page {
  const words = WORDS[lang]!;
  const { catalog } = book;
  const say = (text: Readonly<Record<string, string>>): string => localise(text, lang);
  const category = catalog.categories.find(({ id }) => id === script.category);
  const names = (book.aliases.get(script.id) ?? []).filter(
    (name) => /\p{Script=Han}/u.test(name) === (lang === 'zh-CN'),
  );
  return {
    lang,
    title: say(script.title),
    up: { text: words.all, href: 'index' },
    others: otherLanguages(lang, script.id),
    blocks: [
      { kind: 'text', text: [{ strong: words.kind }, ` ${category ? say(category.title) : script.category}`] },
      ...(script.severity === undefined
        ? []
        : [{ kind: 'text', text: [{ strong: words.takes }, ` ${words.severity[script.severity]}`] } as const]),
      ...told(words.targets, script.targets, words.audience, lang),
      ...told(words.paidBy, script.paidBy, words.form, lang),
      ...(names.length > 0
        ? [
            {
              kind: 'text',
              text: [{ strong: words.alsoCalled }, ` ${names.join(lang === 'en' ? ', ' : '、')}`],
            } as const,
          ]
        : []),
      heading(words.what),
      { kind: 'text', text: [say(script.summary)] },
      heading(words.steps),
      list(
        script.stages.map(({ stage, summary, asks, advice }) => [
          [{ strong: words.stage[stage] }],
          [say(summary)],
          [say(asks)],
          ...hereOf(advice, book, say, words),
        ]),
        true,
      ),
      heading(words.whatToDo),
      list(adviceOf(script, book, say, words), true),
      heading(words.theWords),
      ...signalsOf(script, catalog, say, words),
      heading(words.examples),
      { kind: 'text', text: [words.exampleNote] },
      ...examplesOf(script, book, lang),
      heading(words.rebuttals),
      list(script.rebuttals.map((text) => [[say(text)]])),
      heading(words.lookAlikes),
      list(script.lookAlikes.map((text) => [[say(text)]])),
      ...inLanguage(script.examples.nearMisses, lang).flatMap(({ lang: its, text, why }): Block[] => [
        { kind: 'message', lang: its, text: [text] },
        { kind: 'text', text: [words.genuine(say(why))] },
      ]),
      heading(words.sources),
      list(sourcesOf(script, catalog, words)),
      { kind: 'text', text: [words.notSafe] },
      {
        kind: 'text',
        text: [words.about(script.id, script.revision, script.status, script.updated, catalog.version)],
      },
    ],
  };
}

/** The page of the same name in the other languages. */
export function otherLanguages(lang: string, name: string): Page['others'] {
  return Object.entries(WORDS)
    .filter(([other]) => other !== lang)
    .map(([other, words]) => ({ lang: other, name: words.name, href: `../${other}/${name}` }));
}

export function heading(text: string, level: 2 | 3 = 2): Block {
  return { kind: 'heading', level, text };
}

export function list(items: readonly (readonly Inlines[])[], ordered = false): Block {
  return { kind: 'list', ordered, items };
}

type Say = (text: Readonly<Record<string, string>>) => string;

function adviceOf(script: Script, { catalog }: Book, say: Say, words: PageWords): (readonly Inlines[])[] {
  const told = new Set<string>();
  return script.advice.flatMap((id) => {
    const advice = catalog.advice.find((each) => each.id === id);
    if (!advice) return [];
    const contacts = catalog.contacts.filter(
      (contact) => advice.contacts.includes(contact.id) && !told.has(contact.id),
    );
    for (const contact of contacts) told.add(contact.id);
    return [[[say(advice.text)], ...contacts.map((contact) => lineOf(contact, say, words))]];
  });
}

/** What helps at one step. */
function hereOf(ids: readonly string[] = [], { catalog }: Book, say: Say, words: PageWords): Inlines[] {
  const texts = ids.flatMap((id) => catalog.advice.find((each) => each.id === id) ?? []).map(({ text }) => say(text));
  return texts.length === 0 ? [] : [[{ strong: words.whatToDoHere }], ...texts.map((text) => [text])];
}

function told<T extends string>(
  label: string,
  ids: readonly T[] | undefined,
  names: Readonly<Record<T, string>>,
  lang: string,
): Block[] {
  if (!ids) return [];
  // One that a later catalog names is shown by its id.
  const list = ids.map((id) => names[id] ?? id).join(lang === 'en' ? ', ' : '、');
  return [{ kind: 'text', text: [{ strong: label }, ` ${list}`] }];
}

function lineOf({ number, url, title, use }: Contact, say: Say, words: PageWords): Inlines {
  if (number !== undefined || url === undefined) return [words.call(number ?? say(title), say(use))];
  return [{ text: say(title), url }, words.call('', say(use))];
}

/** By what the words do; each signal once, though several stages have it. */
function signalsOf(script: Script, { signals }: Catalog, say: Say, words: PageWords): Block[] {
  const ids = new Set(script.stages.flatMap((stage) => stage.signals));
  const its = signals.filter(({ id }) => ids.has(id));
  return (Object.keys(words.role) as Signal['role'][]).flatMap((role) => {
    const some = its.filter((signal) => signal.role === role);
    if (some.length === 0) return [];
    const items = some.map(({ title, reason }) => [[{ strong: say(title) }], [say(reason)]]);
    return [heading(words.role[role], 3), list(items)];
  });
}

function examplesOf(script: Script, { engine }: Book, lang: string): Block[] {
  return inLanguage(script.examples.hits, lang).map(({ lang: its, text }) => ({
    kind: 'message',
    lang: its,
    text: markedText(text, engine.check(text).evidence),
  }));
}

/** Those in the language of the page; if there is none, all. */
function inLanguage<T extends { readonly lang: string }>(examples: readonly T[], lang: string): readonly T[] {
  const own = examples.filter((example) => lang.startsWith(example.lang));
  return own.length > 0 ? own : examples;
}

function markedText(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Inlines {
  const inlines: Inlines[number][] = [];
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= done) continue;
    if (start > done) inlines.push(text.slice(done, start));
    inlines.push({ mark: text.slice(Math.max(start, done), end) });
    done = end;
  }
  return done < text.length ? [...inlines, text.slice(done)] : inlines;
}

function sourcesOf(script: Script, { sources }: Catalog, words: PageWords): (readonly Inlines[])[] {
  return script.sources.flatMap((id) => {
    const source = sources.find((each) => each.id === id);
    if (!source) return [];
    const { title, url, publisher, published, retrieved } = source;
    return [[[{ text: title, url }], [words.source(publisher, published, retrieved)]]];
  });
}
