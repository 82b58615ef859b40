import type { Catalog } from './catalog/catalog.js';
import { tablesOf } from './catalog/opened.js';
import type { Script } from './catalog/script.js';
import { stepAfter } from './catalog/stage-order.js';
import { FraudFreeError } from './errors.js';
import { createJudge, type Judgement } from './judge/judge.js';
import { createSubjects } from './judge/subjects.js';
import type { CannotSay, Verdict } from './judge/verdict.js';
import type { Entity } from './match/entities.js';
import { readLetters } from './match/language.js';
import { createReader, evidenceOf, type Reading } from './read/reading.js';
import { keepWorkings, MAX_MESSAGE_LENGTH, type Engine } from './workings.js';

/** Fewer letters than this, links left out, say nothing. */
const FEWEST_LETTERS = 6;

export interface EngineOptions {
  /** The time in milliseconds since 1970, to know whether the catalog has expired. Default: `Date.now`. */
  readonly now?: () => number;
}

/**
 * Makes an engine from a catalog. Worth keeping: with the shipped catalog that costs tens of milliseconds, while a check
 * of a short message costs a fraction of one.
 *
 * @param catalog that of `@fraud-free/rules`, or what `openCatalog` or `decodeCatalog` returned
 * @throws {FraudFreeError} `catalog-invalid`, `option-invalid`
 * @example
 * import { catalog } from '@fraud-free/rules';
 * const engine = createEngine(catalog);
 */
export function createEngine(catalog: Catalog, { now = Date.now }: EngineOptions = {}): Engine {
  const { common, cast } = tablesOf(catalog);
  timeOf(now);
  const read = createReader(catalog);
  const subjectsIn = createSubjects(catalog.scripts);
  const judge = createJudge(catalog, cast, subjectsIn);
  const scripts = new Map(catalog.scripts.map((script) => [script.id, script]));
  const expires = Date.parse(catalog.expires);
  const isExpired = (): boolean => timeOf(now) >= expires;
  const whyNotSay = ({ normalised, entities }: Reading, expired: boolean): CannotSay | undefined => {
    const { letters, digits, covered } = readLetters(withoutLinks(normalised.text, entities), common);
    if (letters + digits === 0) return 'empty';
    if (!covered) return 'language';
    if (letters < FEWEST_LETTERS) return 'too-short';
    return expired ? 'expired' : undefined;
  };
  const check = (message: string): Verdict => {
    assertMessage(message);
    const reading = read(message);
    const judgement = judge(reading.found, reading.sentences, reading.normalised.text);
    const cannotSay = judgement.level === 'no-match' ? whyNotSay(reading, isExpired()) : undefined;
    return verdict(catalog.version, scripts, judgement, reading, cannotSay);
  };
  return keepWorkings({ catalog, check }, { catalog, read, judge, subjectsIn, isExpired, whyNotSay });
}

function assertMessage(message: unknown): asserts message is string {
  if (typeof message !== 'string') {
    throw new FraudFreeError(
      'message-type',
      `A message must be a string, but it is ${kindOf(message)}. Pass its text.`,
    );
  }
  if (message.length > MAX_MESSAGE_LENGTH) {
    throw new FraudFreeError(
      'message-too-long',
      `A message may have ${MAX_MESSAGE_LENGTH} characters at most, but this one has ${message.length}. Check it in parts.`,
    );
  }
}

/** The letters of a link are no words. One digit stands for it, so that a link alone is too short, not empty. */
function withoutLinks(text: string, entities: readonly Entity[]): string {
  let rest = '';
  let at = 0;
  for (const { kind, start, end } of entities) {
    if (kind !== 'link' || start < at) continue;
    rest += `${text.slice(at, start)} 0 `;
    at = end;
  }
  return rest + text.slice(at);
}

function timeOf(now: unknown): number {
  const time: unknown = typeof now === 'function' ? (now as () => unknown)() : undefined;
  if (typeof time === 'number' && !Number.isNaN(time)) return time;
  throw new FraudFreeError(
    'option-invalid',
    'The option now must be a function that returns milliseconds since 1970. Leave it out, or pass Date.now.',
  );
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : `of type ${typeof value}`;
}

function verdict(
  version: string,
  known: ReadonlyMap<string, Script>,
  { level, score, scripts }: Judgement,
  reading: Reading,
  cannotSay: CannotSay | undefined,
): Verdict {
  const evidence = evidenceOf(reading);
  if (cannotSay) return { level: 'cannot-say', cannotSay, score, scripts, evidence, advice: [], catalog: version };
  const likeliest = scripts.length > 0 ? known.get(scripts[0]!.id) : undefined;
  if (!likeliest) return { level, score, scripts, evidence, advice: [], catalog: version };
  const { id, advice } = likeliest;
  const next = stepAfter(likeliest, scripts[0]!.stage);
  if (!next) return { level, score, scripts, evidence, advice, catalog: version };
  return { level, score, scripts, evidence, advice, catalog: version, next: { script: id, stage: next.stage } };
}
