import type { Catalog } from '@fraud-free/core';
import { FONTS, type Screen } from './screenshots.js';

/** A screen, and the words that stand in its bubbles. */
export interface Case {
  readonly id: string;
  readonly screen: Screen;
  readonly text: string;
}

/**
 * Forty screens with texts of our own rules, drawn with a fixed seed: half of them frauds, half genuine messages that
 * look alike; chats and text messages, four fonts, light and dark, three densities, some as JPEG.
 */
export function fortyScreens({ scripts }: Catalog, seed = 20261122): Case[] {
  const random = mulberry(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: 40 }, (_, i): Case => {
    const script = pick(scripts.filter(({ examples }) => examples.hits.length > 0 && examples.nearMisses.length > 0));
    const { hits, nearMisses } = script.examples;
    const { id, text } = pick<{ id: string; text: string }>(i % 2 === 0 ? hits : nearMisses);
    const kind = i % 4 < 2 ? 'chat' : 'sms';
    // A line of one's own stands on the other side of every second chat.
    const answer = kind === 'chat' && i % 8 < 2;
    return {
      id: `${i} ${script.id} ${id}`,
      text,
      screen: {
        kind,
        ...FONTS[(i >> 1) % FONTS.length]!,
        dark: (i >> 2) % 2 === 1,
        scale: ([2, 3, 1, 2] as const)[(i >> 3) % 4]!,
        type: i % 5 === 0 ? 'jpeg' : 'png',
        bubbles: [{ side: 'left', text }, ...(answer ? [{ side: 'right', text: ANSWER } as const] : [])],
      },
    };
  });
}

/** What the resident wrote back: nothing that speaks for or against a fraud. */
export const ANSWER = '等我晚上回家再看看';

/** Small, seeded, the same everywhere. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
