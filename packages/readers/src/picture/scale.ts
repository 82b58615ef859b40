import type { Grey } from './pixels.js';

/**
 * A picture made larger or smaller: larger by straight lines between the pixels, smaller by their mean, so that thin
 * strokes stay.
 *
 * @param by e.g. 2 for twice as wide and high
 */
export function scaled({ width, height, data }: Grey, by: number): Grey {
  const to = { width: Math.max(1, Math.round(width * by)), height: Math.max(1, Math.round(height * by)) };
  const across = axis(width, to.width);
  const down = axis(height, to.height);
  // First across, into rows of the new width, then down.
  const rows = new Float32Array(to.width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < to.width; x++) {
      let sum = 0;
      for (const [from, share] of across[x]!) sum += data[y * width + from]! * share;
      rows[y * to.width + x] = sum;
    }
  const result = new Uint8Array(to.width * to.height);
  for (let y = 0; y < to.height; y++)
    for (let x = 0; x < to.width; x++) {
      let sum = 0.5;
      for (const [from, share] of down[y]!) sum += rows[from * to.width + x]! * share;
      result[y * to.width + x] = sum;
    }
  return { ...to, data: result };
}

/** For each new place along one side, the old ones it is made of, with their shares, which add up to 1. */
function axis(from: number, to: number): (readonly (readonly [place: number, share: number])[])[] {
  const step = from / to;
  // A triangle as wide as two old pixels, or as two new ones if those are wider.
  const reach = Math.max(1, step);
  return Array.from({ length: to }, (_, i) => {
    const middle = (i + 0.5) * step - 0.5;
    const parts: [number, number][] = [];
    for (let place = Math.ceil(middle - reach); place <= Math.floor(middle + reach); place++) {
      const share = 1 - Math.abs(place - middle) / reach;
      if (share > 0) parts.push([Math.min(from - 1, Math.max(0, place)), share]);
    }
    const sum = parts.reduce((total, [, share]) => total + share, 0);
    return parts.map(([place, share]) => [place, share / sum] as const);
  });
}
