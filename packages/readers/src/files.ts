/**
 * The files that the readers load when they are first used, by the names under which they lie in a site's folder. The
 * recogniser comes in two builds: `simd` for the processors of the last ten years, the plain one for the rest.
 */
export const READER_FILES = {
  readers: 'readers.js',
  worker: 'worker.js',
  codes: 'codes.js',
  codesWasm: 'zxing_reader.wasm',
  core: 'tesseract-core-lstm.js',
  coreWasm: 'tesseract-core-lstm.wasm',
  simd: 'tesseract-core-simd-lstm.js',
  simdWasm: 'tesseract-core-simd-lstm.wasm',
  chi_sim: 'chi_sim.traineddata.gz',
  eng: 'eng.traineddata.gz',
} as const;

export type ReaderFile = (typeof READER_FILES)[keyof typeof READER_FILES];
