import type { Catalog } from './catalog/catalog.js';
import { FraudFreeError } from './errors.js';
import type { Judge } from './judge/judge.js';
import type { SubjectsIn } from './judge/subjects.js';
import type { CannotSay, Verdict } from './judge/verdict.js';
import type { Read, Reading } from './read/reading.js';

/** Judges messages; `createEngine` makes it. */
export interface Engine {
  /** The catalog judged with; look up ids of a verdict in it. */
  readonly catalog: Catalog;
  /**
   * Judges one message. Nothing is kept, nothing is sent. Time is linear in the length of the message.
   *
   * @param message at most {@link MAX_MESSAGE_LENGTH} UTF-16 units; any string, broken ones too
   * @throws {FraudFreeError} `message-type`, `message-too-long`
   * @example
   * engine.check('我是银行客服，您的账户将被冻结，请点击 http://example.com 验证').level; // => 'danger'
   */
  check(message: string): Verdict;
}

/** Longest message that is checked, in UTF-16 units: 1 MiB of ASCII. */
export const MAX_MESSAGE_LENGTH = 1_048_576;

/** What an engine is made of: other functions that take an engine work with it. */
export interface Workings {
  readonly catalog: Catalog;
  readonly read: Read;
  readonly judge: Judge;
  readonly subjectsIn: SubjectsIn;
  readonly isExpired: () => boolean;
  /** Why nothing found in a message would be no answer; `undefined` if it is one. */
  readonly whyNotSay: (reading: Reading, expired: boolean) => CannotSay | undefined;
}

const workings = new WeakMap<Engine, Workings>();

export function keepWorkings(engine: Engine, its: Workings): Engine {
  workings.set(engine, its);
  return engine;
}

/** @throws {FraudFreeError} `option-invalid` if this copy of the package did not make the engine */
export function workingsOf(engine: Engine): Workings {
  const its = workings.get(engine);
  if (its) return its;
  throw new FraudFreeError(
    'option-invalid',
    'This is no engine. Pass what createEngine of the same copy of @fraud-free/core returned.',
  );
}

/** Makes something of an engine when it is first asked for, and once. */
export function oncePerEngine<T>(make: (workings: Workings) => T): (engine: Engine) => T {
  const made = new WeakMap<Engine, T>();
  return (engine) => {
    let its = made.get(engine);
    if (its === undefined) made.set(engine, (its = make(workingsOf(engine))));
    return its;
  };
}
