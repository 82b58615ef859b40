import { prepareZXingModule, readBarcodes, type ReadResult } from 'zxing-wasm/reader';
import type { Box, Pixels } from '../picture/pixels.js';

/** A QR or bar code and what it says: a link, most of the time. */
export interface Code {
  /** As ISO and others name it, e.g. `QRCode`, `EAN13`. */
  readonly kind: string;
  readonly text: string;
}

export interface PlacedCode extends Code {
  /** Where it stands in the picture. */
  readonly box: Box;
}

export type ReadCodes = (pixels: Pixels) => Promise<PlacedCode[]>;

/** @param wasmBinary the bytes of `zxing_reader.wasm`, which are never fetched from anywhere else */
export function openCodes(wasmBinary: Uint8Array): ReadCodes {
  // Without its own way to find files it would ask a server of its makers for what is missing.
  prepareZXingModule({ overrides: { wasmBinary: wasmBinary.slice().buffer, locateFile: (name: string) => name } });
  return async (pixels) => {
    const found = await readBarcodes(pixels as unknown as ImageData, { tryHarder: true, maxNumberOfSymbols: MOST });
    return found.filter(({ isValid, text }) => isValid && text.trim() !== '').map((code) => placed(code, pixels));
  };
}

/** More codes than this are in no message. */
const MOST = 16;
/** Characters of a code that are handed on: more go into no QR code. */
const LONGEST = 8_000;

function placed({ format, text, position }: ReadResult, { width, height }: Pixels): PlacedCode {
  const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight];
  const [across, down] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    kind: format,
    text: text.trim().slice(0, LONGEST),
    box: {
      left: Math.max(0, Math.min(...across)),
      top: Math.max(0, Math.min(...down)),
      right: Math.min(width, Math.max(...across) + 1),
      bottom: Math.min(height, Math.max(...down) + 1),
    },
  };
}
