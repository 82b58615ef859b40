import { addTexts } from '@fraud-free/core/wire';
import { catalogInUse, onCatalogChange, useCatalog } from './shared-catalog.js';

/**
 * From now on the catalog in use has its texts in traditional Chinese too, and each that takes its place, as far as it is of
 * the version that these texts are of. Of another one that does not bring them itself the texts are in simplified Chinese.
 */
export function useTraditionalTexts(parts: readonly Uint8Array[], version: string): void {
  const add = (): void => {
    const catalog = catalogInUse();
    const [script] = catalog.scripts;
    if (catalog.version === version && script && !('zh-Hant' in script.title)) useCatalog(addTexts(catalog, ...parts));
  };
  add();
  onCatalogChange(add);
}
