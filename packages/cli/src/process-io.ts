import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir, stat, truncate, writeFile as write } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { CliError } from './errors.js';
import type { Io, Output } from './io.js';
import { languageOfEnvironment } from './language.js';
import { reasonOf } from './reason-of.js';
import { ALL_WORDS } from './words/all-words.js';

/** The outside of a real process. */
export function processIo(): Io {
  return {
    args: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    // Asked for late: to touch process.stdin is to open it.
    get stdin() {
      return process.stdin;
    },
    get stdinIsTerminal() {
      return process.stdin.isTTY === true;
    },
    stdout: standardOutput(process.stdout, 'stdout'),
    stderr: neverFailing(standardOutput(process.stderr, 'stderr')),
    stderrIsTerminal: process.stderr.isTTY === true,
    now: () => performance.now(),
    readFile: (path, from = 0) => createReadStream(path, { start: from }),
    writeFile,
    replaceFile,
    writeSecret,
    removeFile: (path) => rm(path, { force: true }),
    removeEmptyFolder: (path) =>
      rmdir(path).then(
        () => true,
        () => false,
      ),
    list: (folder) => readdir(folder),
    measure: async (path) => {
      const { size, mtimeMs } = await stat(path);
      return { bytes: size, written: mtimeMs };
    },
    onStop,
    look,
    load: (module) => import(module) as Promise<Readonly<Record<string, unknown>>>,
  };
}

function standardOutput(stream: Writable, name: string): Output {
  // A failed write tells its own callback; without a listener the same error would end the process as well.
  stream.on('error', () => {});
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(failure(error, name)) : resolve()));
    });
  return { write, end: async () => {} };
}

function failure(error: Error, name: string): CliError {
  const options = { cause: error };
  if (CLOSED.has((error as NodeJS.ErrnoException).code)) {
    return new CliError('output-closed', 'The reader of the output has gone away.', options);
  }
  const { trouble } = ALL_WORDS[languageOfEnvironment(process.env)];
  return new CliError('cannot-write', trouble.cannotWrite(name, reasonOf(error)), options);
}

/** How systems say that nobody reads at the other end. */
const CLOSED: ReadonlySet<string | undefined> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);

/** When nobody reads the complaints either, there is nobody left to tell. */
function neverFailing(output: Output): Output {
  return { write: (text) => output.write(text).catch(() => {}), end: output.end };
}

async function writeFile(path: string, keep = 0): Promise<Output> {
  await mkdir(dirname(path), { recursive: true });
  if (keep > 0) await truncate(path, keep);
  const file = await open(path, keep > 0 ? 'a' : 'w');
  // To a handle, writeFile adds behind what was written before.
  return { write: (text) => file.writeFile(text), end: () => file.close() };
}

async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.new`;
  await write(beside, text);
  await rename(beside, path);
}

async function writeSecret(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await write(path, text, { mode: 0o600, flag: 'wx' });
}

function onStop(callback: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, callback);
  return () => signals.forEach((signal) => process.off(signal, callback));
}

async function look(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}
