import type { Catalog, Hit, NearMiss, Script } from '@fraud-free/core';
import { fingerprint } from '../hash.js';
import type { Giveaway, Line, Mark, Span } from '../question.js';
import { sentences, width } from '../sentences.js';
import { fraudMarks, fromHits, type Built, type Candidate, type Pool } from './kind.js';
import { overlap, weigh } from './weigh.js';

/** Log odds (the unit of a signal's weight) from which a sentence is clear enough to stand by itself. */
const CLEAR = 2.5;
/** Up to which a sentence is still plain. */
const FAINT = 1.2;
/** In print widths: less says too little, more is too much to compare. */
const NARROWEST = 12;
const WIDEST = 160;
const FEWEST_OTHERS = 2;
const MOST_OTHERS = 3;

/**
 * "Which words give it away?": one sentence of a fraud among sentences of genuine messages.
 *
 *     fraud: 我是快递理赔员。请打开屏幕共享，我教您登记。    genuine: 您的包裹已签收，如有破损请在订单页申请售后。
 *            a claim only    the clearest: right                      no sign of anything: wrong
 *
 * Decision: the wrong choices are not other words of the same message. Fraudulent messages are dense: of what the
 * engine leaves unmarked in them much is a sign that it does not know yet, and whoever picks that should not be told
 * wrong. A genuine message was called genuine by the person who wrote it, with a reason, and that explains the choice.
 * The near-misses of the same script come first, since they are the likest. Consequence: the question shows lines
 * without their messages; the explanation shows the whole fraud, marked.
 */
export function giveaways(pool: Pool): Candidate[] {
  const plain = new Map(pool.scripts.map((script) => [script.id, once(() => plainLines(pool, script))]));
  const plainOf = (script: Script): Source[] => plain.get(script.id)!();

  return fromHits(pool, (script, hit, random, taken) => {
    const marks = fraudMarks(script, pool.engine.check(hit.text).evidence);
    const best = clearest(pool.catalog, script, hit, marks);
    if (best === undefined) return undefined;
    const free = (source: Source): boolean => source.lang === hit.lang && !taken(source.message);
    const own = plainOf(script).filter(free);
    const all = own.length >= FEWEST_OTHERS ? own : [...own, ...pool.scripts.flatMap(plainOf).filter(free)];
    const others = nearestInWidth(random.shuffle(unique(all)), best).slice(0, MOST_OTHERS);
    return others.length < FEWEST_OTHERS ? undefined : build(script, hit, marks, random.shuffle([best, ...others]));
  });
}

/** A line with its message. */
interface Source {
  readonly line: Line;
  readonly lang: string;
  readonly message: string;
}

function build(script: Script, hit: Hit, marks: readonly Mark[], sources: readonly Source[]): Built {
  const lines = sources.map(({ line }) => line);
  const question: Giveaway = {
    kind: 'giveaway',
    id: `giveaway/${script.id}/${hit.id}`,
    script: script.id,
    category: script.category,
    choices: lines.length,
    right: [sources.findIndex(({ message }) => message === hit.text)],
    print: fingerprint(...sources.map(({ message }) => message)),
    example: hit.id,
    lang: hit.lang,
    marks,
    stage: hit.stage,
    lines,
  };
  return { question, uses: sources.map(({ message }) => message) };
}

/** The sentence whose distinct signals weigh most together, if they are clear enough. */
function clearest(catalog: Catalog, script: Script, hit: Hit, marks: readonly Mark[]): Source | undefined {
  const fitting = sentences(hit.text).filter((span) => fits(hit.text, span));
  const weights = fitting.map((span) => weigh(catalog, marks, span));
  const most = Math.max(...weights);
  if (most < CLEAR) return undefined;
  return sourceOf(script, hit, fitting[weights.indexOf(most)]!);
}

/**
 * The longest plain sentence of each genuine message: nothing warned of or quoted in it, and next to nothing suspicious.
 * (Its author says that the whole is genuine; but a sentence stands without its message here.)
 */
function plainLines({ engine, catalog }: Pool, script: Script): Source[] {
  return script.examples.nearMisses.flatMap((nearMiss) => {
    const { evidence } = engine.check(nearMiss.text);
    const context = evidence.filter(({ role }) => role === 'fraud-warning' || role === 'quotation');
    const longest = sentences(nearMiss.text)
      .filter((span) => fits(nearMiss.text, span) && !context.some((found) => overlap(found, span)))
      .filter((span) => weigh(catalog, evidence, span) <= FAINT)
      .reduce<Span | undefined>((long, span) => (long && length(long) >= length(span) ? long : span), undefined);
    return longest === undefined ? [] : sourceOf(script, nearMiss, longest);
  });
}

function sourceOf(script: Script, { id, lang, text }: Hit | NearMiss, span: Span): Source {
  return { line: { script: script.id, example: id, ...span }, lang, message: text };
}

function fits(text: string, { start, end }: Span): boolean {
  const wide = width(text.slice(start, end));
  return wide >= NARROWEST && wide <= WIDEST;
}

/** So that length alone does not tell the right one. */
function nearestInWidth(sources: readonly Source[], { line }: Source): Source[] {
  const difference = (source: Source): number => Math.abs(length(source.line) - length(line));
  return [...sources].sort((one, other) => difference(one) - difference(other));
}

function length({ start, end }: Span): number {
  return end - start;
}

function unique(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.message, source])).values()];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
