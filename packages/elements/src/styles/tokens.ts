import { css, unsafeCSS, type CSSResult } from 'lit';
import { COLOURS } from './colours.js';

/**
 * The measures and colours of every element. A page sets `--fraud-free-<name>` (see {@link COLOURS} for the colour
 * names, and below for `font`, `font-size`, `radius`); our styles read `--_<name>`.
 *
 * Light or dark follows the page's own `color-scheme`: a page that declares `light dark` follows the reader's wish,
 * one that declares nothing stays light, and `fraud-check { color-scheme: dark }` settles it for one element.
 * Browsers too old for `light-dark()` show the light colours.
 */
export const tokens: CSSResult = css`
  :host {
    --_font: var(
      --fraud-free-font,
      system-ui,
      -apple-system,
      'PingFang SC',
      'HarmonyOS Sans SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      sans-serif
    );
    --_radius: var(--fraud-free-radius, 12px);
    ${unsafeCSS(declare((light) => light))}
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${unsafeCSS(declare((light, dark) => `light-dark(${light}, ${dark})`))}
    }
  }

  .root {
    --_size: var(--fraud-free-font-size, max(1rem, 16px));
    --_small: 0.875em;
    --_target: 44px;
    --_gap: 16px;
  }

  .root.elder {
    --_size: max(var(--fraud-free-font-size, 1.25rem), 20px);
    --_small: 0.9em;
    --_target: 60px;
    --_gap: 20px;
  }
`;

function declare(value: (light: string, dark: string) => string): string {
  return Object.entries(COLOURS)
    .map(([name, [light, dark]]) => `--_${name}: var(--fraud-free-${name}, ${value(light, dark)});`)
    .join('\n');
}
