import type { PlacedCode, ReadCodes } from '../codes/open-codes.js';
import { READER_FILES } from '../files.js';
import { ReaderError } from '../errors.js';
import { greyOf, type Grey } from '../picture/pixels.js';
import { readText, type Recognise } from '../text/read-text.js';
import type { Asked, Found, Progress, Told } from './messages.js';
import type { Host } from './host.js';
import { openRecogniser } from './recogniser.js';

/**
 * What goes on inside of the worker, in a browser as in Node: pictures come in, what stands in them goes out. Each
 * reader is opened when it is first needed and kept for the pictures after.
 */
export function work(host: Host, tell: (told: Told) => void): (asked: Asked) => Promise<void> {
  let codes: Promise<ReadCodes> | undefined;
  let text: Promise<Recognise> | undefined;
  tell({ started: true });
  return async ({ id, pixels, what }) => {
    const progress = (step: Progress['step']) => (done: number) => tell({ id, progress: { step, done } });
    try {
      codes ??= openCodes(host);
      const placed = await (await codes)(pixels);
      if (what === 'codes')
        return tell({ id, found: { text: '', turns: [], confidence: 0, codes: placed.map(plain) } });
      text ??= openRecogniser(host, progress('loading'));
      const grey = without(greyOf(pixels), placed);
      const read = await readText(grey, await text, progress('reading'));
      tell({ id, found: { ...read, codes: placed.map(plain) } satisfies Found });
    } catch (error) {
      tell({ id, failed: failure(error) });
    }
  };
}

async function openCodes(host: Host): Promise<ReadCodes> {
  const [open, wasm] = await Promise.all([host.codes(), host.file(READER_FILES.codesWasm)]);
  return open(wasm);
}

const plain = ({ kind, text }: PlacedCode) => ({ kind, text });

/** Codes look like text to a recogniser: they are painted over. */
function without({ width, height, data }: Grey, codes: readonly PlacedCode[]): Grey {
  for (const { box } of codes) {
    const [x, y] = [Math.max(0, Math.floor(box.left) - 4), Math.max(0, Math.floor(box.top) - 4)];
    const ground = data[y * width + x]!;
    for (let row = y; row < Math.min(height, box.bottom + 4); row++)
      data.fill(ground, row * width + x, row * width + Math.min(width, Math.ceil(box.right) + 4));
  }
  return { width, height, data };
}

function failure(error: unknown): { code: ReaderError['code']; message: string } {
  if (error instanceof ReaderError) return { code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return /Content Security Policy|unsafe-eval/i.test(message)
    ? {
        code: 'not-supported',
        message:
          "The page's content security policy forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src, also for worker.js.",
      }
    : { code: 'reader-failed', message: `The reader gave up: ${message}` };
}
