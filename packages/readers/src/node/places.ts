import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { READER_FILES, type ReaderFile } from '../files.js';

const require = createRequire(import.meta.url);

/** Where a file of the readers lies on this machine: in our own build, or in the package that it comes from. */
export function placeOf(name: ReaderFile): string {
  const { codesWasm, chi_sim, eng } = READER_FILES;
  if (name === codesWasm) return require.resolve('zxing-wasm/reader/zxing_reader.wasm');
  if (name === chi_sim) return dataOf('chi_sim');
  if (name === eng) return dataOf('eng');
  if (name.startsWith('tesseract-core')) return join(folderOf('tesseract.js-core'), name);
  return fileURLToPath(new URL(`../../dist/site/${name}`, import.meta.url));
}

const folderOf = (dependency: string) => dirname(require.resolve(`${dependency}/package.json`));

const dataOf = (language: string) =>
  join(folderOf(`@tesseract.js-data/${language}`), '4.0.0_best_int', `${language}.traineddata.gz`);
