import type { Box, Grey } from './pixels.js';

/** A stretch of one colour on which text stands: a bubble of a chat, a card, the page itself. */
export interface Panel {
  readonly box: Box;
  /** Brightness of its ground. */
  readonly ground: number;
}

/**
 * The bubbles of a picture: stretches of one brightness that lie on another one, wide and high enough for a line of
 * text, from top to bottom. A picture without any, such as a letter that was photographed, gives none.
 *
 * The picture is laid out in tiles of a few pixels. The ground of a tile is the brightness that is most frequent in
 * and around it, which text never is; tiles side by side with the same ground are one panel:
 *
 *   page  page  page  page  page
 *   page  BUBB  BUBB  BUBB  page      text inside of a tile changes nothing,
 *   page  BUBB  BUBB  BUBB  page      edges are then looked for pixel by pixel
 *   page  page  page  page  page
 */
export function findPanels(grey: Grey): Panel[] {
  const tile = Math.min(16, Math.max(4, Math.round(grey.width / 64)));
  const columns = Math.floor(grey.width / tile);
  const rows = Math.floor(grey.height / tile);
  if (columns < 8 || rows < 2) return [];
  const grounds = groundsOf(grey, tile, columns, rows);
  return stretches(grounds, columns, rows)
    .filter(({ left, right, top, bottom, tiles, edges, slopes }) => {
      const [width, height] = [right - left, bottom - top];
      const whole = width > 0.97 * columns || (width > 0.9 * columns && height > 0.5 * rows);
      return !whole && slopes < 0.15 * edges && width >= 5 && height >= 3 && tiles > 0.7 * width * height;
    })
    .map((found) => refined(grey, found, tile))
    .filter((panel) => panel !== undefined)
    .sort((a, b) => a.box.top - b.box.top);
}

/** Brightness comes in steps of this, so that the noise of JPEG does not matter. */
const STEP = 4;

/** So many steps a bubble differs from the page at least; less is a shadow, or one of the stripes of a slope. */
const SLOPE = 4;

/** The most frequent brightness in each tile and the eight around it. */
function groundsOf({ width, data }: Grey, tile: number, columns: number, rows: number): Uint8Array {
  const levels = 256 / STEP;
  const counts = new Uint16Array(columns * rows * levels);
  for (let y = 0; y < rows * tile; y++)
    for (let x = 0; x < columns * tile; x++) {
      const place = Math.floor(y / tile) * columns + Math.floor(x / tile);
      counts[place * levels + Math.floor(data[y * width + x]! / STEP)]!++;
    }
  const grounds = new Uint8Array(columns * rows);
  const sum = new Uint32Array(levels);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      sum.fill(0);
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++)
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++)
          for (let level = 0; level < levels; level++) sum[level]! += counts[(y * columns + x) * levels + level]!;
      let best = 0;
      for (let level = 1; level < levels; level++) if (sum[level]! > sum[best]!) best = level;
      grounds[row * columns + column] = best;
    }
  return grounds;
}

interface Stretch {
  left: number;
  top: number;
  right: number;
  bottom: number;
  tiles: number;
  /** Where it borders on another one; and on how many of these places that one is hardly brighter or darker. */
  edges: number;
  slopes: number;
  readonly level: number;
}

/** Tiles that touch and have the same ground, give or take a step. */
function stretches(grounds: Uint8Array, columns: number, rows: number): Stretch[] {
  const seen = new Uint8Array(grounds.length);
  const found: Stretch[] = [];
  for (let start = 0; start < grounds.length; start++) {
    if (seen[start]) continue;
    const level = grounds[start]!;
    const stretch: Stretch = { left: columns, top: rows, right: 0, bottom: 0, tiles: 0, edges: 0, slopes: 0, level };
    const todo = [start];
    seen[start] = 1;
    const visit = (place: number): void => {
      const step = Math.abs(grounds[place]! - level);
      if (step > 1) {
        stretch.edges++;
        if (step < SLOPE) stretch.slopes++;
      }
      if (seen[place] || step > 1) return;
      seen[place] = 1;
      todo.push(place);
    };
    for (let place = todo.pop(); place !== undefined; place = todo.pop()) {
      const [x, y] = [place % columns, Math.floor(place / columns)];
      stretch.left = Math.min(stretch.left, x);
      stretch.right = Math.max(stretch.right, x + 1);
      stretch.top = Math.min(stretch.top, y);
      stretch.bottom = Math.max(stretch.bottom, y + 1);
      stretch.tiles++;
      if (x > 0) visit(place - 1);
      if (x < columns - 1) visit(place + 1);
      if (y > 0) visit(place - columns);
      if (y < rows - 1) visit(place + columns);
    }
    found.push(stretch);
  }
  return found;
}

/** The edges in pixels: up to two tiles further in or out, where most of a line has the colour of the ground. */
function refined({ width, height, data }: Grey, stretch: Stretch, tile: number): Panel | undefined {
  const ground = stretch.level * STEP + STEP / 2;
  const near = (x: number, y: number) => Math.abs(data[y * width + x]! - ground) <= 1.5 * STEP;
  const rough = {
    left: stretch.left * tile,
    top: stretch.top * tile,
    right: Math.min(width, stretch.right * tile),
    bottom: Math.min(height, stretch.bottom * tile),
  };
  const share = (from: number, to: number, is: (at: number) => boolean): number => {
    let count = 0;
    for (let at = from; at < to; at++) if (is(at)) count++;
    return count / (to - from);
  };
  // Corners are round: only the middle of an edge is looked at.
  const [dx, dy] = [(rough.right - rough.left) >> 2, (rough.bottom - rough.top) >> 2];
  const column = (x: number) => share(rough.top + dy, rough.bottom - dy, (y) => near(x, y)) > 0.6;
  const row = (y: number) => share(rough.left + dx, rough.right - dx, (x) => near(x, y)) > 0.6;
  const edge = (from: number, by: 1 | -1, limit: number, is: (at: number) => boolean): number | undefined => {
    const out = from - by * 2 * tile;
    for (let at = Math.min(limit - 1, Math.max(0, out)), i = 0; i < 5 * tile; i++, at += by)
      if (at >= 0 && at < limit && is(at)) return at;
    return undefined;
  };
  const left = edge(rough.left, 1, width, column);
  const right = edge(rough.right, -1, width, column);
  const top = edge(rough.top, 1, height, row);
  const bottom = edge(rough.bottom, -1, height, row);
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return undefined;
  if (right - left < 4 * tile || bottom - top < tile) return undefined;
  return { box: { left, top, right: right + 1, bottom: bottom + 1 }, ground };
}
