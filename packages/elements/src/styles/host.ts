import { css, type CSSResult } from 'lit';

/** What every shadow root needs. Its one outermost element is `<div class="root" part="root">`. */
export const host: CSSResult = css`
  :host {
    display: block;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .root {
    container-type: inline-size;
    color: var(--_text);
    font: 400 var(--_size) / 1.6 var(--_font);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    hyphens: manual;
    list-style: disc;
    overflow-wrap: anywhere;
  }

  /* What the page keeps free for a file that is on its way. */
  .waiting {
    min-block-size: var(--fraud-free-room, 0);
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }

  h2 {
    font-size: 1.375em;
    line-height: 1.35;
  }

  h3 {
    font-size: 1.0625em;
    line-height: 1.4;
  }

  ul,
  ol {
    padding-inline-start: 1.4em;
  }

  .plain {
    padding: 0;
    list-style: none;
  }

  .small {
    color: var(--_muted);
    font-size: var(--_small);
  }

  time {
    white-space: nowrap;
  }

  svg {
    display: block;
    flex: none;
    width: 1.5em;
    height: 1.5em;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
