import { inkOf, inkOfPage } from '../picture/ink.js';
import { findPanels, type Panel } from '../picture/panels.js';
import type { Box, Grey } from '../picture/pixels.js';
import { scaled } from '../picture/scale.js';
import { bandsOf, trimmed } from '../picture/bands.js';
import { joined, linesOf, type Line } from './lines.js';

/** Chinese (simplified, with Latin letters and figures), and English alone. */
export type TextLanguage = 'chi_sim' | 'eng';

/** How what is handed over is laid out: one block of lines, or a page of which nothing is known. */
export type Layout = 'block' | 'page';

/** Reads dark text on white; gives a table as {@link linesOf} takes it. */
export type Recognise = (ink: Grey, language: TextLanguage, layout: Layout) => Promise<string>;

/** What stands in one bubble. */
export interface Turn {
  /** The side it hangs on: in a chat, `left` are the others and `right` is the owner of the telephone. */
  readonly side: 'left' | 'right';
  readonly text: string;
}

export interface TextRead {
  readonly text: string;
  /** The bubbles from top to bottom; empty where it can't be told which side each is on. */
  readonly turns: readonly Turn[];
  /** 0 to 1: how sure the recogniser is, over all characters. */
  readonly confidence: number;
}

/**
 * Reads the text of a picture. Bubbles of a chat are read one by one, each as dark text on white and at the size that
 * the recogniser likes best. What stands outside of them (the clock, a name, buttons) counts only where it is more than
 * what stands inside.
 *
 * @param onProgress gets 0 to 1
 */
export async function readText(
  grey: Grey,
  recognise: Recognise,
  onProgress: (done: number) => void,
): Promise<TextRead> {
  const panels = findPanels(grey).slice(0, MOST_PANELS);
  const inks = panels.map((panel) =>
    inkOf(
      grey,
      panel,
      panels.filter((other) => isInside(other, panel)),
    ),
  );
  const heights = inks.flatMap(heightsOf);
  const page = inkOfPage(
    grey,
    panels.map(({ box }) => box),
  );
  const whole = panels.reduce((sum, { box }) => sum + areaOf(box), 0) + (grey.width * grey.height) / 4;

  let done = 0;
  const passages: Passage[] = [];
  for (const [i, panel] of panels.entries()) {
    const ink = fitted(inks[i]!, middle(heights));
    if (ink) {
      const lines = await readBlock(ink, recognise);
      const padding = lines.length > 0 ? Math.min(...lines.map(([first]) => first!.left)) : 0;
      if (lines.length > 0)
        passages.push({ lines, limit: ink.width - padding, top: panel.box.top, side: sideOf(panel, page) });
    }
    onProgress((done += areaOf(panel.box) / whole));
  }
  const inside = passages.flatMap(({ lines }) => lines);
  const outside = await readPage(page, heights, recognise);
  onProgress(1);
  return lettersOf(outside) > lettersOf(inside) ? inOrder(passages, outside, page) : bubbles(passages);
}

/** More bubbles than this are on no screen. */
const MOST_PANELS = 60;
/** Lower bands than this, in pixels, are no text that could be read. */
const LOWEST = 6;
/** What the recogniser was trained with, and reads best: lines of so many pixels. */
const BEST = 34;
/** Outside of bubbles, words with less of 100 are mostly pictures taken for words. Inside there is nothing but text. */
const LEAST = { block: 0, page: 45 };

interface Passage {
  readonly lines: readonly Line[];
  readonly limit: number;
  readonly top: number;
  readonly side: Turn['side'] | undefined;
}

/** The ink of a panel at the best size, with a margin. */
function fitted(ink: Grey, height: number | undefined): Grey | undefined {
  const own = middle(heightsOf(ink)) ?? height;
  if (own === undefined) return undefined;
  // A single line may have no high letters at all: the others tell better.
  const by = Math.min(4, Math.max(0.25, BEST / (height ?? own)));
  return trimmed(scaled(ink, by), MARGIN);
}

const MARGIN = 12;

/** Two lines tell which language it is: to read English as Chinese takes three times as long, and goes wrong. */
async function readBlock(ink: Grey, recognise: Recognise): Promise<Line[]> {
  const bands = bandsOf(ink);
  const read = async (what: Grey, language: TextLanguage) =>
    linesOf(await recognise(what, language, 'block'), LEAST.block);
  if (bands.length <= 2) {
    const lines = await read(ink, 'chi_sim');
    return isLatin(lines) ? await read(ink, 'eng') : lines;
  }
  const cut = bandsOf(ink)[1]!.to + 2;
  const first = await read(rows(ink, 0, cut), 'chi_sim');
  if (isLatin(first)) return await read(ink, 'eng');
  return [...first, ...(await read(rows(ink, cut, ink.height), 'chi_sim'))];
}

/** Some rows of a picture, with white above and below. */
function rows({ width, data }: Grey, from: number, to: number): Grey {
  const result = new Uint8Array(width * (to - from + 2 * MARGIN)).fill(255);
  result.set(data.subarray(from * width, to * width), MARGIN * width);
  return { width, height: to - from + 2 * MARGIN, data: result };
}

function isLatin(lines: readonly Line[]): boolean {
  const text = lines.flatMap((line) => line.map((word) => word.text)).join('');
  const [han, latin] = [text.match(/\p{Script=Han}/gu)?.length ?? 0, text.match(/[a-z]/gi)?.length ?? 0];
  return latin >= 4 && han < latin / 5;
}

async function readPage(page: Grey, heights: readonly number[], recognise: Recognise): Promise<Line[]> {
  const height = middle([...heights, ...heightsOf(page).filter((band) => band < page.height / 6)]);
  const by = Math.min(3, Math.max(0.3, height === undefined ? 1600 / page.width : BEST / height));
  const ink = trimmed(scaled(page, by), MARGIN);
  if (!ink) return [];
  const lines = linesOf(await recognise(ink, 'chi_sim', 'page'), LEAST.page);
  return isLatin(lines) ? linesOf(await recognise(ink, 'eng', 'page'), LEAST.page) : lines;
}

function bubbles(passages: readonly Passage[]): TextRead {
  const texts = passages.map(({ lines, limit, side }) => ({ side, text: joined(lines, limit) }));
  const turns = texts.filter((turn): turn is Turn => turn.side !== undefined);
  return {
    text: texts.map(({ text }) => text).join('\n'),
    turns: turns.length === texts.length ? turns : [],
    confidence: confidenceOf(passages.flatMap(({ lines }) => lines)),
  };
}

/** A page with cards on it: what stands on the page first, as it is the most. */
function inOrder(passages: readonly Passage[], outside: readonly Line[], page: Grey): TextRead {
  const limit = Math.max(page.width / 2, ...outside.map((line) => line[line.length - 1]!.right));
  const cards = passages.map(({ lines, limit }) => joined(lines, limit));
  return {
    text: [joined(outside, limit), ...cards].join('\n'),
    turns: [],
    confidence: confidenceOf([...outside, ...passages.flatMap(({ lines }) => lines)]),
  };
}

/** The side to which a bubble is nearer; one as wide as the screen allows, the side where somebody's picture is. */
function sideOf({ box }: Panel, { width, data }: Grey): Turn['side'] | undefined {
  const [left, right] = [box.left, width - box.right];
  if (left < 0.8 * right) return 'left';
  if (right < 0.8 * left) return 'right';
  const inked = (from: number, to: number): number => {
    let count = 0;
    for (let y = box.top; y < box.bottom; y++) for (let x = from; x < to; x++) if (data[y * width + x]! < 220) count++;
    return count;
  };
  const [before, behind] = [inked(0, left), inked(box.right, width)];
  return before > 4 * behind ? 'left' : behind > 4 * before ? 'right' : undefined;
}

const isInside = ({ box: inner }: Panel, { box: outer }: Panel) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  areaOf(inner) < areaOf(outer);

const areaOf = ({ left, right, top, bottom }: Box) => (right - left) * (bottom - top);

const middle = (numbers: readonly number[]): number | undefined =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const heightsOf = (ink: Grey): number[] =>
  bandsOf(ink)
    .map(({ from, to }) => to - from)
    .filter((height) => height >= LOWEST);

const lettersOf = (lines: readonly Line[]) =>
  lines.reduce((sum, line) => sum + line.reduce((length, { text }) => length + text.length, 0), 0);

function confidenceOf(lines: readonly Line[]): number {
  const words = lines.flat();
  const sum = words.reduce((total, { text, confidence }) => total + text.length * confidence, 0);
  return sum / 100 / Math.max(1, lettersOf(lines));
}
