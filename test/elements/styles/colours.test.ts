import { describe, expect, it } from 'vitest';
import { COLOURS, type ColourName } from '../../../packages/elements/src/styles/colours.js';

/** Contrast of two colours. Source: WCAG 2.2, definitions of contrast ratio and relative luminance. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

const TEXT: [ColourName, ColourName][] = [
  ['text', 'surface'],
  ['text', 'surface-soft'],
  ['text', 'danger-surface'],
  ['text', 'caution-surface'],
  ['text', 'note-surface'],
  ['muted', 'surface'],
  ['muted', 'surface-soft'],
  ['muted', 'caution-surface'],
  ['accent', 'surface'],
  ['accent', 'surface-soft'],
  ['on-accent', 'accent'],
  ['danger', 'danger-surface'],
  ['danger', 'surface'],
  ['caution', 'caution-surface'],
  ['note', 'note-surface'],
];
const EDGES: [ColourName, ColourName][] = [
  ['edge', 'surface'],
  ['edge', 'caution-surface'],
  ['focus', 'surface'],
  ['focus', 'surface-soft'],
  ['focus', 'caution-surface'],
  ['danger', 'surface'],
  ['caution', 'surface'],
  ['note', 'surface'],
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in %s', (_, mode) => {
  it.each(TEXT)('%s is legible on %s', (text, surface) => {
    expect(contrast(COLOURS[text][mode], COLOURS[surface][mode])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)('%s stands out from %s', (edge, surface) => {
    expect(contrast(COLOURS[edge][mode], COLOURS[surface][mode])).toBeGreaterThanOrEqual(3);
  });
});
