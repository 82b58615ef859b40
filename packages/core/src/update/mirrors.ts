import type { UpdateSource } from './sources.js';
import { UpdateError } from './update-error.js';

/** A source may promise to stop at a length and not do it. */
export function within(get: UpdateSource): UpdateSource {
  return async (path, longest) => {
    const bytes = await get(path, longest);
    if (bytes && bytes.length > longest) {
      throw new UpdateError('update-too-large', `${path} is longer than ${longest} bytes.`);
    }
    return bytes;
  };
}

/** What the first mirror failed with, as the caller is told it. */
export function asUpdateError(error: unknown): UpdateError {
  if (error instanceof UpdateError) return error;
  return new UpdateError(
    'update-unreachable',
    'No mirror could be reached. Try again later; the catalog at hand goes on.',
    {
      cause: error,
    },
  );
}
