import type * as Maker from '@fraud-free/catalog';
import { withModule } from './with-module.js';

/**
 * Works with the maker of catalogs. It is loaded here and not above because it is heavy, and most commands do without.
 *
 * @throws {CliError} `cannot-read` where the maker cannot work with what it is given
 */
export async function withMaker<T>(work: (maker: typeof Maker) => T | Promise<T>): Promise<T> {
  return await withModule(import('@fraud-free/catalog'), ({ CatalogError }) => CatalogError, work);
}
