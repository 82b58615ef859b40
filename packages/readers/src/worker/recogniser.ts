import { READER_FILES } from '../files.js';
import type { Grey } from '../picture/pixels.js';
import type { Recognise, TextLanguage } from '../text/read-text.js';
import type { Api, Core, Host } from './host.js';

/**
 * Opens Tesseract, and each of its languages when it is first needed: 1.8 MB for Chinese, 3 MB for English.
 *
 * @param onLoad gets 0 to 1 while files are on their way
 * @throws {ReaderError} `files-missing`, `not-supported`, `reader-failed`
 */
export async function openRecogniser(host: Host, onLoad: (done: number) => void): Promise<Recognise> {
  onLoad(0);
  const fast = WebAssembly.validate(SIMD);
  const [wasmBinary, chinese, open] = await Promise.all([
    host.file(fast ? READER_FILES.simdWasm : READER_FILES.coreWasm),
    host.file(READER_FILES.chi_sim).then(unzipped),
    host.core(fast ? READER_FILES.simd : READER_FILES.core),
  ]);
  const quiet = (): void => {};
  const core = await open({ wasmBinary, print: quiet, printErr: quiet, TesseractProgress: quiet });
  const apis = new Map<TextLanguage, Api>([['chi_sim', openLanguage(core, 'chi_sim', chinese)]]);
  onLoad(1);
  return async (ink, language, layout) => {
    let api = apis.get(language);
    if (!api) {
      onLoad(0);
      apis.set(language, (api = openLanguage(core, language, await unzipped(await host.file(READER_FILES[language])))));
      onLoad(1);
    }
    core.FS.writeFile('/input', pgm(ink));
    api.SetPageSegMode(MODES[layout]);
    if (api.SetImageFile(1, 0) !== 0 || api.Recognize(null) !== 0)
      throw new Error('The recogniser refused the picture.');
    return api.GetTSVText(0);
  };
}

/** As the recogniser counts them: one uniform block, and one column of whatever sizes. */
const MODES = { block: 6, page: 4 };
/** Its newer engine, by neural network. */
const NETWORK = 1;

/** The smallest module that only a processor with SIMD takes. */
const SIMD = new Uint8Array([
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11],
]);

function openLanguage(core: Core, language: TextLanguage, bytes: Uint8Array): Api {
  core.FS.writeFile(`./${language}.traineddata`, bytes);
  const api = new core.TessBaseAPI();
  if (api.Init(null, language, NETWORK) !== 0) throw new Error(`The recogniser refused its data for ${language}.`);
  // Screens have no lines from top to bottom, and a page that lies askew would be taken for one that has.
  api.SetVariable('textord_tabfind_vertical_text', '0');
  return api;
}

/** Servers may send a `.gz` file unpacked already. */
async function unzipped(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The plainest of all formats of pictures: a head, and a byte for each pixel. */
function pgm({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(head.length + data.length);
  bytes.set(head);
  bytes.set(data, head.length);
  return bytes;
}
