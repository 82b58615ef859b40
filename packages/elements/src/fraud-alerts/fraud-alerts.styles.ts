import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .root > * + * {
    margin-block-start: 0.75em;
  }

  .alerts {
    display: grid;
    gap: 0.75em;
  }

  .alerts li {
    --_tone: var(--_caution);
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_tone);
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface);
  }

  .alerts .severe {
    --_tone: var(--_danger);
    background: var(--_danger-surface);
  }

  .alerts .minor,
  .alerts .over {
    --_tone: var(--_note);
    background: var(--_surface);
  }

  .alerts li > * + * {
    margin-block-start: 0.4em;
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    color: var(--_tone);
    font-size: var(--_small);
    font-weight: 700;
  }

  .kind {
    padding-inline: 0.6em;
    border: 1.5px solid currentcolor;
    border-radius: 999px;
  }

  .text {
    white-space: pre-line;
  }

  time {
    white-space: normal;
  }

  .more {
    display: inline-flex;
    align-items: center;
    min-width: var(--_target);
    min-height: var(--_target);
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
`;
