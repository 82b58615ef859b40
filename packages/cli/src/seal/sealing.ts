import { join } from 'node:path';
import type { Call } from '../command.js';
import type { Io } from '../io.js';
import { readWhole } from '../read-whole.js';
import { openSealKey, SEAL_KEY_VARIABLE } from './open-key.js';
import { sealDaysOf } from './options.js';
import { readIssuers } from './read-issuers.js';
import { pinOf } from './pin-of.js';
import { refusal, signFolder } from './sign-folder.js';
import { tellSeal } from './tell-seal.js';

/** What a folder that is built is sealed with. */
export interface Sealing {
  /** The key that its pages are to trust. */
  readonly pin: string;
  /** Thumbprint of the key that seals: the digits on paper. */
  readonly kid: string;
  /** Call when all is written. @returns what to tell of it */
  seal(): Promise<string>;
}

/** @returns `undefined` where nobody gave a key */
export async function openSealing(
  call: Call,
  io: Io,
  { command, folder }: { readonly command: string; readonly folder: string },
): Promise<Sealing | undefined> {
  const { values, words, language } = call;
  if (values.key === undefined && !io.env[SEAL_KEY_VARIABLE]) return undefined;
  const days = sealDaysOf(call, command);
  const signer = await openSealKey(call, io, command);
  const path = join(folder, 'issuers.json');
  const issuers =
    (await readIssuers(call, io)) ??
    ((await io.look(path)) === 'file'
      ? await readWhole(io.readFile(path), { name: path, words, faulty: 'cannot-read' })
      : undefined);
  const pin = await pinOf(issuers, signer.kid).catch((error: unknown) => {
    throw refusal(error, words);
  });
  return {
    pin,
    kid: signer.kid,
    seal: async () => tellSeal(await signFolder(io, words, { folder, signer, days, issuers }), words, language),
  };
}
