import type { Catalog, Contact, Hit, NearMiss, Script, Signal } from '@fraud-free/core';
import { isHotline } from './addresses.js';
import type { AddressCheck, Authored } from './question.js';
import { itemsOf, type QuizItem } from './quiz-file.js';

/** The scripts that a round may draw from: those that the engine judges with, too. */
export function liveScripts(catalog: Catalog): readonly Script[] {
  return catalog.scripts.filter((script) => script.status === 'test' || script.status === 'stable');
}

/** The script of a question, unless it was withdrawn. */
export function findScript(catalog: Catalog, id: string): Script | undefined {
  return liveScripts(catalog).find((script) => script.id === id);
}

/** An example message, by the ids of its script and its own, unless it was withdrawn. */
export function findExample(
  catalog: Catalog,
  { script, example }: { readonly script: string; readonly example: string },
): Hit | NearMiss | undefined {
  const { hits = [], nearMisses = [] } = findScript(catalog, script)?.examples ?? {};
  return [...hits, ...nearMisses].find(({ id }) => id === example);
}

/** The authored question behind a question of the round, unless it or its script was withdrawn. */
export function findAuthored(catalog: Catalog, question: Authored): QuizItem | undefined {
  if (findScript(catalog, question.script) === undefined) return undefined;
  return itemsOf(catalog).find((one) => one.id === question.question && one.script === question.script);
}

/** A signal of the catalog. */
export function findSignal(catalog: Catalog, id: string): Signal | undefined {
  return catalog.signals.find((signal) => signal.id === id);
}

/** The contact whose number a question asks for, unless it or the script was withdrawn, or its number is no short one. */
export function findContact(catalog: Catalog, { script, owner }: AddressCheck): Contact | undefined {
  if (findScript(catalog, script) === undefined) return undefined;
  return catalog.contacts.find((contact) => contact.id === owner && isHotline(contact));
}
