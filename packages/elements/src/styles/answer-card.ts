import { css, type CSSResult } from 'lit';

/** An answer as a card, in the colours of its level, with a head and sections under lines. */
export const answerCard: CSSResult = css`
  .answer {
    --_tone: var(--_note);
    --_tone-surface: var(--_note-surface);
    overflow: hidden;
    border: 1.5px solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .answer.danger {
    --_tone: var(--_danger);
    --_tone-surface: var(--_danger-surface);
  }

  .answer.caution {
    --_tone: var(--_caution);
    --_tone-surface: var(--_caution-surface);
  }

  .answer.cannot-say {
    --_tone: var(--_muted);
    --_tone-surface: var(--_surface-soft);
  }

  .answer > :not(.head) {
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

  .head h2,
  .head h3 {
    color: var(--_tone);
    font-size: 1.375em;
    line-height: 1.35;
  }

  .elder .head h2,
  .elder .head h3 {
    font-size: max(1.5em, 30px);
  }

  .head p {
    grid-column: 1 / -1;
  }

  .section {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  .head + .section {
    padding: 0;
    border: 0;
  }

  h4 {
    margin: 0 0 0.5em;
    font-size: 1.0625em;
  }

  .reasons li {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_tone);
  }

  .reasons li + li,
  .contacts li + li {
    margin-block-start: 1em;
  }

  .contacts p {
    margin-block-start: 0.3em;
  }

  .quote {
    padding: 0.6em 0.8em;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface-soft);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .head svg {
      color: CanvasText;
    }
  }
`;
