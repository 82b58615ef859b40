import type { Panel } from './panels.js';
import type { Box, Grey } from './pixels.js';

/**
 * What stands on a panel as dark on white, whatever the panel's colours: the further from the ground, the darker. What
 * touches the panel's edge, such as what lies behind its round corners, is no text and is left out.
 *
 * @param within panels that lie on this one: they are read by themselves
 */
export function inkOf({ width, data }: Grey, { box, ground }: Panel, within: readonly Panel[] = []): Grey {
  const size = { width: box.right - box.left, height: box.bottom - box.top };
  const result = new Uint8Array(size.width * size.height);
  let most = 0;
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++) {
      const far = Math.abs(data[(y + box.top) * width + x + box.left]! - ground);
      most = Math.max(most, far);
      result[y * size.width + x] = far;
    }
  const stretch = 255 / Math.max(64, most);
  for (let i = 0; i < result.length; i++) result[i] = 255 - Math.min(255, Math.max(0, result[i]! - NOISE) * stretch);
  const ink = { ...size, data: result };
  for (const { box: inner } of within)
    for (let y = inner.top - box.top; y < inner.bottom - box.top; y++)
      result.fill(255, y * size.width + inner.left - box.left, y * size.width + inner.right - box.left);
  clearEdge(ink);
  return ink;
}

/** Nearer to the ground than this is ground. */
const NOISE = 8;

/** Wipes out what is connected with the edge. */
function clearEdge({ width, height, data }: Grey): void {
  const todo: number[] = [];
  const visit = (x: number, y: number): void => {
    const place = y * width + x;
    if (x < 0 || y < 0 || x >= width || y >= height || data[place]! > 215) return;
    data[place] = 255;
    todo.push(place);
  };
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) visit(x, y);
  for (let y = 0; y < height; y++) for (const x of [0, width - 1]) visit(x, y);
  for (let place = todo.pop(); place !== undefined; place = todo.pop()) {
    const [x, y] = [place % width, Math.floor(place / width)];
    visit(x - 1, y);
    visit(x + 1, y);
    visit(x, y - 1);
    visit(x, y + 1);
  }
}

/**
 * The whole picture as dark on white, ground by ground: each pixel against the brightness that is usual around it. For
 * pictures without panels; shadows of a photograph go with the ground.
 *
 * @param without what is left white
 */
export function inkOfPage({ width, height, data }: Grey, without: readonly Box[]): Grey {
  const tile = Math.max(8, Math.round(Math.min(width, height) / 24));
  const [columns, rows] = [Math.ceil(width / tile), Math.ceil(height / tile)];
  const grounds = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      grounds[row * columns + column] = usual(
        { width, height, data },
        {
          left: Math.max(0, (column - 0.5) * tile),
          top: Math.max(0, (row - 0.5) * tile),
          right: Math.min(width, (column + 1.5) * tile),
          bottom: Math.min(height, (row + 1.5) * tile),
        },
      );
  const result = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const ground = between(grounds, columns, rows, x / tile - 0.5, y / tile - 0.5);
      result[y * width + x] = 255 - Math.min(255, Math.max(0, Math.abs(data[y * width + x]! - ground) - NOISE) * 1.6);
    }
  for (const { left, top, right, bottom } of without)
    for (let y = top; y < bottom; y++) result.fill(255, y * width + left, y * width + right);
  return { width, height, data: result };
}

/** The most frequent brightness inside of a box, among every second pixel. */
function usual({ width, data }: Grey, box: Box): number {
  const counts = new Uint32Array(32);
  for (let y = Math.floor(box.top); y < box.bottom; y += 2)
    for (let x = Math.floor(box.left); x < box.right; x += 2) counts[data[y * width + x]! >> 3]!++;
  let best = 0;
  for (let level = 1; level < 32; level++) if (counts[level]! > counts[best]!) best = level;
  return best * 8 + 4;
}

/** The ground at a place between the middles of four tiles. */
function between(grounds: Float32Array, columns: number, rows: number, x: number, y: number): number {
  const [left, top] = [
    Math.min(columns - 1, Math.max(0, Math.floor(x))),
    Math.min(rows - 1, Math.max(0, Math.floor(y))),
  ];
  const [right, bottom] = [Math.min(columns - 1, left + 1), Math.min(rows - 1, top + 1)];
  const [dx, dy] = [Math.min(1, Math.max(0, x - left)), Math.min(1, Math.max(0, y - top))];
  const above = grounds[top * columns + left]! * (1 - dx) + grounds[top * columns + right]! * dx;
  const below = grounds[bottom * columns + left]! * (1 - dx) + grounds[bottom * columns + right]! * dx;
  return above * (1 - dy) + below * dy;
}
