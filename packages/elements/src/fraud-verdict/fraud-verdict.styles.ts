import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  ::slotted([slot='message']) {
    margin: var(--_gap);
  }

  p + p,
  li + li {
    margin-block-start: 0.6em;
  }

  .head + slot + .section {
    border: 0;
    padding: 0;
  }

  .section h3 {
    margin-block-end: 0.5em;
  }

  .reasons p + p {
    margin-block-start: 0.3em;
  }

  .role {
    margin-inline-start: 0.4em;
    padding: 0.1em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: 999px;
    color: var(--_muted);
    font-size: var(--_small);
    white-space: nowrap;
  }

  q {
    margin-inline-end: 0.4em;
    padding: 0.1em 0.3em;
    border-radius: 4px;
    background: var(--_tone-surface);
  }

  @media (forced-colors: active) {
    q {
      border: 1px solid;
    }
  }
`;
