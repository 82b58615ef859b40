import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .view {
    margin-block-start: 0.75em;
  }

  .view > * + * {
    margin-block-start: var(--_gap);
  }

  h3 {
    font-size: 1.1875em;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.5em, 100%), 1fr));
    gap: 0.6em;
  }

  .choices li {
    display: grid;
  }

  .choices button {
    padding-inline: 0.6em;
    min-height: calc(var(--_target) + 8px);
    font-weight: 500;
  }

  .choices li:last-child button {
    border-style: dashed;
  }

  .primary {
    font-size: 1.0625em;
  }

  .pause-reason {
    font-weight: 600;
  }

  .section p + p,
  .section p + ul,
  li + li {
    margin-block-start: 0.6em;
  }

  .choices li + li {
    margin: 0;
  }

  .trusted {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.125em;
  }

  .note {
    display: grid;
    gap: 0.75em;
  }

  .waiting {
    display: grid;
    gap: 0.6em;
    margin-block-start: 0.75em;
    padding: var(--_gap);
    border: 1.5px solid var(--_note);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_note-surface);
  }

  .waiting [role='status']:not(:has(strong:not(:empty))) {
    display: none;
  }

  .clock {
    font-size: 1.1875em;
    font-variant-numeric: tabular-nums;
  }

  .waiting .quote {
    background: var(--_surface);
  }
`;
