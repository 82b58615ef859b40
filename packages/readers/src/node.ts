export { ReaderError, type ReaderErrorCode } from './errors.js';
export { openPictures, type PictureReader } from './node/open-pictures.js';
export { siteFiles, type SiteFile } from './node/site-files.js';
export type { PictureRead, ReadOptions } from './reader.js';
