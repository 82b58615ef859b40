import type { Level } from '@fraud-free/core';
import { html, type TemplateResult } from 'lit';

/**
 * Pictures in the colour of the text round them. None of them is a tick: no answer says "safe".
 * They say nothing that words do not say, too, and are hidden from screen readers.
 */
export const LEVEL_ICONS: Readonly<Record<Level, TemplateResult>> = {
  danger: /* @__PURE__ */ icon('M8.2 2.5h7.6l5.7 5.7v7.6l-5.7 5.7H8.2l-5.7-5.7V8.2zM12 7v6.2M12 16.6v.2'),
  caution: /* @__PURE__ */ icon('M12 3 2.2 20.2h19.6zM12 9.4v4.8M12 17.2v.2'),
  'no-match': /* @__PURE__ */ icon('M3.2 10.5a7.3 7.3 0 1 0 14.6 0 7.3 7.3 0 1 0-14.6 0zM16 16l5.4 5.4'),
  'cannot-say': /* @__PURE__ */ icon(
    'M2.5 12a9.5 9.5 0 1 0 19 0 9.5 9.5 0 1 0-19 0zM9.2 9.3c.3-1.7 1.4-2.6 3-2.6 1.7 0 2.9 1 2.9 2.5 0 2.3-3 2.3-3 4.7M12.1 17v.2',
  ),
};

export const PHONE_ICON: TemplateResult = /* @__PURE__ */ icon(
  'M6.2 2.8 9 2.5l1.8 4.6-2.2 1.7a13 13 0 0 0 6.6 6.6l1.7-2.2 4.6 1.8-.3 2.8c-.2 1.9-1.6 3-3.4 2.7C10 19.3 4.7 14 3.5 6.2 3.2 4.4 4.3 3 6.2 2.8z',
);

export const CLOSE_ICON: TemplateResult = /* @__PURE__ */ icon('m5.5 5.5 13 13m0-13-13 13');

/**
 * One line drawn in a square of 24. The measures are for a browser and a policy that together allow no styles. A build leaves
 * out the pictures that a page does not show.
 */
function icon(line: string): TemplateResult {
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
    <path d=${line} />
  </svg>`;
}
