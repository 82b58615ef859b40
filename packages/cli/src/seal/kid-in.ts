import type { Bytes } from '../release/repository.js';

/** The thumbprint in a public key as `fraud-free campaign keys` writes it; `undefined` for another file. */
export function kidIn(bytes: Bytes): string | undefined {
  try {
    const { kid } = JSON.parse(new TextDecoder().decode(bytes)) as { kid?: unknown };
    return typeof kid === 'string' ? kid : undefined;
  } catch {
    return undefined;
  }
}
