import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .message-form textarea {
    min-height: 11em;
  }

  .answer {
    margin-block-start: calc(var(--_gap) * 1.5);
  }

  li + li,
  .section p + ul {
    margin-block-start: 0.6em;
  }

  .stages li {
    position: relative;
    display: grid;
    gap: 0.1em;
    margin: 0;
    padding: 0 0 1em 2em;
  }

  .stages li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-start: 0;
    width: 1.1em;
    height: 1.1em;
    border: 2px dashed var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
  }

  .stages li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.5em 0;
    inset-inline-start: calc(0.55em + 1px);
    border-inline-start: 2px solid var(--_line);
  }

  .stages .seen::before {
    border: 2px solid var(--_tone);
    background: var(--_tone);
  }

  .stages .next::before {
    border: 3px solid var(--_tone);
  }

  .stages [aria-current] {
    margin-block-end: 0.75em;
    padding-block: 0.5em;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tone-surface);
  }

  .stages [aria-current]::before {
    inset-block-start: 0.7em;
  }

  .stages [aria-current]:not(:last-child)::after {
    inset-block-start: 2em;
  }

  .talk .message {
    margin-block-start: 0.2em;
  }

  @media (forced-colors: active) {
    .stages .seen::before {
      background: CanvasText;
    }
  }
`;
