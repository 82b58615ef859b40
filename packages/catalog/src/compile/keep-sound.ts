import type { Located, Rules, ScriptSource, SignalSource } from '../source/rules.js';
import { walkConditions, walkPatterns } from '../source/walk-conditions.js';
import type { PatternCache } from './pattern-cache.js';

/** What of faulty rules can be compiled all the same. */
export interface Sound {
  readonly rules: Rules;
  /** Ids of scripts from which nothing is missing, so that their examples can be judged. */
  readonly whole: ReadonlySet<string>;
}

/**
 * Leaves out signals that do not compile, scripts without a category and references to what does not exist.
 * Sound rules pass unchanged.
 */
export function keepSound(rules: Rules, cache: PatternCache): Sound {
  const signals = soundSignals(first(rules.signals), cache);
  const keep = {
    signals: idsOf(signals),
    advice: idsOf(rules.advice),
    sources: idsOf(rules.sources),
    contacts: idsOf(rules.contacts),
  };
  const categories = idsOf(rules.categories);
  const whole = new Set<string>();
  const scripts = first(rules.scripts)
    .filter(({ value }) => categories.has(value.category))
    .map((script) => {
      const value = withKnown(script.value, keep);
      if (JSON.stringify(value) === JSON.stringify(script.value)) whole.add(value.id);
      return { ...script, value };
    });
  const judged = idsOf(scripts);
  return {
    whole,
    rules: {
      ...rules,
      signals: mapValues(signals, (signal) => ({ ...signal, sources: known(signal.sources ?? [], keep.sources) })),
      scripts,
      categories: first(rules.categories),
      sources: first(rules.sources),
      contacts: mapValues(first(rules.contacts), (contact) => ({
        ...contact,
        sources: known(contact.sources, keep.sources),
      })),
      procedures: mapValues(first(rules.procedures), (procedure) => ({
        ...procedure,
        sources: known(procedure.sources, keep.sources),
        steps: procedure.steps.map((step) => ({ ...step, contacts: known(step.contacts ?? [], keep.contacts) })),
      })),
      advice: mapValues(first(rules.advice), (advice) => ({
        ...advice,
        sources: known(advice.sources, keep.sources),
        contacts: known(advice.contacts ?? [], keep.contacts),
      })),
      questions: first(rules.questions).filter(({ value }) => judged.has(value.script)),
      paymentPatterns: mapValues(first(rules.paymentPatterns), (pattern) => ({
        ...pattern,
        scripts: known(pattern.scripts, judged),
        sources: known(pattern.sources, keep.sources),
        contacts: known(pattern.contacts ?? [], keep.contacts),
      })),
    },
  };
}

/** Taking one out can leave another without what it names, so this goes round until nothing changes. */
function soundSignals(
  signals: readonly Located<SignalSource>[],
  cache: PatternCache,
): readonly Located<SignalSource>[] {
  const compiling = signals.filter(({ value }) => (value.any || value.all) && compiles(value, cache));
  for (let left = compiling; ;) {
    const ids = idsOf(left);
    const next = left.filter(({ value }) => [...namedSignals(value)].every((id) => ids.has(id)));
    if (next.length === left.length) return next;
    left = next;
  }
}

function compiles(signal: SignalSource, cache: PatternCache): boolean {
  return [...walkPatterns(signal, [])].every(({ pattern }) => cache.compile(pattern).patterns.length > 0);
}

function* namedSignals(signal: SignalSource): Generator<string> {
  for (const { condition } of walkConditions(signal, [])) {
    if (typeof condition !== 'string' && 'signal' in condition) yield condition.signal;
  }
}

type Keep = Readonly<Record<'signals' | 'advice' | 'sources', ReadonlySet<string>>>;

function withKnown(script: ScriptSource, keep: Keep): ScriptSource {
  return {
    ...script,
    advice: known(script.advice, keep.advice),
    sources: known(script.sources, keep.sources),
    stages: script.stages.map((stage) => ({
      ...stage,
      signals: known(stage.signals, keep.signals),
      ...(stage.advice && { advice: known(stage.advice, keep.advice) }),
    })),
    examples: {
      ...script.examples,
      hits: script.examples.hits.map((hit) => ({ ...hit, signals: known(hit.signals, keep.signals) })),
    },
  };
}

function known(ids: readonly string[], keep: ReadonlySet<string>): readonly string[] {
  return ids.filter((id) => keep.has(id));
}

/** Of entries with one id the first. */
function first<T extends { readonly id: string }>(entries: readonly Located<T>[]): readonly Located<T>[] {
  const seen = new Set<string>();
  return entries.filter(({ value: { id } }) => !seen.has(id) && seen.add(id));
}

function idsOf(entries: readonly Located<{ readonly id: string }>[]): ReadonlySet<string> {
  return new Set(entries.map(({ value }) => value.id));
}

function mapValues<T>(entries: readonly Located<T>[], change: (value: T) => T): readonly Located<T>[] {
  return entries.map((entry) => ({ ...entry, value: change(entry.value) }));
}
