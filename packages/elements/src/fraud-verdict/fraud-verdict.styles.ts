import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .root {
    --_tone: var(--_note);
    --_tone-surface: var(--_note-surface);
    overflow: hidden;
    border: 1.5px solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .danger {
    --_tone: var(--_danger);
    --_tone-surface: var(--_danger-surface);
  }

  .caution {
    --_tone: var(--_caution);
    --_tone-surface: var(--_caution-surface);
  }

  .cannot-say {
    --_tone: var(--_muted);
    --_tone-surface: var(--_surface-soft);
  }

  .root > :not(.head),
  ::slotted([slot='message']) {
    margin: var(--_gap);
  }

  .head {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.4em 0.6em;
    align-items: center;
    padding: var(--_gap);
    background: var(--_tone-surface);
  }

  .head svg {
    width: 2.25em;
    height: 2.25em;
    color: var(--_tone);
  }

  .head h2 {
    color: var(--_tone);
  }

  .head p {
    grid-column: 1 / -1;
  }

  .elder .head h2 {
    font-size: max(1.5em, 30px);
  }

  p + p,
  li + li {
    margin-block-start: 0.6em;
  }

  .section {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  .head + slot + .section {
    border: 0;
    padding: 0;
  }

  .section h3 {
    margin-block-end: 0.5em;
  }

  .reasons li + li,
  .contacts li + li {
    margin-block-start: 1.25em;
  }

  .reasons li {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_tone);
  }

  .reasons p + p,
  .contacts p {
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

  .next {
    padding: 0.6em 0.8em;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface-soft);
  }

  @media (forced-colors: active) {
    .head svg {
      color: CanvasText;
    }

    q {
      border: 1px solid;
    }
  }
`;
