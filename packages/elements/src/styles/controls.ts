import { css, type CSSResult } from 'lit';

/** Buttons and telephone links: 44 px tall, 60 px in the elder edition; rows of them. */
export const controls: CSSResult = css`
  button,
  .call {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-width: var(--_target);
    min-height: var(--_target);
    margin: 0;
    padding: 0.4em 1.25em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
    text-decoration: none;
    cursor: pointer;
  }

  button:hover,
  .call:hover {
    background: var(--_surface-soft);
  }

  button:active,
  .call:active {
    border-color: var(--_text);
  }

  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .primary:hover {
    border-color: var(--_text);
    background: var(--_accent);
  }

  button[disabled] {
    border: 1.5px dashed var(--_edge);
    background: var(--_surface-soft);
    color: var(--_muted);
    cursor: default;
  }

  .quiet {
    border-color: transparent;
    background: none;
    color: var(--_muted);
    font-weight: 400;
    text-decoration: underline;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }

  .call {
    flex-wrap: wrap;
    row-gap: 0;
    padding-inline: 0.7em;
    text-align: center;
    border-color: var(--_accent);
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }

  /* Below the icon, then on a line of its own; it is broken only where it is longer than that. */
  .number {
    display: inline-block;
  }

  .number.long {
    font-size: 0.9em;
  }

  @media (forced-colors: active) {
    .primary {
      border-width: 3px;
    }

    .quiet {
      border-color: ButtonBorder;
    }
  }
`;
