export { indexedDbStorage } from './updates/indexed-db-storage.js';
export { keepUpToDate, type CatalogUpdates, type KeepUpToDateOptions } from './updates/keep-up-to-date.js';
