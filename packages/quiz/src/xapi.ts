import type { Answer } from './question.js';
import { isRight } from './answer.js';
import { fingerprint } from './hash.js';
import { currentIndex, currentQuestion, type QuizState } from './quiz-state.js';
import { score } from './score.js';

/** One statement of the Experience API 1.0.3 (IEEE 9274.1.1), as far as a quiz has something to say. */
export interface Statement {
  /** A UUID of its own: a store that gets it twice keeps one. */
  readonly id: string;
  readonly timestamp: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition: { readonly type: string };
  };
  readonly result: {
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly score?: { readonly raw: number; readonly min: 0; readonly max: number };
  };
  readonly context: { readonly registration: string };
}

/** Where statements wait until they are sent. Reading and writing may take time; what is written replaces what was. */
export interface StatementStore {
  read(): Promise<unknown>;
  write(queue: ReportQueue): Promise<void>;
}

/** What waits on the device, and whether the player agreed. */
export interface ReportQueue {
  readonly format: 1;
  readonly agreed: boolean;
  /** A made-up name, drawn by chance when the player agreed. */
  readonly pseudonym: string;
  readonly waiting: readonly Statement[];
}

/** What is asked of `fetch`, which that of a page or of Node understands. */
export interface ReportRequest {
  readonly method: 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly referrerPolicy: 'no-referrer';
  readonly credentials: 'omit';
}

export interface ReporterOptions {
  /** The organizer's store of statements, without `/statements`: `https://lrs.example.org/xapi`. */
  readonly endpoint: string;
  /** The value of its `Authorization` header. */
  readonly authorization: string;
  /** Who asks: the address of the organizer's page, which names players within it. */
  readonly organizer: string;
  readonly store: StatementStore;
  readonly fetch: (url: string, request: ReportRequest) => Promise<{ readonly status: number }>;
  /** A new UUID. */
  readonly uuid: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Reporter {
  /** Whether the player agreed; nothing is made, kept or sent before. */
  agreed(): Promise<boolean>;
  /** The player agrees: from now on under a pseudonym, or under a name that they chose themselves. */
  agree(name?: string): Promise<void>;
  /** The player agrees no longer: what waits is thrown away, unsent. */
  withdraw(): Promise<void>;
  /** Tells of an answer, or of the end of a round, as the state has it; call it once for each. */
  tell(state: QuizState): Promise<void>;
  /** Sends what waits; call it when the device is on line. Whatever cannot be sent stays, and is sent later, once. */
  send(): Promise<'sent' | 'nothing' | 'later' | 'refused'>;
}

/**
 * Tells an organizer's store of statements (LRS) how a quiz was answered, if the organizer asks and the player agrees.
 * A statement holds ids, right or wrong, and the score: no text, no address, no name but a pseudonym. What waits is kept
 * by the `store`, so that it outlives a page; each has a UUID, so that one sent twice counts once.
 *
 * @example
 * const reporter = createReporter({ endpoint, authorization, organizer, store, fetch, uuid, now: Date.now });
 * await reporter.agree();
 * quiz.addEventListener('fraud-free-quiz-state', ({ state }) => reporter.tell(state).then(reporter.send));
 */
export function createReporter(options: ReporterOptions): Reporter {
  const { store, uuid } = options;
  let work: Promise<unknown> = Promise.resolve();
  /** One after another, so that nothing that waits is lost between reading and writing. */
  const inTurn = <T>(run: (queue: ReportQueue | undefined) => Promise<T>): Promise<T> => {
    const next = work.then(async () => run(queueOf(await store.read())));
    work = next.catch(() => undefined);
    return next;
  };

  return {
    agreed: () => inTurn(async (queue) => queue?.agreed ?? false),
    agree: (name) =>
      inTurn(async (queue) =>
        store.write({
          format: 1,
          agreed: true,
          pseudonym: name ?? queue?.pseudonym ?? uuid(),
          waiting: queue?.waiting ?? [],
        }),
      ),
    withdraw: () => inTurn(async () => store.write({ format: 1, agreed: false, pseudonym: uuid(), waiting: [] })),
    tell: (state) =>
      inTurn(async (queue) => {
        if (!queue?.agreed) return;
        const made = statementOf(state, queue.pseudonym, options);
        if (made) await store.write({ ...queue, waiting: [...queue.waiting, made].slice(-MOST_WAITING) });
      }),
    send: () =>
      inTurn(async (queue) => {
        if (!queue?.agreed || queue.waiting.length === 0) return 'nothing';
        const outcome = await post(queue.waiting, options);
        // What the store refuses it would refuse for ever; what it has is done.
        if (outcome !== 'later') await store.write({ ...queue, waiting: [] });
        return outcome;
      }),
  };
}

/** Older ones give way: a device that is never on line must not fill up. */
const MOST_WAITING = 500;

/** By the status of the answer. 409: the store has these ids already, so an earlier answer of it was lost on its way. */
async function post(
  waiting: readonly Statement[],
  { endpoint, authorization, fetch }: ReporterOptions,
): Promise<'sent' | 'later' | 'refused'> {
  try {
    const { status } = await fetch(`${endpoint.replace(/\/$/, '')}/statements`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Experience-API-Version': '1.0.3',
        Authorization: authorization,
      },
      body: JSON.stringify(waiting),
      referrerPolicy: 'no-referrer',
      credentials: 'omit',
    });
    if ((status >= 200 && status < 300) || status === 409) return 'sent';
    // Not allowed now, asked too often, or broken there: it may be well again.
    return status >= 500 || [401, 403, 408, 429].includes(status) ? 'later' : 'refused';
  } catch {
    return 'later';
  }
}

function statementOf(state: QuizState, name: string, { organizer, uuid, now }: ReporterOptions): Statement | undefined {
  const common = {
    id: uuid(),
    timestamp: new Date(now()).toISOString(),
    actor: { objectType: 'Agent' as const, account: { homePage: organizer, name } },
  };
  const context = { registration: registrationOf(state) };
  if (state.phase === 'explanation') {
    const question = currentQuestion(state)!;
    const answer: Answer = state.answers[currentIndex(state)!]!;
    return {
      ...common,
      verb: VERBS.answered,
      object: activity(`question/${question.id}`, 'cmi.interaction'),
      result: { success: isRight(question, answer) },
      context,
    };
  }
  if (state.phase !== 'finished') return undefined;
  const { right } = score(state);
  return {
    ...common,
    verb: VERBS.completed,
    object: activity('quiz', 'assessment'),
    result: { completion: true, score: { raw: right.count, min: 0, max: right.of } },
    context,
  };
}

const VERBS = {
  answered: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { 'en-US': 'answered' } },
  completed: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { 'en-US': 'completed' } },
} as const;

function activity(path: string, type: string): Statement['object'] {
  return {
    objectType: 'Activity',
    id: `urn:fraud-free:${path}`,
    definition: { type: `http://adlnet.gov/expapi/activities/${type}` },
  };
}

/** Groups the statements of one round; a UUID in its form, made of the round's seed and catalog. */
function registrationOf({ round: { seed, catalog, questions } }: QuizState): string {
  const parts = [seed, catalog, questions.map(({ id }) => id).join(' '), 'round'].map((part) => fingerprint(part));
  const [a = '', b = '', c = '', d = ''] = parts;
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`;
}

/** What was kept, if it is such a queue. */
function queueOf(value: unknown): ReportQueue | undefined {
  const { format, agreed, pseudonym, waiting } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof ReportQueue, unknown>
  >;
  const whole = format === 1 && typeof agreed === 'boolean' && typeof pseudonym === 'string' && Array.isArray(waiting);
  return whole ? (value as ReportQueue) : undefined;
}
