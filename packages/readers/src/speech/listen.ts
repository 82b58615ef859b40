import { ReaderError } from '../errors.js';

/** What this needs of a browser's speech recognition; most have none, or one that sends the voice to a server. */
interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally: boolean;
  start(): void;
  stop(): void;
  abort(): void;
}

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

export interface RecognitionMaker {
  new (): Recognition;
  available?(options: { langs: string[]; processLocally: boolean }): Promise<Availability>;
}

/** Where the recognition is looked for; a page hands in nothing, tests do. */
export type SpeechScope = { readonly SpeechRecognition?: unknown; readonly webkitSpeechRecognition?: unknown };

/**
 * Whether this browser can turn speech into text on the device itself. One that would send the voice to a server counts
 * as one that can't: what a resident says goes nowhere.
 *
 * @param language as in `lang`, e.g. `zh-CN`
 *
 * @example
 * await canListen('zh-CN'); // => false, in most browsers of 2026
 */
export async function canListen(language: string, scope: SpeechScope = globalThis as SpeechScope): Promise<boolean> {
  try {
    const maker = makerOf(scope);
    return (await maker?.available?.({ langs: [language], processLocally: true })) === 'available';
  } catch {
    return false;
  }
}

export interface ListenOptions {
  readonly language: string;
  /** Gets all that was understood so far, again and again while somebody speaks. */
  readonly onText: (text: string) => void;
  /** Ends the listening; what was understood up to then counts. */
  readonly signal: AbortSignal;
}

/**
 * Listens until the signal says stop, or nobody speaks any more; resolves to all that was understood.
 *
 * @throws {ReaderError} `not-supported` where {@link canListen} is false; `refused` without leave to use the microphone;
 * `nothing-legible` where nothing was understood
 */
export async function listen(options: ListenOptions, scope: SpeechScope = globalThis as SpeechScope): Promise<string> {
  const { language, onText, signal } = options;
  const maker = makerOf(scope);
  if (!maker || !(await canListen(language, scope))) {
    throw new ReaderError('not-supported', 'This browser can not turn speech into text on the device: type instead.');
  }
  const recognition = new maker();
  Object.assign(recognition, { lang: language, continuous: true, interimResults: true, processLocally: true });
  const text = await new Promise<string>((resolve, reject) => {
    let heard = '';
    recognition.addEventListener('result', (event) => onText((heard = heardIn(event))));
    recognition.addEventListener('error', (event) => {
      const { error } = event as Event & { error?: string };
      if (REFUSED.has(error ?? '')) {
        reject(new ReaderError('refused', 'The microphone was not allowed: allow it for this page, or type instead.'));
      }
    });
    // Comes last, whatever was before.
    recognition.addEventListener('end', () => resolve(heard));
    signal.addEventListener('abort', () => recognition.stop(), { once: true });
    recognition.start();
    if (signal.aborted) recognition.stop();
  });
  if (text.trim() === '') throw new ReaderError('nothing-legible', 'Nothing was understood: speak again, or type.');
  return text.trim();
}

const REFUSED: ReadonlySet<string> = new Set(['not-allowed', 'service-not-allowed', 'audio-capture']);

const makerOf = ({ SpeechRecognition, webkitSpeechRecognition }: SpeechScope) =>
  (SpeechRecognition ?? webkitSpeechRecognition) as RecognitionMaker | undefined;

function heardIn(event: Event): string {
  const { results } = event as Event & { results: ArrayLike<ArrayLike<{ transcript: string }>> };
  return Array.from(results, (result) => result[0]?.transcript ?? '').join('');
}
