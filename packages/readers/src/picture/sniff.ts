import { ReaderError } from '../errors.js';

/** The largest file that is taken, in bytes: a long screenshot of a telephone has about five million. */
export const MOST_BYTES = 20_000_000;
/** The largest picture that is taken, in pixels: a telephone's camera has some twelve million. */
export const MOST_PIXELS = 40_000_000;

export type PictureType = 'png' | 'jpeg' | 'webp' | 'gif' | 'bmp';

/**
 * The type of a picture and its size in pixels, from its first bytes alone: nothing is unpacked that is too large.
 *
 * @throws {ReaderError} `not-a-picture`, `type-not-taken`, `too-many-bytes`, `too-many-pixels`
 *
 * @example
 * sniff(bytes); // => { type: 'png', width: 1080, height: 2340 }
 */
export function sniff(bytes: Uint8Array): {
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
} {
  if (bytes.length > MOST_BYTES) {
    throw new ReaderError(
      'too-many-bytes',
      `The picture has ${bytes.length} bytes and at most ${MOST_BYTES} are taken: take a screenshot of the message alone.`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = FORMATS.find(({ magic }) => magic(bytes));
  const size = found && sizeOrUndefined(() => found.size(view, bytes));
  if (!found || !size || size.width < 1 || size.height < 1) throw unreadable(bytes);
  if (size.width * size.height > MOST_PIXELS) {
    throw new ReaderError(
      'too-many-pixels',
      `The picture has ${size.width} × ${size.height} pixels and at most ${MOST_PIXELS} are taken: cut it to the message.`,
    );
  }
  return { type: found.type, ...size };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What lies behind the end of a file that was cut off throws a RangeError. */
function sizeOrUndefined(read: () => Size | undefined): Size | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const ascii = (bytes: Uint8Array, from: number, text: string) =>
  [...text].every((character, i) => bytes[from + i] === character.charCodeAt(0));

const FORMATS: readonly {
  readonly type: PictureType;
  magic(bytes: Uint8Array): boolean;
  size(view: DataView, bytes: Uint8Array): Size | undefined;
}[] = [
  {
    type: 'png',
    magic: (bytes) => ascii(bytes, 0, '\x89PNG\r\n\x1a\n'),
    size: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  },
  { type: 'jpeg', magic: (bytes) => ascii(bytes, 0, '\xff\xd8\xff'), size: jpegSize },
  {
    type: 'gif',
    magic: (bytes) => ascii(bytes, 0, 'GIF8'),
    size: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  },
  {
    type: 'bmp',
    magic: (bytes) => ascii(bytes, 0, 'BM'),
    size: (view) => ({ width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }),
  },
  { type: 'webp', magic: (bytes) => ascii(bytes, 0, 'RIFF') && ascii(bytes, 8, 'WEBP'), size: webpSize },
];

/** Walks from marker to marker up to the one that says how large the picture is (SOF0 to SOF15). */
function jpegSize(view: DataView): Size | undefined {
  for (let at = 2; at < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at++;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function webpSize(view: DataView, bytes: Uint8Array): Size | undefined {
  const [low, high] = [view.getUint16(24, true), view.getUint8(26)];
  if (ascii(bytes, 12, 'VP8X'))
    return { width: 1 + low + (high << 16), height: 1 + view.getUint16(27, true) + (view.getUint8(29) << 16) };
  if (ascii(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
  }
  if (ascii(bytes, 12, 'VP8 '))
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  return undefined;
}

/** Pictures of types that are known, but not taken: the sentence then says what to do. */
const OTHERS: readonly (readonly [name: string, is: (bytes: Uint8Array) => boolean])[] = [
  ['HEIC or AVIF', (bytes) => ascii(bytes, 4, 'ftyp')],
  ['TIFF', (bytes) => ascii(bytes, 0, 'II*\0') || ascii(bytes, 0, 'MM\0*')],
  ['SVG', (bytes) => /^\s*<(\?xml|svg)/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 100)))],
  ['PDF', (bytes) => ascii(bytes, 0, '%PDF')],
];

function unreadable(bytes: Uint8Array): ReaderError {
  const [name] = OTHERS.find(([, is]) => is(bytes)) ?? [];
  return name === undefined
    ? new ReaderError('not-a-picture', 'These bytes are no picture that is whole: choose a PNG, JPEG or WebP file.')
    : new ReaderError(
        'type-not-taken',
        `A ${name} file can't be read: take a screenshot of it, or save it as PNG or JPEG.`,
      );
}
