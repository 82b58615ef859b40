import type { PaymentPattern } from '../catalog/payments.js';
import { checkShape, type Shape } from '../catalog/shape.js';
import { FraudFreeError, type FraudFreeErrorCode } from '../errors.js';
import { oncePerEngine, type Engine, type Workings } from '../workings.js';
import { holds, type Facts } from './holds.js';
import type { Payment, PaymentVerdict, TalkBefore } from './payment.js';
import { UNKNOWN, validatePayment } from './validate-payment.js';

export interface PaymentOptions {
  /** What the talk before the payment was found to be. */
  readonly conversation?: TalkBefore;
}

/**
 * Judges one payment, before it is made. Nothing is kept, nothing is sent; an account's number is never asked for.
 *
 * @throws {FraudFreeError} `payment-invalid` with all `faults`, `option-invalid`
 * @example
 * checkPayment(engine, { askedBy: 'authority', channel: 'gift-card', secret: true }).level; // => 'danger'
 */
export function checkPayment(engine: Engine, payment: Payment, options: PaymentOptions = {}): PaymentVerdict {
  return paymentCheckOf(engine)(payment, options);
}

const paymentCheckOf = oncePerEngine(createPaymentCheck);

type CheckPayment = (payment: unknown, options: PaymentOptions) => PaymentVerdict;

/**
 * Judges payments: the weights of the patterns that hold add up to log odds, those against a fraud with them.
 *
 * ```
 * prior −3.5 | authority, in secret 3.4 | kept secret 1.8 | on a call 1 | checked −1.2  →  1.5  →  0.82
 * ```
 *
 * Where nothing is found, but too little was told to find anything, that is no answer.
 */
function createPaymentCheck({ catalog, read, isExpired }: Workings): CheckPayment {
  const { fields, patterns, pauses, judge, otherwise } = catalog.payments;
  const declared = new Set(fields.map(({ id }) => id));
  const categories = catalog.categories.map(({ id }) => id);
  const scripts = [...catalog.scripts].sort((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category));

  /** The patterns that hold, the heaviest first. */
  const find = (facts: Facts): PaymentPattern[] =>
    patterns.filter(({ when }) => holds(when, facts)).sort((a, b) => b.weight - a.weight);

  /** The field not asked about whose answers would move the odds the most, by how much they tell. */
  const mostTelling = (facts: Facts, base: number, payment: Payment): string | undefined => {
    let best: string | undefined;
    let most = 0;
    for (const { id, type, values, telling } of fields) {
      if (facts.told.has(id) || payment[id] === UNKNOWN) continue;
      for (const answer of type === 'yes-no' ? [true, false] : (values ?? []).map((value) => value.id)) {
        const told = new Map(facts.told).set(id, answer);
        const gain = telling * Math.abs(sum(find({ ...facts, told })) - base);
        if (gain > most) [best, most] = [id, gain];
      }
    }
    return best;
  };

  return (payment, { conversation: talk }) => {
    refuse('payment-invalid', validatePayment(payment, catalog));
    refuse('option-invalid', talk === undefined ? [] : checkShape(talk, TALK_BEFORE, 'conversation'));
    const told = new Map(
      Object.entries(payment as object).filter(([, value]) => ![undefined, UNKNOWN, ''].includes(value)),
    );
    const texts = new Map<string, ReadonlySet<string>>();
    const signals = (text: string): ReadonlySet<string> => {
      if (!texts.has(text)) texts.set(text, new Set(read(text).found.map(({ signal }) => signal.id)));
      return texts.get(text)!;
    };
    const facts: Facts = { told, declared, talk, signals };
    const found = find(facts);
    const reasons = found.filter(({ weight }) => weight > 0);
    const odds = sum(found);
    const score = 1 / (1 + Math.exp(-judge.prior - odds));
    const isDanger = score >= judge.danger;
    const isDoubtful = isDanger || score >= judge.caution;
    const known = fields.reduce((total, { id, telling }) => total + (told.has(id) ? telling : 0), 0);
    const cannotSay = isDoubtful
      ? undefined
      : isExpired()
        ? 'expired'
        : known < judge.enough
          ? 'too-little'
          : undefined;

    const likely = scripts
      .map(({ id, advice }) => {
        const its = reasons.filter((pattern) => pattern.scripts.includes(id));
        const before = talk?.scripts.find((script) => script.id === id)?.score ?? 0;
        const own = its.reduce((total, { weight, scripts }) => total + weight / scripts.length, TALK * before);
        return {
          own,
          advice,
          rank: its[0]?.scripts.indexOf(id) ?? 0,
          match: { id, patterns: its.map((pattern) => pattern.id) },
        };
      })
      .filter(({ own }) => isDoubtful && own > 0)
      // A pattern names the likeliest script first.
      .sort((a, b) => b.own - a.own || a.rank - b.rank);

    const first = (key: 'pause' | 'ask'): string | undefined =>
      isDoubtful ? (reasons.find((pattern) => pattern[key]) ?? otherwise)[key] : undefined;
    const pause = pauses.find(({ id }) => id === first('pause'));
    const ask = first('ask');
    const contacts = isDoubtful ? reasons.flatMap((pattern) => pattern.contacts) : [];
    const next = isDanger ? undefined : mostTelling(facts, odds, payment as Payment);
    return {
      level: isDanger ? 'danger' : isDoubtful ? 'caution' : cannotSay ? 'cannot-say' : 'no-match',
      ...(cannotSay && { cannotSay }),
      score,
      scripts: likely.map(({ match }) => match),
      reasons: reasons.map(({ id }) => id),
      against: found.filter(({ weight }) => weight < 0).map(({ id }) => id),
      ...(pause && { pause: { minutes: pause.minutes, reason: pause.id } }),
      ...(ask && { ask }),
      contacts: contacts.length > 0 ? [...new Set(contacts)] : otherwise.contacts,
      advice: likely[0]?.advice ?? [],
      ...(next && { next }),
      catalog: catalog.version,
    };
  };
}

/** What the score of a script in the talk before weighs, in log odds, beside the script's patterns. */
const TALK = 2;

const TALK_BEFORE: Shape = {
  object: { level: 'text', scripts: { list: { object: { id: 'text', stage: 'text', score: 'number' } } } },
};

function sum(patterns: readonly PaymentPattern[]): number {
  return patterns.reduce((total, { weight }) => total + weight, 0);
}

function refuse(code: FraudFreeErrorCode, faults: readonly string[]): void {
  if (faults.length === 0) return;
  throw new FraudFreeError(code, `Of what is told of the payment, this is wrong: ${faults.slice(0, 5).join('; ')}.`, {
    faults,
  });
}
