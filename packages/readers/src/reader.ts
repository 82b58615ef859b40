import { ReaderError } from './errors.js';
import type { Pixels } from './picture/pixels.js';
import type { Answer, Asked, Found, Progress, Told } from './worker/messages.js';

/** What was found in a picture. */
export type PictureRead = Found;

export interface ReadOptions {
  /** Calls the reading off: what was asked for rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** A worker, of whichever platform. */
export interface Port {
  post(asked: Asked): void;
  /** @param fail is called for what ends the worker */
  listen(hear: (told: Told) => void, fail: (error: ReaderError) => void): void;
  end(): void;
}

/** A worker that has been started, and the pictures that are asked of it. */
export interface Reading {
  /** @throws {ReaderError} every code but those of {@link sniff}; rejects with the signal's reason when called off */
  read(pixels: Pixels, what: Asked['what'], options: ReadOptions): Promise<Found>;
  /** Ends the worker and gives its memory back. */
  end(): void;
}

/** Talks with a worker: each picture has a number, by which its answer is known. */
export function startReading(port: Port): Reading {
  const open = new Map<number, { hear(told: Answer): void; fail(error: unknown): void }>();
  let broken: ReaderError | undefined;
  let last = 0;
  port.listen(
    (told) => {
      if ('id' in told) open.get(told.id)?.hear(told);
    },
    (error) => {
      broken = error;
      for (const { fail } of open.values()) fail(error);
    },
  );
  return {
    end: () => port.end(),
    read: (pixels, what, { signal, onProgress }) =>
      new Promise<Found>((resolve, reject) => {
        if (broken) return reject(broken);
        if (signal?.aborted) return reject(reasonOf(signal));
        const id = ++last;
        const stop = (): void => settle(() => reject(reasonOf(signal!)));
        const settle = (how: () => void): void => {
          open.delete(id);
          signal?.removeEventListener('abort', stop);
          how();
        };
        signal?.addEventListener('abort', stop);
        open.set(id, {
          fail: (error) => settle(() => reject(error)),
          hear: (told) => {
            if ('progress' in told) onProgress?.(told.progress);
            else if ('found' in told) settle(() => resolve(told.found));
            else settle(() => reject(new ReaderError(told.failed.code, told.failed.message)));
          },
        });
        port.post({ id, pixels, what });
      }),
  };
}

/** As `throwIfAborted`, which browsers have since 2022. */
export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw reasonOf(signal);
}

const reasonOf = ({ reason }: AbortSignal) =>
  (reason ?? new DOMException('The reading was called off.', 'AbortError')) as Error;

/**
 * What was found, if it is anything that a person would call text.
 *
 * @throws {ReaderError} `nothing-legible`
 */
export function legible(found: Found): Found {
  const letters = found.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const text = letters >= 2 && found.confidence >= LEAST_CONFIDENCE;
  if (text) return found;
  if (found.codes.length > 0) return { ...found, text: '', turns: [], confidence: 0 };
  throw new ReaderError(
    'nothing-legible',
    'No text and no code could be read in this picture: take it straight and sharp, or type the words that matter.',
  );
}

/** Below it, letters are patterns taken for letters. */
const LEAST_CONFIDENCE = 0.4;
