/** The steps after a payment in mainland China, in their order; some of them hold everywhere. */
export const EMERGENCY_STEPS = ['stop', 'police', 'bank', 'passwords', 'evidence', 'family', 'station'] as const;
export type EmergencyStep = (typeof EMERGENCY_STEPS)[number];

/** What police and bank ask of each payment, in the order in which they ask. */
export const PAYMENT_FACTS = ['time', 'amount', 'from', 'fromNumber', 'payee', 'payeeBank', 'payeeNumber'] as const;
export type PaymentFact = (typeof PAYMENT_FACTS)[number];

/** What they ask of the person and of the whole. */
export const PERSON_FACTS = ['name', 'idNumber', 'phone'] as const;
export const CASE_FACTS = ['contact', 'told', 'given', 'evidence'] as const;
export type CaseFact = (typeof PERSON_FACTS)[number] | (typeof CASE_FACTS)[number];

/** Numbers of accounts and documents: they are there for the print-out and are never kept. */
export const NUMBERS: ReadonlySet<string> = new Set<PaymentFact | CaseFact>(['fromNumber', 'payeeNumber', 'idNumber']);

export type PaymentFacts = Readonly<Partial<Record<PaymentFact, string>>>;

/** What a resident has ticked and written; plain data. */
export interface EmergencyRecord {
  readonly format: 1;
  /** Ids of steps: of {@link EMERGENCY_STEPS}, or `hk-stop-payment/1`, a step of a procedure of the catalog. */
  readonly done: readonly string[];
  /** At least one. `time` is local time as a field of a form has it: `2026-11-22T14:05`. */
  readonly payments: readonly PaymentFacts[];
  readonly facts: Readonly<Partial<Record<CaseFact, string>>>;
}

/** What a resident does with it. */
export type EmergencyChange =
  | { readonly type: 'tick'; readonly step: string; readonly done: boolean }
  | { readonly type: 'payment'; readonly index: number; readonly fact: PaymentFact; readonly text: string }
  | { readonly type: 'fact'; readonly fact: CaseFact; readonly text: string }
  | { readonly type: 'add-payment' }
  | { readonly type: 'remove-payment'; readonly index: number };

export const EMPTY_RECORD: EmergencyRecord = { format: 1, done: [], payments: [{}], facts: {} };

/** So many payments fit on a sheet that somebody reads. */
export const MOST_PAYMENTS = 20;

/** The record after a change. */
export function changeRecord(record: EmergencyRecord, change: EmergencyChange): EmergencyRecord {
  const { done, payments, facts } = record;
  switch (change.type) {
    case 'tick':
      return {
        ...record,
        done: inOrder(change.done ? [...done, change.step] : done.filter((step) => step !== change.step)),
      };
    case 'payment':
      return {
        ...record,
        payments: payments.map((payment, i) =>
          i === change.index ? { ...payment, [change.fact]: change.text } : payment,
        ),
      };
    case 'fact':
      return { ...record, facts: { ...facts, [change.fact]: change.text } };
    case 'add-payment':
      return payments.length < MOST_PAYMENTS ? { ...record, payments: [...payments, {}] } : record;
    case 'remove-payment': {
      const rest = payments.filter((_, i) => i !== change.index);
      return { ...record, payments: rest.length > 0 ? rest : [{}] };
    }
  }
}

export function isEmpty({ done, payments, facts }: EmergencyRecord): boolean {
  return done.length === 0 && ![facts, ...payments].some((texts) => Object.values(texts).some(Boolean));
}

/**
 * What may be kept on the device: everything but the numbers of accounts and documents, also where somebody wrote one
 * into another field.
 *
 * @example
 * toKeep({ ...EMPTY_RECORD, facts: { told: '转到 6217000000000000' } }).facts.told; // => '转到 ••••'
 */
export function toKeep({ done, payments, facts }: EmergencyRecord): EmergencyRecord {
  const kept = <T extends string>(texts: Readonly<Partial<Record<T, string>>>): Readonly<Partial<Record<T, string>>> =>
    Object.fromEntries(
      Object.entries<string | undefined>(texts)
        .filter(([fact, text]) => text && !NUMBERS.has(fact))
        .map(([fact, text]) => [fact, fact === 'time' ? text : text!.replace(LONG_NUMBER, '••••')]),
    ) as Readonly<Partial<Record<T, string>>>;
  return { format: 1, done, payments: payments.map(kept), facts: kept(facts) };
}

/** Twelve digits or more, with spaces or dashes between them: accounts, cards, identity cards; no telephone has so many. */
const LONG_NUMBER = /\p{Nd}(?:[\s.\p{Pd}]{0,3}\p{Nd}){11,}(?:[\s.\p{Pd}]?[Xx](?![a-z]))?/gu;

/** What was kept, as far as it can be read: whatever is none of ours is left out. */
export function restoreRecord(kept: unknown): EmergencyRecord {
  if (!isObject(kept) || kept['format'] !== 1) return EMPTY_RECORD;
  const { done, payments, facts } = kept;
  const restored = (Array.isArray(payments) ? payments : [])
    .slice(0, MOST_PAYMENTS)
    .map((payment) => texts(payment, PAYMENT_FACTS));
  return {
    format: 1,
    done: inOrder(Array.isArray(done) ? done : []),
    payments: restored.length > 0 ? restored : [{}],
    facts: texts(facts, [...PERSON_FACTS, ...CASE_FACTS]),
  };
}

function texts<T extends string>(value: unknown, facts: readonly T[]): Readonly<Partial<Record<T, string>>> {
  const held = isObject(value) ? value : {};
  return Object.fromEntries(
    facts.filter((fact) => !NUMBERS.has(fact) && typeof held[fact] === 'string').map((fact) => [fact, held[fact]]),
  ) as Readonly<Partial<Record<T, string>>>;
}

/** Steps by their order, each once; what is none is left out. */
function inOrder(steps: readonly unknown[]): string[] {
  const others = new Set(steps.filter((step) => typeof step === 'string' && OF_PROCEDURE.test(step)) as string[]);
  return [...EMERGENCY_STEPS.filter((step) => steps.includes(step)), ...[...others].sort()];
}

const OF_PROCEDURE = /^[a-z]{2}-[a-z-]{1,40}\/\d{1,2}$/u;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Minutes since the payment made last, of those whose time is told and not still to come; undefined if there is none.
 *
 * @param now milliseconds since 1970
 */
export function minutesSincePayment({ payments }: EmergencyRecord, now: number): number | undefined {
  const since = payments
    .map(({ time }) => (time ? (now - Date.parse(time)) / 60_000 : NaN))
    .filter((minutes) => minutes >= 0);
  return since.length > 0 ? Math.floor(Math.min(...since)) : undefined;
}

/** A moment as a field of a form has it, in local time and whole minutes: `2026-11-22T14:05`. */
export function localTime(at: number): string {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
