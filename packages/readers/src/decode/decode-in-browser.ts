import { ReaderError } from '../errors.js';
import type { Pixels } from '../picture/pixels.js';
import { sniff } from '../picture/sniff.js';

/** Larger pictures are made smaller first: no text of a screenshot is lost, and telephones have little memory. */
const ENOUGH = 8_000_000;

/**
 * A picture file as pixels.
 *
 * @throws {ReaderError} as {@link sniff}, and `not-a-picture` where the browser can't decode it
 */
export async function decodeInBrowser(blob: Blob): Promise<Pixels> {
  // The size first: of a file that is too large, only the head is looked at.
  const { width, height } = sniff(new Uint8Array(await blob.arrayBuffer()));
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(blob);
  } catch (error) {
    throw new ReaderError('not-a-picture', 'The browser can not decode this picture: save it as PNG or JPEG.', {
      cause: error,
    });
  }
  try {
    return pixelsOf(bitmap, Math.min(1, Math.sqrt(ENOUGH / (width * height))));
  } finally {
    bitmap.close();
  }
}

/** The pixels of what can be drawn: a picture, or the moment of a camera. */
export function pixelsOf(source: ImageBitmap | HTMLVideoElement, by: number): Pixels {
  const [width, height] =
    'videoWidth' in source ? [source.videoWidth, source.videoHeight] : [source.width, source.height];
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * by));
  canvas.height = Math.max(1, Math.round(height * by));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new ReaderError('not-supported', 'This browser has no canvas, by which a picture is read.');
  // What is transparent stands on white.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
