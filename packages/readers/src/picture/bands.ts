import type { Grey } from './pixels.js';

/** The bands of rows that have ink, from top to bottom: in a bubble, its lines of text. */
export function bandsOf({ width, height, data }: Grey): { readonly from: number; readonly to: number }[] {
  const bands: { from: number; to: number }[] = [];
  let from = -1;
  for (let to = 0; to <= height; to++) {
    let inked = false;
    for (let x = 0; to < height && x < width && !inked; x++) inked = data[to * width + x]! < 128;
    if (inked && from < 0) from = to;
    if (!inked && from >= 0) {
      bands.push({ from, to });
      from = -1;
    }
  }
  return bands;
}

/** A picture of ink without the white around what stands in it, but for a margin. */
export function trimmed(ink: Grey, margin: number): Grey | undefined {
  const { width, height, data } = ink;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (data[y * width + x]! < 160) {
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
      }
  if (right <= left) return undefined;
  const size = { width: right - left + 2 * margin, height: bottom - top + 2 * margin };
  const result = new Uint8Array(size.width * size.height).fill(255);
  for (let y = top; y < bottom; y++)
    result.set(data.subarray(y * width + left, y * width + right), (y - top + margin) * size.width + margin);
  return { ...size, data: result };
}
