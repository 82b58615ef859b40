import type * as Maker from '@fraud-free/catalog';
import { CliError } from './errors.js';

/**
 * Works with the maker of catalogs. It is loaded here and not above because it is heavy, and most commands do without.
 *
 * @throws {CliError} `cannot-read` where the maker cannot work with what it is given
 */
export async function withMaker<T>(work: (maker: typeof Maker) => T | Promise<T>): Promise<T> {
  const maker = await import('@fraud-free/catalog');
  try {
    return await work(maker);
  } catch (error) {
    if (error instanceof maker.CatalogError) throw new CliError('cannot-read', error.message, { cause: error });
    throw error;
  }
}
