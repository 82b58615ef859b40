import { resolve } from 'node:path';
import { createEngine, explain, isWarning, type Catalog } from '@fraud-free/core';
import type * as Readers from '@fraud-free/readers/node';
import type { Call } from '../command.js';
import { CliError } from '../errors.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { readBytes } from '../read-whole.js';
import { tellVerdict } from '../tell/tell-verdict.js';
import { loadReaders } from '../load-readers.js';

/** The largest file that is read; what is a little smaller, and too large all the same, the reader itself refuses. */
const MOST_BYTES = 32_000_000;

/**
 * Reads the pictures that the call names, on this machine, and judges what stands in each: its text, and what its QR and
 * bar codes say. Tells what was read, so that a person sees where a letter was taken for another.
 *
 * @returns {@link FAULTY} if one shows `danger` or `caution`, or can't be read
 */
export async function checkImages(call: Call, io: Io, catalog: Catalog): Promise<ExitCode> {
  const engine = createEngine(catalog);
  const { openPictures, ReaderError } = await loadReaders(io, call.words);
  const pictures = openPictures();
  let exitCode: ExitCode = FINE;
  try {
    for (const [i, name] of call.arguments.entries()) {
      if (i > 0 && !call.switches.has('json')) await io.stdout.write('\n');
      try {
        const read = await readOne(name, call, io, pictures);
        const text = [read.text, ...read.codes.map((code) => code.text)].filter(Boolean).join('\n');
        const verdict = call.switches.has('explain') ? explain(engine, text) : engine.check(text);
        if (isWarning(verdict)) exitCode = FAULTY;
        const { language, words } = call;
        await io.stdout.write(
          call.switches.has('json')
            ? `${JSON.stringify({ image: name, ...read, verdict })}\n`
            : words.picture.read(name, read) + tellVerdict({ verdict, catalog, text, language, words }),
        );
      } catch (error) {
        if (!(error instanceof ReaderError)) throw error;
        exitCode = FAULTY;
        await tellFault(name, error, call, io);
      }
    }
  } finally {
    pictures.end();
  }
  return exitCode;
}

async function readOne(
  name: string,
  { words }: Call,
  io: Io,
  pictures: Readers.PictureReader,
): Promise<Readers.PictureRead> {
  const path = resolve(io.cwd, name);
  const bytes = await readBytes(io.readFile(path), path, words, MOST_BYTES);
  if (bytes === undefined) throw new CliError('message-faulty', words.picture.trouble['too-many-bytes'](name));
  return await pictures.read(bytes);
}

async function tellFault(name: string, error: Readers.ReaderError, { words, switches }: Call, io: Io): Promise<void> {
  const message = words.picture.trouble[error.code](name);
  if (switches.has('json'))
    await io.stdout.write(`${JSON.stringify({ image: name, error: { code: error.code, message } })}\n`);
  else await io.stderr.write(`${message}\n`);
}
