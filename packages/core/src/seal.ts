export { checkSealedFile, readSealedFile } from './seal/sealed-files.js';
export { fingerprintOf, thumbprintOf, type PublicJwk } from './seal/jwk.js';
export {
  ISSUERS_TYPE,
  REVOKED_TYPE,
  SEAL_TYPE,
  type IssuerKey,
  type IssuersStatement,
  type RevokedStatement,
  type SealedFile,
  type SealIssuer,
  type SealStatement,
} from './seal/statements.js';
export { signerOf } from './seal/signer-of.js';
export { LONGEST_SEAL, MOST_LISTS, openSeal } from './seal/open-seal.js';
export { fetchSeal, readSeal } from './seal/read-seal.js';
export type { Seal, SealFiles, SealOptions, SealSeen } from './seal/seal.js';
export { SealError, type SealErrorCode } from './seal/seal-error.js';
export type { SealSubtle } from './seal/subtle.js';
