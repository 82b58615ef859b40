import type { Catalog } from '../catalog/catalog.js';
import type { Judgement } from '../judge/judge.js';
import { isContextRole, missingParts } from '../judge/weigh.js';
import type { FoundSignal } from '../match/signals.js';
import type { Span } from '../match/span.js';
import type { Reading } from '../read/reading.js';
import { maskNumbers } from '../text/mask-numbers.js';
import { workingsOf, type Engine } from '../workings.js';
import type { ExplainedVerdict, Missing, Outcome, Quote } from './explanation.js';

/**
 * Checks a message and says why: the words in place, what each changed, what a worse verdict lacks. Costs some ten checks.
 *
 * It asks again: the same judge says what it would have said without each signal, and without all that speaks against a
 * fraud. So an explanation cannot drift away from what the judge does.
 *
 * @throws {FraudFreeError} as {@link Engine.check} does
 * @example
 * const { level, explanation } = explain(engine, '我是银行客服，您的账户异常');
 */
export function explain(engine: Engine, message: string): ExplainedVerdict {
  const { catalog, judge, read, subjectsIn } = workingsOf(engine);
  const verdict = engine.check(message);
  const reading = read(message);
  const asSaid = read(message, { negated: true });
  const { text } = reading.normalised;
  const judgement = judge(reading.found, reading.sentences, text);
  const masked = maskNumbers(message);
  const { found, entities } = reading;
  const quote = quoteFrom(message, masked, reading);
  const quotes = ({ spans }: FoundSignal): Quote[] => widest(spans).map(quote);
  const outcome = (signals: readonly FoundSignal[]): Outcome => {
    const { level, score } = judge(signals, reading.sentences, text);
    return { level, score };
  };

  const held = new Set(found.map(({ signal }) => signal));
  const signals = found.map((one) => ({
    signal: one.signal.id,
    role: one.signal.role,
    weight: one.signal.weight,
    quotes: quotes(one),
    without: outcome(found.filter((other) => other !== one)),
  }));
  const moved = ({ without }: (typeof signals)[number]): number => Math.abs(judgement.score - without.score);
  const speaksFor = found.filter(({ signal }) => !isContextRole(signal.role));
  const missing = missingOf(catalog, judgement);
  const explanation = {
    signals: signals.sort((a, b) => moved(b) - moved(a) || (a.signal < b.signal ? -1 : 1)),
    negated: asSaid.found
      .filter(({ signal }) => !held.has(signal))
      .map((one) => ({ signal: one.signal.id, role: one.signal.role, quotes: quotes(one) })),
    subjects: (subjectsIn(text).get(verdict.scripts[0]?.id ?? '') ?? []).map(quote),
    entities: entities.map(({ kind, start, end }) => ({ kind, ...quote({ start, end }) })),
    ...(speaksFor.length < found.length && { withoutContext: outcome(speaksFor) }),
    ...(missing && { missing }),
  };
  return { ...verdict, explanation };
}

/** By place, without those that stand inside others. */
function widest(spans: readonly Span[]): Span[] {
  const wide: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = wide[wide.length - 1];
    if (last === undefined || span.end > last.end) wide.push(span);
  }
  return wide;
}

function quoteFrom(message: string, masked: string, { normalised }: Reading): (span: Span) => Quote {
  const { text, starts, ends } = normalised;
  return (span) => {
    const start = starts[span.start]!;
    const end = ends[span.end - 1]!;
    const read = text.slice(span.start, span.end);
    const same = message.slice(start, end).normalize('NFKC').toLowerCase() === read;
    return { start, end, text: masked.slice(start, end), ...(!same && { reads: maskNumbers(read) }) };
  };
}

/** What the likeliest script, or failing that the one with most of its own signals found, lacks. */
function missingOf(
  { scripts, judge }: Catalog,
  { level, score, scripts: matches, found }: Judgement,
): Missing | undefined {
  if (level === 'danger') return undefined;
  const signalsOf = (id: string | undefined): FoundSignal[] => {
    const own = new Set(scripts.find((script) => script.id === id)?.stages.flatMap(({ signals }) => signals));
    return found.filter(({ signal }) => own.has(signal.id));
  };
  const weightOf = (id: string): number => signalsOf(id).reduce((sum, { signal }) => sum + signal.weight, 0);
  const nearest =
    matches[0]?.id ?? scripts.map(({ id }) => ({ id, weight: weightOf(id) })).reduce(heavier, { weight: 0 }).id;
  const script = nearest === undefined ? {} : { script: nearest };
  if (level === 'no-match') {
    return { level: 'caution', ...script, parts: [], score: { reached: score, needed: judge.caution } };
  }
  const reached = matches[0]?.score ?? score;
  return {
    level: 'danger',
    ...script,
    parts: missingParts(signalsOf(nearest)),
    ...(reached < judge.danger && { score: { reached, needed: judge.danger } }),
  };
}

interface Weighed {
  readonly id?: string;
  readonly weight: number;
}

function heavier(a: Weighed, b: Weighed): Weighed {
  return b.weight > a.weight ? b : a;
}
