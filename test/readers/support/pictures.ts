import { PNG } from 'pngjs';

/** A picture of grey pixels as a PNG file. */
export function picture(width: number, height: number, grey: (x: number, y: number) => number): Uint8Array {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) png.data.set([0, 0, 0].map(() => grey(x, y)).concat(255), (y * width + x) * 4);
  return new Uint8Array(PNG.sync.write(png));
}

/** A code, each of its squares so many pixels wide, with the margin that readers want. */
export function dots(
  code: { readonly size: number; get(x: number, y: number): boolean },
  wide: number,
  { dark, light } = { dark: 0, light: 255 },
): Uint8Array {
  const size = (code.size + 8) * wide;
  const at = (pixel: number) => Math.floor(pixel / wide) - 4;
  return picture(size, size, (x, y) => (code.get(at(x), at(y)) ? dark : light));
}
