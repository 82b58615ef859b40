import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .root > * + *,
  .section > * + *,
  .chooser > * + *,
  .card > * + * {
    margin-block-start: 0.75em;
  }

  .section {
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
  }

  .contacts,
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 0.75em;
  }

  .contacts li,
  .people li {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface);
  }

  .contacts li > * + *,
  .people li > * + * {
    margin-block-start: 0.4em;
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
  }

  .places {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0.5em;
  }

  .places li {
    display: grid;
  }

  .places button {
    display: grid;
    justify-content: stretch;
    justify-items: start;
    gap: 0.1em;
    padding: 0.5em 1em;
    text-align: start;
  }

  .places span {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }

  .places:empty,
  [role='status']:empty {
    display: none;
  }

  .card {
    padding: var(--_gap);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  h4 {
    margin: 0;
    font-size: 1.0625em;
  }

  .preview {
    padding: 0.6em 0.8em;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface-soft);
    white-space: pre-wrap;
    user-select: all;
  }

  .code {
    width: min(20em, 100%);
    height: auto;
    forced-color-adjust: none;
  }

  .ground {
    fill: #fff;
  }

  .ink {
    fill: #000;
  }

  .issuer > * + * {
    margin-block-start: 0.4em;
  }

  .paper {
    display: none;
  }

  @media print {
    :host([data-fraud-free-printing]) .root > :not(.paper) {
      display: none;
    }

    :host([data-fraud-free-printing]) .paper {
      display: block;
      background: #fff;
      color: #000;
      font-size: 13pt;
      white-space: pre-wrap;
    }
  }
`;
