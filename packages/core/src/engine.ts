import type { Catalog } from './catalog/catalog.js';
import { openCatalog } from './catalog/open-catalog.js';
import { STAGES, type Script } from './catalog/script.js';
import { createConversations, type Conversation } from './conversation/conversation.js';
import type { ConversationState } from './conversation/conversation-state.js';
import { FraudFreeError } from './errors.js';
import { explain } from './explain/explain.js';
import type { ExplainedVerdict } from './explain/explanation.js';
import { createJudge, type Judgement } from './judge/judge.js';
import type { CannotSay, Verdict } from './judge/verdict.js';
import type { Entity } from './match/entities.js';
import { read, type Readable } from './match/language.js';
import { createPaymentCheck, type PaymentOptions } from './payment/check-payment.js';
import type { Payment, PaymentVerdict } from './payment/payment.js';
import { createReader, evidenceOf, type Reading } from './read/reading.js';

/** Longest message that is checked, in UTF-16 units: 1 MiB of ASCII. */
export const MAX_MESSAGE_LENGTH = 1_048_576;

/** Fewer letters than this, links left out, say nothing. */
const FEWEST_LETTERS = 6;

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
  check(message: string, options?: { readonly explain?: false }): Verdict;
  /** The same, and why: the words in place, what each changed, what a worse verdict lacks. Costs some ten checks. */
  check(message: string, options: { readonly explain: true }): ExplainedVerdict;
  /**
   * Judges one payment, before it is made. Nothing is kept, nothing is sent; an account's number is never asked for.
   *
   * @throws {FraudFreeError} `payment-invalid` with all `faults`, `option-invalid`
   * @example
   * engine.checkPayment({ askedBy: 'authority', channel: 'gift-card', secret: true }).level; // => 'danger'
   */
  checkPayment(payment: Payment, options?: PaymentOptions): PaymentVerdict;
  /**
   * Follows a talk of two or more parties, message by message. It warns earlier than a check of each message, since
   * what one party says adds up.
   *
   * @param state to take up a talk again; it must come from {@link Conversation.state}
   * @throws {FraudFreeError} `conversation-state`
   * @example
   * const talk = engine.conversation();
   * talk.add({ from: 'A', text: '您好，我是银行客服，您的账户存在异常。' });
   * talk.add({ from: 'A', text: '请打开屏幕共享，我来帮您处理。' }).next; // => { script: …, stage: 'payment' }
   * localStorage.talk = JSON.stringify(talk.state);
   */
  conversation(state?: ConversationState): Conversation;
}

export interface EngineOptions {
  /** The time in milliseconds since 1970, to know whether the catalog has expired. Default: `Date.now`. */
  readonly now?: () => number;
}

/**
 * Makes an engine from a catalog, or from the bytes that `encodeCatalog` made of one. Worth keeping: with the shipped catalog that costs tens of milliseconds, while a check
 * of a short message costs a fraction of one.
 *
 * @throws {FraudFreeError} `catalog-format`, `catalog-invalid`, `option-invalid`
 * @example
 * import { catalog } from '@fraud-free/rules';
 * const engine = createEngine(catalog);
 */
export function createEngine(given: Catalog | Uint8Array, { now = Date.now }: EngineOptions = {}): Engine {
  const catalog = openCatalog(given);
  timeOf(now);
  const readMessage = createReader(catalog);
  const judge = createJudge(catalog);
  const judgePayment = createPaymentCheck(catalog, readMessage);
  const scripts = new Map(catalog.scripts.map((script) => [script.id, script]));
  const expires = Date.parse(catalog.expires);
  const isExpired = (): boolean => timeOf(now) >= expires;
  const readable = ({ normalised, entities }: Reading): Readable =>
    read(withoutLinks(normalised.text, entities), catalog.languages);

  function check(message: string, options?: { readonly explain?: false }): Verdict;
  function check(message: string, options: { readonly explain: true }): ExplainedVerdict;
  function check(message: string, { explain: withWhy = false }: { readonly explain?: boolean } = {}): Verdict {
    assertMessage(message);
    const reading = readMessage(message);
    const judgement = judge(reading.found);
    const cannotSay = judgement.level === 'no-match' ? whyNotSay(readable(reading), isExpired()) : undefined;
    const answer = verdict(catalog.version, scripts, judgement, reading, cannotSay);
    if (!withWhy) return answer;
    const asSaid = readMessage(message, { negated: true });
    const explained: ExplainedVerdict = {
      ...answer,
      explanation: explain(message, { catalog, judge }, { reading, asSaid, judgement }),
    };
    return explained;
  }

  const conversation = createConversations({
    catalog,
    longest: MAX_MESSAGE_LENGTH,
    read: readMessage,
    whyNotSay: (reading) => whyNotSay(readable(reading), false),
    isExpired,
  });
  return {
    catalog,
    check,
    conversation,
    checkPayment: (payment, options) => judgePayment(payment, options, isExpired()),
  };
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

function whyNotSay({ letters, digits, covered }: Readable, expired: boolean): CannotSay | undefined {
  if (letters + digits === 0) return 'empty';
  if (!covered) return 'language';
  if (letters < FEWEST_LETTERS) return 'too-short';
  return expired ? 'expired' : undefined;
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
  const { id, advice, stages } = likeliest;
  const shown = STAGES.indexOf(scripts[0]!.stage);
  const next = stages.find(({ stage }) => STAGES.indexOf(stage) > shown);
  if (!next) return { level, score, scripts, evidence, advice, catalog: version };
  return { level, score, scripts, evidence, advice, catalog: version, next: { script: id, stage: next.stage } };
}
