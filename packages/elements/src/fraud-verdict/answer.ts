import {
  maskNumbers,
  type Advice,
  type Catalog,
  type Contact,
  type Evidence,
  type Localised,
  type Script,
  type Signal,
  type Source,
  type Verdict,
  isWarning,
} from '@fraud-free/core';
import { byIds, contactsFor } from '../engine/contacts.js';
import { isSuspicious } from '../engine/suspicious.js';

/** A verdict with its ids looked up: all that an answer shows, in the order in which it shows it. */
export interface Answer {
  readonly script: Script | undefined;
  /** Other scripts that stand complete in the message. */
  readonly others: readonly Script[];
  readonly reasons: readonly Reason[];
  /** What the likeliest script asks for next. */
  readonly next: Localised | undefined;
  /** What they say against doubts. */
  readonly rebuttals: readonly Localised[];
  readonly advice: readonly Advice[];
  readonly contacts: readonly Contact[];
  /** Everything that the answer rests on, each once. */
  readonly sources: readonly Source[];
}

/** One signal, and where the message shows it. */
export interface Reason {
  readonly signal: Signal;
  /** Words of the message, numbers hidden; at most {@link MOST_QUOTES}. */
  readonly quotes: readonly string[];
  /** How many more places there are. */
  readonly more: number;
  readonly sources: readonly Source[];
}

const MOST_QUOTES = 3;
const LONGEST_QUOTE = 40;

/** Looks up a verdict in its catalog. Ids that the catalog does not know are passed over. */
export function answerOf(verdict: Verdict, text: string, catalog: Catalog, region: string): Answer {
  const [script, ...others] = byIds(
    catalog.scripts,
    verdict.scripts.filter(({ complete }, i) => complete || i === 0).map(({ id }) => id),
  );
  const reasons = reasonsOf(verdict, text, catalog);
  const advice = byIds(catalog.advice, verdict.advice);
  const contacts = contactsFor(catalog, region, advice);
  const sources = new Set(
    [...reasons.map(({ signal }) => signal), ...(script ? [script] : []), ...advice, ...contacts].flatMap(
      (entry) => entry.sources,
    ),
  );
  return {
    script,
    others: verdict.level === 'danger' ? others.slice(0, 2) : [],
    reasons,
    next: nextOf(verdict, catalog),
    rebuttals: isWarning(verdict) ? (script?.rebuttals ?? []) : [],
    advice,
    contacts,
    sources: byIds(catalog.sources, sources),
  };
}

/** The signals that speak for a fraud, the heaviest first. What speaks against one is in the level already. */
function reasonsOf(verdict: Verdict, text: string, catalog: Catalog): Reason[] {
  if (!isWarning(verdict)) return [];
  const masked = maskNumbers(text);
  const bySignal = new Map<string, Evidence[]>();
  for (const found of verdict.evidence.filter(isSuspicious)) {
    const same = bySignal.get(found.signal);
    if (same) same.push(found);
    else bySignal.set(found.signal, [found]);
  }
  return byIds(catalog.signals, bySignal.keys())
    .sort((a, b) => b.weight - a.weight)
    .map((signal) => {
      const spans = joined(bySignal.get(signal.id)!);
      const quotes = [...new Set(spans.map(({ start, end }) => shorten(masked.slice(start, end))))].filter(Boolean);
      return {
        signal,
        quotes: quotes.slice(0, MOST_QUOTES),
        more: Math.max(0, quotes.length - MOST_QUOTES),
        sources: byIds(catalog.sources, signal.sources),
      };
    });
}

/** Spans that overlap say one thing, and are quoted as one. */
function joined(evidence: readonly Evidence[]): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of [...evidence].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

function nextOf({ next }: Verdict, catalog: Catalog): Localised | undefined {
  if (next === undefined) return undefined;
  const script = catalog.scripts.find(({ id }) => id === next.script);
  return script?.stages.find(({ stage }) => stage === next.stage)?.asks;
}

function shorten(words: string): string {
  const characters = [...words.replace(/\s+/gu, ' ').trim()];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : characters.join('');
}
