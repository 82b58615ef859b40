/** What a catalog is called in a repository. */
export const CATALOG_FILE = 'catalog.bin';
