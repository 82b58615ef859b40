import { localise, ROLES, type Engine, type Evidence, type Hit, type Script } from '@fraud-free/core';

/** A piece of a message; those that give the fraud away are marked. */
export interface Segment {
  readonly text: string;
  readonly mark: boolean;
}

/** What a warning of one script shows of it. */
export interface Warning {
  /** A made-up message as fraudsters send it; absent where the catalog has none in this language. */
  readonly message?: readonly Segment[];
  /** What they ask for, step by step. */
  readonly steps: readonly string[];
  /** Sayings to stop at, from other messages. */
  readonly words?: readonly string[];
  /** What to notice, where the catalog has too few sayings in this language. */
  readonly signs?: readonly string[];
}

/**
 * The clearest of a script's own examples, with its telling words marked as the engine finds them, and short sayings of
 * its other examples, each with a sign that those before have not.
 *
 * @example
 * warningOf(engine, refundGroup, 'zh-CN').words; // => ['不充值就无法提现', …]
 */
export function warningOf(engine: Engine, script: Script, lang: string): Warning {
  const weigh = weigher(engine, script);
  const checked = script.examples.hits
    .map((hit) => ({ hit, evidence: engine.check(hit.text).evidence.filter(({ signal }) => weigh(signal) > 0) }))
    .filter(({ evidence }) => evidence.length > 0);
  const size = lang.startsWith('zh') ? SIZES.zh : SIZES.en;
  const steps = script.stages.map(({ asks }) => localise(asks, lang));
  const inLanguage = checked.filter(({ hit }) => hit.lang === lang.split('-', 1)[0]);
  const worth = ({ hit, evidence }: Checked): number =>
    new Set(evidence.map(({ signal }) => signal)).size +
    (hit.level === 'danger' ? 1 : 0) -
    (FRIGHTENING.test(hit.text) ? 4 : 0) -
    Math.max(0, hit.text.length - size.message) / (size.message / 6);
  const [best, ...others] = [...inLanguage].sort((one, other) => worth(other) - worth(one));
  const sayings = sayingsOf(others, weigh, size);
  return {
    ...(best && { message: segmentsOf(best.hit.text, clearest(best, weigh)) }),
    steps,
    ...(sayings.length < FEWEST_WORDS ? { signs: signsOf(engine, checked, weigh, lang) } : { words: sayings }),
  };
}

interface Checked {
  readonly hit: Hit;
  readonly evidence: readonly Evidence[];
}

type Weigh = (signal: string) => number;

const FEWEST_WORDS = 3;
const MOST_WORDS = 6;
const MOST_SIGNS = 5;
/** In UTF-16 units: a usual message, a short saying and a long one. */
const SIZES = { zh: { message: 62, least: 4, most: 12 }, en: { message: 190, least: 10, most: 44 } } as const;

/** The weight of a signal that speaks for this script, more if it is its own; 0 for any other. */
function weigher({ catalog }: Engine, script: Script): Weigh {
  const speaking = new Set<string>(ROLES.slice(0, 6));
  const known = new Map(catalog.signals.map((signal) => [signal.id, signal]));
  const own = new Set(script.stages.flatMap(({ signals }) => signals));
  return (id) => {
    const signal = known.get(id);
    if (!signal || !own.has(id) || !speaking.has(signal.role)) return 0;
    return signal.weight + (id.startsWith(`${script.id}.`) ? 1 : 0);
  };
}

/** In the catalog's words, the weightiest first. */
function signsOf({ catalog }: Engine, checked: readonly Checked[], weigh: Weigh, lang: string): string[] {
  const titles = new Map(catalog.signals.map(({ id, title }) => [id, title]));
  return [...new Set(checked.flatMap(({ evidence }) => evidence.map(({ signal }) => signal)))]
    .sort((one, other) => weigh(other) - weigh(one))
    .slice(0, MOST_SIGNS)
    .map((id) => localise(titles.get(id)!, lang));
}

/** The weightiest marks that leave half of the message as it is: where all is marked, nothing is. */
function clearest({ hit, evidence }: Checked, weigh: Weigh): Evidence[] {
  let left = hit.text.length / 2;
  return [...evidence]
    .sort((one, other) => weigh(other.signal) - weigh(one.signal))
    .filter(({ start, end }) => {
      if (end - start > left) return false;
      left -= end - start;
      return true;
    });
}

function segmentsOf(text: string, evidence: readonly Evidence[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of [...evidence].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) segments.push({ text: text.slice(at, from), mark: false });
    segments.push({ text: text.slice(from, end), mark: true });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), mark: false });
  return segments;
}

/** Whole clauses, since a piece of one says little: short, without numbers, and each with a sign that is new. */
function sayingsOf(checked: readonly Checked[], weigh: Weigh, { least, most }: (typeof SIZES)['zh' | 'en']): string[] {
  const clauses = checked.flatMap(({ hit: { text }, evidence }) =>
    [...text.matchAll(/[^，。；：！？!?,;:\n]+?(?=[，。；：！？!?,;:\n]|\.(?:\s|$)|$)/gu)].flatMap(
      ({ 0: found, index }) => {
        const clause = found.replace(/^[\s.]+/, '').trimEnd();
        const signals = evidence
          .filter(({ start, end }) => start >= index && end <= index + found.length)
          .map(({ signal }) => signal);
        const fits =
          clause.length >= least &&
          clause.length <= most &&
          !FRIGHTENING.test(clause) &&
          !/[\d【】/@“”"()（）]|https?$/u.test(clause);
        return fits && signals.length > 0 ? [{ clause, signals }] : [];
      },
    ),
  );
  const said: string[] = [];
  const shown = new Set<string>();
  while (said.length < MOST_WORDS) {
    const news = ({ signals }: { readonly signals: readonly string[] }): number =>
      [...new Set(signals)].reduce((sum, id) => sum + (shown.has(id) ? 0 : weigh(id)), 0);
    const [next] = [...clauses].sort(
      (one, other) => news(other) - news(one) || one.clause.length - other.clause.length,
    );
    if (!next || news(next) < LEAST_NEWS) break;
    said.push(next.clause);
    for (const id of next.signals) shown.add(id);
  }
  return said;
}

/** A sheet frightens nobody, not even by quoting. */
const FRIGHTENING =
  /[死杀砍打]你|坐牢|抓走|拘捕|逮捕|拘留|判刑|人身安全|曝光|身败名裂|\b(?:arrest|jail|prison|kill|hurt|die|deport|expose)/iu;

/** What a saying must add, in weights: “at once” alone is no sign. */
const LEAST_NEWS = 1;
