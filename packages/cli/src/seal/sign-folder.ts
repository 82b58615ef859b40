import { join } from 'node:path';
import type { IssuerSigner } from '@fraud-free/campaign';
import type { Localised } from '@fraud-free/core';
import {
  checkSealedFile,
  openSeal,
  REVOKED_TYPE,
  SEAL_TYPE,
  SealError,
  type IssuersStatement,
  type RevokedStatement,
  type Seal,
  type SealStatement,
} from '@fraud-free/core/seal';
import { withCampaigns } from '../campaign-folder.js';
import { CliError } from '../errors.js';
import type { Io } from '../io.js';
import type { Bytes } from '../release/repository.js';
import type { Words } from '../words/words.js';
import { openToWrite } from '../write-whole.js';
import { NO_LISTS, pinOf } from './pin-of.js';
import { readTree } from './read-tree.js';

export interface ToSign {
  readonly folder: string;
  readonly signer: IssuerSigner;
  readonly days: number;
  /** The text of the `issuers.json` to go with it; the one of the folder unless said. */
  readonly issuers?: string | undefined;
  /** Id of the issuer, where no list gives it. */
  readonly as?: string | undefined;
  /** Thumbprints of keys that the issuer had before. */
  readonly formerly?: readonly string[];
  /** Whether every file must still be the one that was sealed before. */
  readonly unchanged?: boolean;
  /** What is withdrawn beside what was. */
  readonly withdraw?: { readonly seal: boolean; readonly keys: readonly string[]; readonly why: string };
}

/**
 * Seals a folder and looks at it as a page would, before anything of it is written.
 *
 * @throws {CliError} `cannot-read`, `cannot-write`
 */
export async function signFolder(io: Io, words: Words, task: ToSign): Promise<Seal> {
  const { folder, signer, days, withdraw } = task;
  const now = Date.now();
  const files = await readTree(io, folder, words);
  const campaign = campaignOf(files, folder, words);
  const issuers = task.issuers ?? textOf(files.get('issuers.json')) ?? NO_LISTS;
  const owned = await ownKeys(issuers, signer);
  const read = async <T extends SealStatement | RevokedStatement>(name: string, type: string) =>
    await statementOf<T>(textOf(files.get(name)), type, {
      known: [...owned.kids, ...(task.formerly ?? [])],
      path: join(folder, name),
      words,
    });
  const before = await read<SealStatement>('seal.json', SEAL_TYPE);
  const revoked = await read<RevokedStatement>('revoked.json', REVOKED_TYPE);
  if (task.unchanged) await checkUnchanged(before, files, words);
  const id = task.as ?? owned.id ?? before?.issuer.id ?? campaign.id;
  const on = new Date(now).toISOString().slice(0, 10);
  const made = await withCampaigns(({ sealFolder }) =>
    sealFolder(
      {
        issuer: { id, name: campaign.issuer.name },
        now,
        days,
        campaign: campaign.id,
        ...(campaign.address !== undefined && { address: campaign.address }),
        files,
        after: before?.serial,
        revoked: {
          seals: [
            ...(revoked?.seals ?? []),
            ...(withdraw?.seal && before
              ? [{ campaign: before.campaign, serial: before.serial, on, why: withdraw.why }]
              : []),
          ],
          keys: [...(revoked?.keys ?? []), ...(withdraw?.keys ?? []).map((kid) => ({ kid, on, why: withdraw!.why }))],
          ...(revoked && { after: revoked.serial }),
        },
      },
      signer,
    ),
  );
  // A seal that is withdrawn stays as it is, to be known as such.
  const written = withdraw ? made.filter(({ path }) => path === 'revoked.json') : made;
  const bytes = new Map<string, Bytes>(written.map(({ path, content }) => [path, new TextEncoder().encode(content)]));
  const documents = {
    seal: bytes.get('seal.json') ?? files.get('seal.json'),
    issuers: new TextEncoder().encode(issuers),
    revoked: bytes.get('revoked.json'),
  };
  const pin = await pinOf(issuers, signer.kid);
  const seal = await openSeal(documents, { pin, now, subtle: crypto.subtle }).catch((error: unknown) => {
    const isWithdrawn = error instanceof SealError && withdraw && WITHDRAWN.includes(error.code);
    if (isWithdrawn) return undefined;
    throw refusal(error, words);
  });
  if (issuers !== textOf(files.get('issuers.json'))) await replace(io, join(folder, 'issuers.json'), issuers, words);
  for (const { path, content } of written) await replace(io, join(folder, path), content, words);
  return seal as Seal;
}

const WITHDRAWN: readonly string[] = ['seal-revoked', 'seal-key-retired'];

/** What a page would refuse, as it is told here. */
export function refusal(error: unknown, words: Words): unknown {
  if (!(error instanceof SealError)) return error;
  return new CliError('cannot-read', words.seal.notVerified(error.code, error.message), { cause: error });
}

interface Published {
  readonly id: string;
  readonly address?: string;
  readonly issuer: { readonly name: Localised };
}

function campaignOf(files: ReadonlyMap<string, Bytes>, folder: string, words: Words): Published {
  try {
    const campaign = JSON.parse(textOf(files.get('campaign.json')) ?? '') as Published;
    if (typeof campaign.id === 'string' && typeof campaign.issuer.name === 'object') return campaign;
  } catch {
    // As for one that is not there.
  }
  throw new CliError('cannot-read', words.seal.noCampaign(folder));
}

/** By which keys the issuer of a key has signed before, as the list of the one above says. */
async function ownKeys(
  issuers: string | undefined,
  { kid }: IssuerSigner,
): Promise<{ readonly id?: string; readonly kids: readonly string[] }> {
  const lists = issuers === undefined ? [] : parse(issuers);
  for (const list of Array.isArray(lists) ? (lists as { payload?: string }[]) : []) {
    const statement = parse(Buffer.from(list.payload ?? '', 'base64url').toString()) as Partial<IssuersStatement>;
    const own = statement.issuers?.find(({ keys }) => keys.some((key) => key.kid === kid));
    if (own) return { id: own.id, kids: own.keys.map((key) => key.kid) };
  }
  return { kids: [kid] };
}

async function statementOf<T extends SealStatement | RevokedStatement>(
  text: string | undefined,
  type: string,
  { known, path, words }: { known: readonly string[]; path: string; words: Words },
): Promise<T | undefined> {
  if (text === undefined) return undefined;
  const statement = await withCampaigns(({ readStatement }) => readStatement<T>(text, type, known));
  if (statement) return statement;
  throw new CliError('cannot-read', words.seal.notOurs(path));
}

async function checkUnchanged(
  before: SealStatement | undefined,
  files: ReadonlyMap<string, Bytes>,
  words: Words,
): Promise<void> {
  if (!before) throw new CliError('cannot-read', words.seal.nothingToRenew);
  const { isLeftOut } = await import('@fraud-free/campaign');
  try {
    for (const [path, bytes] of files) {
      if (!isLeftOut(path)) await checkSealedFile({ statement: before }, path, bytes, crypto.subtle);
    }
    const gone = Object.keys(before.files).find((path) => !files.has(path));
    if (gone !== undefined) throw new SealError('seal-file-missing', `${gone} was sealed, but is not there.`);
  } catch (error) {
    throw refusal(error, words);
  }
}

async function replace(io: Io, path: string, text: string, words: Words): Promise<void> {
  // Tells first whether it can be written at all.
  if ((await io.look(path)) === 'nothing') await (await openToWrite(io, path, words)).end();
  await io.replaceFile(path, text);
}

function textOf(bytes: Bytes | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}

function parse(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : [];
  } catch {
    return [];
  }
}
