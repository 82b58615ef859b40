import type { Level } from '@fraud-free/core';
import { svg, html, type TemplateResult } from 'lit';

/**
 * Pictures in the colour of the text round them. None of them is a tick: no answer says "safe".
 * They say nothing that words do not say, too, and are hidden from screen readers.
 */
export const LEVEL_ICONS: Readonly<Record<Level, TemplateResult>> = {
  danger: icon(svg`<path d="M8.2 2.5h7.6l5.7 5.7v7.6l-5.7 5.7H8.2l-5.7-5.7V8.2z" /><path d="M12 7v6.2M12 16.6v.2" />`),
  caution: icon(svg`<path d="M12 3 2.2 20.2h19.6z" /><path d="M12 9.4v4.8M12 17.2v.2" />`),
  'no-match': icon(svg`<circle cx="10.5" cy="10.5" r="7.3" /><path d="m16 16 5.4 5.4" />`),
  'cannot-say': icon(
    svg`<circle cx="12" cy="12" r="9.5" /><path d="M9.2 9.3c.3-1.7 1.4-2.6 3-2.6 1.7 0 2.9 1 2.9 2.5 0 2.3-3 2.3-3 4.7M12.1 17v.2" />`,
  ),
};

export const PHONE_ICON: TemplateResult = icon(
  svg`<path d="M6.2 2.8 9 2.5l1.8 4.6-2.2 1.7a13 13 0 0 0 6.6 6.6l1.7-2.2 4.6 1.8-.3 2.8c-.2 1.9-1.6 3-3.4 2.7C10 19.3 4.7 14 3.5 6.2 3.2 4.4 4.3 3 6.2 2.8z" />`,
);

export const CLOSE_ICON: TemplateResult = icon(svg`<path d="m5.5 5.5 13 13m0-13-13 13" />`);

function icon(shape: TemplateResult): TemplateResult {
  // The measures are for a browser and a policy that together allow no styles.
  return html`<svg
    width="24"
    height="24"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shape}
  </svg>`;
}
