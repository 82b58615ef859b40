import { join } from 'node:path';
import type { Role, Signer } from '@fraud-free/catalog';
import { CliError } from '../errors.js';
import type { Io } from '../io.js';
import { readWhole } from '../read-whole.js';
import { withMaker } from '../with-maker.js';
import type { Words } from '../words/words.js';

const ROLES = ['root', 'targets', 'snapshot', 'timestamp', 'urgent'] as const satisfies readonly (Role | 'urgent')[];

export type Signers = Record<Role | 'urgent', Signer[]>;

/** Environment variables with this in front hold keys: `FRAUD_FREE_KEY_TIMESTAMP`, `FRAUD_FREE_KEY_ROOT_2`. */
export const KEY_VARIABLE = 'FRAUD_FREE_KEY_';

/**
 * The keys of a folder, by role: `root-1.pem`, `root-2.pem`, `targets.pem` …; and those of the environment.
 *
 * @throws {CliError} `cannot-read` for what is no key; no text of a key is ever in a message
 */
export async function readSigners(io: Io, folder: string | undefined, words: Words): Promise<Signers> {
  const texts: [role: keyof Signers, name: string, text: string][] = [];
  for (const file of folder === undefined ? [] : [...(await namesIn(io, folder, words))].sort()) {
    const role = roleOf(/^(\w+?)(?:-\d+)?\.pem$/.exec(file)?.[1]);
    const path = join(folder!, file);
    if (role)
      texts.push([
        role,
        path,
        (await readWhole(io.readFile(path), { name: path, words, faulty: 'cannot-read' })) ?? '',
      ]);
  }
  for (const [name, text] of Object.entries(io.env)) {
    if (!name.startsWith(KEY_VARIABLE) || !text) continue;
    const role = roleOf(name.slice(KEY_VARIABLE.length).replace(/_\d+$/, '').toLowerCase());
    if (!role) throw new CliError('cannot-read', words.release.noRole(name));
    texts.push([role, name, text]);
  }
  const signers: Signers = { root: [], targets: [], snapshot: [], timestamp: [], urgent: [] };
  for (const [role, name, text] of texts) {
    signers[role].push(await withMaker(({ openSigner }) => openSigner(text, name)));
  }
  return signers;
}

async function namesIn(io: Io, folder: string, words: Words): Promise<readonly string[]> {
  if ((await io.look(folder)) === 'folder') return await io.list(folder);
  throw new CliError('cannot-read', words.release.noKeys(folder));
}

function roleOf(name: string | undefined): (typeof ROLES)[number] | undefined {
  return ROLES.find((role) => role === name);
}
