import { encodePng } from './encode-png.js';

/** The site's mark, a house with a tick, as a drawing. */
export const ICON_SVG: string = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
  <rect width="48" height="48" rx="12" fill="#0b5c55" />
  <path d="M24 8 8.5 21h4v17h23V21h4z" fill="#fdf5e4" />
  <path d="m17 26.5 5 5 9-9.5" fill="none" stroke="#0b5c55" stroke-width="4" />
</svg>
`;

/**
 * The same in pixels.
 *
 * @param size width and height in pixels
 * @param maskable fills the whole square and keeps to its middle, for phones that cut icons to a shape of theirs
 */
export function drawIcon(size: number, maskable = false): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixelAt(x, y, size, maskable), (y * size + x) * 4);
  }
  return encodePng(pixels, size);
}

const GREEN = [0x0b, 0x5c, 0x55] as const;
const CREAM = [0xfd, 0xf5, 0xe4] as const;
const STEPS = 3;

/** Mixed of the colours at nine points of it, so that edges are smooth. */
function pixelAt(x: number, y: number, size: number, maskable: boolean): number[] {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < STEPS * STEPS; i++) {
    const u = ((x + ((i % STEPS) + 0.5) / STEPS) / size) * 48;
    const v = ((y + (Math.floor(i / STEPS) + 0.5) / STEPS) / size) * 48;
    // The middle four fifths are never cut off.
    const [a, b] = maskable ? [24 + (u - 24) * 1.3, 24 + (v - 24) * 1.3] : [u, v];
    if (!maskable && !inSquare(a, b)) continue;
    const colour = inHouse(a, b) && !inTick(a, b) ? CREAM : GREEN;
    for (const [index, part] of colour.entries()) sum[index]! += part;
    sum[3]!++;
  }
  const seen = sum[3]!;
  if (seen === 0) return [0, 0, 0, 0];
  return [...sum.slice(0, 3).map((part) => Math.round(part / seen)), Math.round((255 * seen) / (STEPS * STEPS))];
}

/** In units of the drawing, 48 to a side, as the shapes below. */
function inSquare(x: number, y: number): boolean {
  const dx = Math.max(12 - x, x - 36, 0);
  const dy = Math.max(12 - y, y - 36, 0);
  return dx * dx + dy * dy <= 144;
}

function inHouse(x: number, y: number): boolean {
  const roof = y >= 8 && y <= 21 && Math.abs(x - 24) <= ((y - 8) / 13) * 15.5;
  return roof || (y >= 21 && y <= 38 && Math.abs(x - 24) <= 11.5);
}

function inTick(x: number, y: number): boolean {
  return near(x, y, [17, 26.5], [22, 31.5]) || near(x, y, [22, 31.5], [31, 22]);
}

type Point = readonly [x: number, y: number];

function near(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): boolean {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)) <= 2;
}
