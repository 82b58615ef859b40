import { resolve } from 'node:path';
import { createEngine, explain, isWarning, MAX_MESSAGE_LENGTH, type Catalog } from '@fraud-free/core';
import type { Call } from '../command.js';
import { CliError } from '../errors.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { readWhole } from '../read-whole.js';
import { tellVerdict } from '../tell/tell-verdict.js';

/**
 * Judges the one message that the call names, and tells a person (or, with `--json`, a program) about it.
 *
 * @returns {@link FAULTY} for `danger` and `caution`
 * @throws {CliError} `message-faulty`, `cannot-read`
 */
export async function checkOne(call: Call, io: Io, catalog: Catalog): Promise<ExitCode> {
  const { language, words } = call;
  const text = await messageOf(call, io);
  if (text === undefined || text.length > MAX_MESSAGE_LENGTH) {
    throw new CliError('message-faulty', words.trouble.messageTooLong(MAX_MESSAGE_LENGTH));
  }
  const engine = createEngine(catalog);
  const verdict = call.switches.has('explain') ? explain(engine, text) : engine.check(text);
  const told = call.switches.has('json')
    ? `${JSON.stringify(verdict)}\n`
    : tellVerdict({ verdict, catalog, text, language, words });
  await io.stdout.write(told);
  return isWarning(verdict) ? FAULTY : FINE;
}

/** A character takes at most three bytes for each of its UTF-16 units. */
const MOST_BYTES = 3 * MAX_MESSAGE_LENGTH + 3;

async function messageOf({ arguments: [text], values, words }: Call, io: Io): Promise<string | undefined> {
  if (text !== undefined) return text;
  const read = (stream: AsyncIterable<Uint8Array>, name: string): Promise<string | undefined> =>
    readWhole(stream, { name, words, faulty: 'message-faulty', most: MOST_BYTES });
  if (values.file !== undefined) {
    const path = resolve(io.cwd, values.file);
    return await read(io.readFile(path), path);
  }
  if (io.stdinIsTerminal) await io.stderr.write(`${words.check.typeNow}\n`);
  return await read(io.stdin, 'stdin');
}
