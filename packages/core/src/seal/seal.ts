import type { SealSubtle } from './subtle.js';
import type { SealIssuer, SealStatement } from './statements.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** The documents as they were read; `undefined` for one that is not there. */
export interface SealFiles {
  readonly seal: Bytes | undefined;
  readonly issuers?: Bytes | undefined;
  readonly revoked: Bytes | undefined;
}

export interface SealOptions {
  /** RFC 7638 thumbprint of the one key that is trusted to begin with: the organizer's, or that of one above it. */
  readonly pin: string;
  /** Id of the campaign, where only one will do. */
  readonly campaign?: string;
  /**
   * An `issuers.json` of the page's own. What it says of an issuer counts, whatever the campaign's says; that one's lists
   * are taken as well, below it.
   */
  readonly issuers?: Bytes | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Web Crypto: `crypto.subtle`. */
  readonly subtle: SealSubtle;
  /** What {@link Seal.seen} was the last time. */
  readonly seen?: SealSeen | undefined;
  /** Days after which lists are called old. Default: 30. */
  readonly staleAfter?: number;
}

/** What is kept, so that nothing older is ever taken again. Plain data. */
export interface SealSeen {
  /** By kind of document; lists of issuers by who sealed them. */
  readonly serials: Readonly<Record<string, number>>;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A seal that is good: of this issuer, for these files, until then. */
export interface Seal {
  readonly statement: SealStatement;
  /** As the one above names it; as it names itself only where its own key is the one that is trusted. */
  readonly issuer: Pick<SealIssuer, 'id' | 'name' | 'level' | 'area'>;
  /** Who vouches for the issuer, the nearest first. */
  readonly by: readonly Pick<SealIssuer, 'id' | 'name' | 'level' | 'area'>[];
  /** Thumbprint of the key that sealed; {@link fingerprintOf} makes digits of it. */
  readonly kid: string;
  /** As of when it is known that nothing was withdrawn; milliseconds since 1970. */
  readonly asOf: number;
  /** `asOf` is long ago: somebody may be holding back what is newer. */
  readonly isOld: boolean;
  readonly seen: SealSeen;
}
