import type { Seal, SealErrorCode } from '@fraud-free/core/seal';

/** What came of asking for a sealed file: it and its seal, or why nothing of it is shown. */
export type Outcome =
  | { readonly seal: Seal; readonly json: unknown }
  | {
      /** A page that was not opened by https has no Web Crypto. */
      readonly refused: SealErrorCode | 'insecure';
    };
