import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { ReaderError } from '../errors.js';
import type { Pixels } from '../picture/pixels.js';
import { MOST_PIXELS, sniff } from '../picture/sniff.js';

/**
 * A PNG or JPEG file as pixels. Node decodes no pictures itself.
 *
 * @throws {ReaderError} as {@link sniff}; `type-not-taken` for WebP, GIF and BMP, which browsers take
 */
export function decodeInNode(bytes: Uint8Array): Pixels {
  const { type } = sniff(bytes);
  if (type !== 'png' && type !== 'jpeg') {
    const name = type.toUpperCase();
    throw new ReaderError('type-not-taken', `A ${name} file can't be read here: save the picture as PNG or JPEG.`);
  }
  try {
    const { data, ...size } = type === 'png' ? PNG.sync.read(Buffer.from(bytes)) : jpegOf(bytes);
    return { width: size.width, height: size.height, data: new Uint8ClampedArray(data) };
  } catch (error) {
    throw new ReaderError('not-a-picture', 'The picture is broken: make or send it once more.', { cause: error });
  }
}

const jpegOf = (bytes: Uint8Array) =>
  jpeg.decode(bytes, { useTArray: true, maxResolutionInMP: Math.ceil(MOST_PIXELS / 1e6), maxMemoryUsageInMB: 1024 });
