import { resolve } from 'node:path';
import type { Call } from '../command.js';
import type { Io } from '../io.js';
import { readWhole } from '../read-whole.js';

/** The text of `--issuers`. @throws {CliError} `cannot-read` */
export async function readIssuers({ values, words }: Call, io: Io): Promise<string | undefined> {
  if (values.issuers === undefined) return undefined;
  const path = resolve(io.cwd, values.issuers);
  return await readWhole(io.readFile(path), { name: path, words, faulty: 'cannot-read' });
}
