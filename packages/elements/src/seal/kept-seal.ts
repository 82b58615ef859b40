import type { SealFiles, SealSeen } from '@fraud-free/core/seal';
import { keptOnDevice } from '../storage/kept.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** The documents of a seal, and the page's own list of issuers. */
export interface Documents extends SealFiles {
  readonly page?: Bytes | undefined;
}

export interface KeptSeal {
  readonly documents: Documents | undefined;
  /** What was seen, so that nothing older is taken again. */
  readonly seen: SealSeen | undefined;
  write(documents: Documents, seen: SealSeen): void;
}

/** So many characters are kept at most: the browser's storage is small, and not ours alone. */
const MOST = 500_000;
const NAMES = ['seal', 'issuers', 'revoked', 'page'] as const;

/** What is kept on this device of a campaign's seal: nothing but what its server publishes, and when. */
export function keptSeal(root: string): KeptSeal {
  const place = keptOnDevice(`seal ${root}`);
  const kept = place.read() as { readonly texts?: Record<string, unknown>; readonly seen?: SealSeen } | undefined;
  const texts = NAMES.map((name) => kept?.texts?.[name]);
  const documents = Object.fromEntries(
    NAMES.map((name, i) => [name, typeof texts[i] === 'string' ? new TextEncoder().encode(texts[i]) : undefined]),
  ) as Partial<Record<(typeof NAMES)[number], Bytes>>;
  return {
    documents: documents.seal && { ...documents, seal: documents.seal, revoked: documents.revoked },
    seen: isSeen(kept?.seen) ? kept.seen : undefined,
    write(found, seen) {
      const entries = NAMES.flatMap((name) => (found[name] ? [[name, new TextDecoder().decode(found[name])]] : []));
      const isSmall = entries.reduce((sum, [, text]) => sum + text!.length, 0) <= MOST;
      place.write({ texts: isSmall ? Object.fromEntries(entries) : {}, seen });
    },
  };
}

function isSeen(value: unknown): value is SealSeen {
  const { serials, at } = (value ?? {}) as Partial<SealSeen>;
  return (
    Number.isFinite(at) &&
    typeof serials === 'object' &&
    serials !== null &&
    Object.values(serials).every((serial) => Number.isSafeInteger(serial))
  );
}
