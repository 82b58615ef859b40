import { FraudFreeError } from '../errors.js';
import { CATALOG_FORMAT } from './catalog.js';

/** @throws {FraudFreeError} `catalog-format` if a catalog says that it is newer than this engine */
export function assertFormat(value: unknown): void {
  const format = (value as { format?: unknown } | null | undefined)?.format;
  if (typeof format === 'number' && format > CATALOG_FORMAT) {
    throw new FraudFreeError(
      'catalog-format',
      `This catalog has format ${format}, but this engine reads formats up to ${CATALOG_FORMAT}. Update @fraud-free/core.`,
    );
  }
}
