import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .root > * + *,
  .view > * + * {
    margin-block-start: 0.75em;
  }

  h3 {
    font-size: 1.1875em;
  }

  h4 {
    margin: 0;
    font-size: 1.0625em;
  }

  .view > h4,
  .section {
    margin-block-start: var(--_gap);
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  .section > * + *,
  li + li,
  .turn p + p,
  .outcome > * + * {
    margin-block-start: 0.5em;
  }

  .choices {
    display: grid;
    gap: 0.75em;
  }

  .choices li {
    display: grid;
    margin: 0;
  }

  .choices button {
    justify-content: flex-start;
    min-height: calc(var(--_target) + 8px);
    text-align: start;
    font-weight: 500;
  }

  .turn,
  .outcome {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 5px solid var(--_caution);
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_caution-surface);
  }

  .turn.safe,
  .outcome.stopped,
  .outcome.stopped-late {
    border-inline-start-color: var(--_accent);
    background: var(--_surface-soft);
  }

  .turn.doubt {
    border-inline-start-color: var(--_note);
    background: var(--_note-surface);
  }

  details .turn {
    margin-block-start: 0.6em;
  }

  .primary {
    font-size: 1.0625em;
  }
`;
