import { isWarning, localise, type Catalog, type Localised, type PaymentVerdict } from '@fraud-free/core';
import type { Language } from '../language.js';
import type { Words } from '../words/words.js';
import { tellContact } from './tell-contact.js';

/** What is needed to tell a person about a payment. */
export interface PaymentTelling {
  readonly verdict: PaymentVerdict;
  /** The catalog that was judged with: a verdict holds only ids. */
  readonly catalog: Catalog;
  readonly language: Language;
  readonly words: Words;
}

/** A verdict on a payment in words: what it is, why, how long to wait, what to ask, whom to call, what else to tell. */
export function tellPayment({ verdict, catalog, language, words }: PaymentTelling): string {
  const { payments } = catalog;
  const say = (text: Localised | undefined): string[] => (text === undefined ? [] : [localise(text, language)]);
  const found = isWarning(verdict);
  const reasons = (ids: readonly string[]): string[] =>
    byId(payments.patterns, ids).flatMap(({ title, reason, sources }) => [
      `- ${localise(title, language)}`,
      `    ${localise(reason, language)}`,
      ...byId(catalog.sources, sources).map((source) => `    ${words.check.source(source)}`),
    ]);
  const pause = byId(payments.pauses, verdict.pause ? [verdict.pause.reason] : [])[0];
  const next = byId(payments.fields, verdict.next ? [verdict.next] : [])[0];
  const answers = (next?.values ?? []).map(({ id, text }) => `  ${id}${words.check.colon}${localise(text, language)}`);

  const blocks = [
    [verdict.cannotSay ? words.payment.cannotSay[verdict.cannotSay] : words.payment.level[verdict.level]],
    block(
      words.check.scripts,
      byId(catalog.scripts, verdict.scripts.map(({ id }) => id).slice(0, MOST_SCRIPTS)).flatMap(({ title }) =>
        say(title),
      ),
    ),
    block(found ? words.payment.why : words.payment.noted, reasons(verdict.reasons)),
    block(words.payment.whyNot, reasons(verdict.against)),
    block(words.payment.pause(verdict.pause?.minutes ?? 0), say(pause?.reason)),
    block(words.payment.ask, say(byId(payments.questions, verdict.ask ? [verdict.ask] : [])[0]?.text)),
    block(
      words.payment.call,
      byId(catalog.contacts, verdict.contacts).map((contact) => tellContact(contact, language, words)),
    ),
    block(
      words.check.advice,
      byId(catalog.advice, verdict.advice).flatMap(({ text }) => say(text).map((line) => `- ${line}`)),
    ),
    block(words.payment.next, next ? [`${localise(next.ask, language)} (${next.id})`, ...answers] : []),
    [words.check.footer(verdict.catalog)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Ways of paying are shared: behind the likeliest stand many that a reader has no use for. */
const MOST_SCRIPTS = 3;

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

/** Those named, in the order in which they are named. */
function byId<T extends { readonly id: string }>(entries: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
}
