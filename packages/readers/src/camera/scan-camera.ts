import type { Code } from '../codes/open-codes.js';
import { pixelsOf } from '../decode/decode-in-browser.js';
import { ReaderError } from '../errors.js';
import { startReading, throwIfStopped } from '../reader.js';
import { workerPort } from '../worker-port.js';

export interface ScanOptions {
  /** As for `readPicture`. */
  readonly base: string;
  /** Shows what the camera sees. */
  readonly video: HTMLVideoElement;
  /** Ends the scan, and rejects with its reason. */
  readonly signal: AbortSignal;
}

/**
 * Looks through the camera until a QR or bar code is seen. No picture is kept; the camera is off when this is done.
 *
 * @throws {ReaderError} `refused` without leave to use the camera; `not-supported` where there is none
 */
export async function scanCamera({ base, video, signal }: ScanOptions): Promise<Code> {
  throwIfStopped(signal);
  const stream = await openCamera();
  const reading = startReading(workerPort(base));
  try {
    video.srcObject = stream;
    await video.play();
    for (;;) {
      throwIfStopped(signal);
      if (video.videoWidth > 0) {
        const by = Math.min(1, WIDE / video.videoWidth);
        const { codes } = await reading.read(pixelsOf(video, by), 'codes', { signal });
        if (codes[0]) return codes[0];
      }
      await pause(EVERY);
    }
  } finally {
    reading.end();
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

/** So wide, in pixels, is what is looked at: more takes longer and finds no more. */
const WIDE = 960;
/** Milliseconds between two looks. */
const EVERY = 150;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function openCamera(): Promise<MediaStream> {
  // Undefined on pages without https.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) throw new ReaderError('not-supported', 'This page can not use a camera: choose a picture instead.');
  try {
    return await devices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  } catch (error) {
    const { name } = error as DOMException;
    throw name === 'NotFoundError' || name === 'OverconstrainedError'
      ? new ReaderError('not-supported', 'There is no camera here: choose a picture instead.', { cause: error })
      : new ReaderError('refused', 'The camera was not allowed: allow it, or choose a picture instead.', {
          cause: error,
        });
  }
}
