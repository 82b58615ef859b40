import { READER_FILES, type ReaderFile } from '../files.js';
import { placeOf } from './places.js';

/** A file for a site's folder of readers. */
export interface SiteFile {
  readonly name: string;
  /** Where it lies on this machine. */
  readonly path: string;
  /** When a visitor's browser loads it. */
  readonly when: 'always' | 'codes' | 'text' | 'english' | 'old';
}

/**
 * All files that a site needs to read pictures, to be copied into one folder. `always` are loaded with the first picture
 * or voice; `text` with the first picture; `english` with the first picture of English; `old` instead of two of `text`
 * by processors without SIMD.
 */
export function siteFiles(): SiteFile[] {
  const { readers, worker, codes, codesWasm, core, coreWasm, simd, simdWasm, chi_sim, eng } = READER_FILES;
  const file = (when: SiteFile['when']) => (name: ReaderFile) => ({ name, when, path: placeOf(name) });
  return [
    ...[readers, worker].map(file('always')),
    ...[codes, codesWasm].map(file('codes')),
    ...[simd, simdWasm, chi_sim].map(file('text')),
    file('english')(eng),
    ...[core, coreWasm].map(file('old')),
  ];
}
