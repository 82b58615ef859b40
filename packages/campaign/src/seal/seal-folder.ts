import {
  ISSUERS_TYPE,
  REVOKED_TYPE,
  SEAL_TYPE,
  type IssuersStatement,
  type RevokedStatement,
  type SealedFile,
  type SealStatement,
} from '@fraud-free/core/seal';
import type { MadeFile } from '../made-file.js';
import type { IssuerSigner } from './issuer-key.js';
import { signStatement } from './sign-statement.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** The documents of a seal. They are not in the seal themselves. */
export const SEAL_FILES = ['seal.json', 'issuers.json', 'revoked.json'] as const;

/** What an issuer says of itself, and how long it holds. */
export interface SealTerms {
  readonly issuer: SealStatement['issuer'];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of `seal.json`; `revoked.json` and lists hold as long. */
  readonly days: number;
}

export interface FolderToSeal extends SealTerms {
  readonly campaign: string;
  readonly address?: string;
  /** Everything that the folder holds, by path; what is left out is passed over. */
  readonly files: ReadonlyMap<string, Bytes>;
  /** The number of the seal before; the new one's is greater. */
  readonly after?: number | undefined;
  /** What is withdrawn. */
  readonly revoked?: Pick<RevokedStatement, 'seals' | 'keys'> & { readonly after?: number };
}

/**
 * Seals the folder of a campaign: `seal.json` over every file, and `revoked.json` for what is withdrawn.
 *
 * @example
 * (await sealFolder(folder, await openIssuerKey(pem, 'street.pem'))).map(({ path }) => path);
 * // => ['revoked.json', 'seal.json'], to be written in this order
 */
export async function sealFolder(
  folder: FolderToSeal,
  signer: IssuerSigner,
): Promise<(MadeFile & { readonly content: string })[]> {
  const { campaign, address, files, after, revoked } = folder;
  const sealed: [string, SealedFile][] = [];
  for (const path of [...files.keys()].sort()) {
    if (!isLeftOut(path)) sealed.push([path, await describe(files.get(path)!)]);
  }
  const statement: SealStatement = {
    ...stated(folder, after),
    campaign,
    ...(address !== undefined && { address }),
    files: Object.fromEntries(sealed),
  };
  const withdrawn: RevokedStatement = {
    ...stated(folder, revoked?.after),
    seals: revoked?.seals ?? [],
    keys: revoked?.keys ?? [],
  };
  return [
    { path: 'revoked.json', content: textOf(await signStatement(withdrawn, REVOKED_TYPE, signer)) },
    { path: 'seal.json', content: textOf(await signStatement(statement, SEAL_TYPE, signer)) },
  ];
}

/**
 * Seals a list of issuers: whom the signer knows, and whom no more.
 *
 * @param above the parsed `issuers.json` of the one above, if the signer is itself on a list
 * @returns the text of `issuers.json`
 */
export async function sealIssuers(
  { issuers, after, ...terms }: SealTerms & { issuers: IssuersStatement['issuers']; after?: number | undefined },
  signer: IssuerSigner,
  above: readonly unknown[] = [],
): Promise<string> {
  const statement: IssuersStatement = { ...stated(terms, after), issuers };
  return textOf([...above, await signStatement(statement, ISSUERS_TYPE, signer)]);
}

/** Whether a file of the folder is not in its seal: the documents of the seal, and settings for the host, which keeps them. */
export function isLeftOut(path: string): boolean {
  return (SEAL_FILES as readonly string[]).includes(path) || HOST_FILES.includes(path);
}

const HOST_FILES: readonly string[] = ['_headers', 'nginx-headers.conf'];

/** The number is the time in seconds, so that it grows even where the document before was lost. */
function stated({ issuer, now, days }: SealTerms, after = 0): Omit<SealStatement, 'campaign' | 'files'> {
  const time = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
  const serial = Math.max(after + 1, Math.floor(now / 1000));
  return { issuer, issued: time(now), expires: time(now + days * 86_400_000), serial };
}

async function describe(bytes: Bytes): Promise<SealedFile> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { sha256: Buffer.from(hash).toString('hex'), length: bytes.length };
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
