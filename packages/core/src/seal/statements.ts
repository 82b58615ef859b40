import type { Localised } from '../catalog/script.js';
import type { Shape } from '../catalog/shape.js';
import { JWK, type PublicJwk } from './jwk.js';

/** `typ` of the three kinds of document, so that none can stand in for another. */
export const SEAL_TYPE = 'fraud-free-seal';
export const ISSUERS_TYPE = 'fraud-free-issuers';
export const REVOKED_TYPE = 'fraud-free-revoked';

/** What every document says: by whom it is, and when it holds. Times of RFC 3339 in UTC: `2026-12-01T00:00:00Z`. */
export interface Stated {
  readonly issuer: { readonly id: string; readonly name: Localised };
  readonly issued: string;
  readonly expires: string;
  /** Grows with each of its kind, so that an older one is known as such. */
  readonly serial: number;
}

/** `seal.json`: these files, and no others, are of this campaign. */
export interface SealStatement extends Stated {
  readonly campaign: string;
  /** Where the campaign stands, as its organizer says. */
  readonly address?: string;
  /** By path inside the campaign's folder, with `/`. */
  readonly files: Readonly<Record<string, SealedFile>>;
}

export interface SealedFile {
  /** In hexadecimal. */
  readonly sha256: string;
  /** In bytes. */
  readonly length: number;
}

/** One document of `issuers.json`: whom the one above knows, and whom no more. */
export interface IssuersStatement extends Stated {
  readonly issuers: readonly SealIssuer[];
}

/** Who may seal. Days are ISO dates, both included. */
export interface SealIssuer {
  readonly id: string;
  readonly name: Localised;
  /** Such as `city`, `district`, `street`. */
  readonly level?: string;
  readonly area?: Localised;
  readonly keys: readonly IssuerKey[];
  readonly from: string;
  readonly until: string;
  /** Whether it may seal a list of issuers below it. */
  readonly appoints?: boolean;
  /** Everything that it ever sealed is refused: who has a stolen key can write any date. */
  readonly revoked?: { readonly on: string; readonly why: string };
}

export interface IssuerKey extends PublicJwk {
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  /** The last day of a key that makes room for another. */
  readonly until?: string;
}

/** `revoked.json`: what an issuer has withdrawn; empty is an answer, too, as of its `issued`. */
export interface RevokedStatement extends Stated {
  /** All seals of a campaign up to and with a serial. */
  readonly seals: readonly {
    readonly campaign: string;
    readonly serial: number;
    readonly on: string;
    readonly why: string;
  }[];
  readonly keys: readonly { readonly kid: string; readonly on: string; readonly why: string }[];
}

const TEXT = 'text';
const LOCALISED: Shape = { record: TEXT };
const STATED = {
  issuer: { object: { id: TEXT, name: LOCALISED } },
  issued: TEXT,
  expires: TEXT,
  serial: 'index',
} as const satisfies Readonly<Record<string, Shape>>;
const WITHDRAWN = { on: TEXT, why: TEXT } as const;

export const SEAL_SHAPE: Shape = {
  object: {
    ...STATED,
    campaign: TEXT,
    files: { record: { object: { sha256: TEXT, length: 'index' } } },
  },
  optional: { address: TEXT },
};

export const ISSUERS_SHAPE: Shape = {
  object: {
    ...STATED,
    issuers: {
      list: {
        object: {
          id: TEXT,
          name: LOCALISED,
          keys: { list: { object: { ...JWK, kid: TEXT }, optional: { until: TEXT } } },
          from: TEXT,
          until: TEXT,
        },
        optional: { level: TEXT, area: LOCALISED, appoints: 'boolean', revoked: { object: WITHDRAWN } },
      },
    },
  },
};

export const REVOKED_SHAPE: Shape = {
  object: {
    ...STATED,
    seals: { list: { object: { ...WITHDRAWN, campaign: TEXT, serial: 'index' } } },
    keys: { list: { object: { ...WITHDRAWN, kid: TEXT } } },
  },
};
