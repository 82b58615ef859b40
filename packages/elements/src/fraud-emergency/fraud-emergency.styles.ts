import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .screen > * + * {
    margin-block-start: var(--_gap);
  }

  .first {
    display: grid;
    gap: 0.75em;
    padding: var(--_gap);
    border: 1.5px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_danger-surface);
  }

  .first .call {
    min-height: calc(var(--_target) * 1.5);
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.5em;
  }

  .section {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  h3 {
    font-size: 1.1875em;
  }

  .section > * + *,
  fieldset > * + * {
    margin-block-start: 0.75em;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .row input {
    flex: 1 1 15em;
    width: auto;
    max-width: 100%;
  }

  .since strong {
    font-size: 1.1875em;
  }

  .since:empty,
  .said:empty {
    display: none;
  }

  .steps {
    display: grid;
    gap: 0.75em;
  }

  .steps li {
    padding: 0.6em 0.9em 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .steps strong {
    font-size: 1.0625em;
  }

  .steps li:has(:checked) {
    border-color: var(--_accent);
    background: var(--_surface-soft);
  }

  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: var(--_gap);
  }

  .sides > div {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface-soft);
  }

  .sides .dont {
    border-block-start-color: var(--_caution);
  }

  .sides ul {
    margin-block-start: 0.4em;
  }

  li + li {
    margin-block-start: 0.4em;
  }

  .steps li + li {
    margin: 0;
  }

  fieldset {
    min-width: 0;
    margin-inline: 0;
    padding: 0.5em min(1em, 3cqi) 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  legend {
    padding-inline: 0.4em;
    font-weight: 700;
  }

  .small:empty {
    display: none;
  }

  .paper {
    display: none;
  }

  @media print {
    .screen {
      display: none;
    }

    .paper {
      display: block;
      background: #fff;
      color: #000;
      font-size: 11pt;
    }

    .paper h3 {
      margin-block: 0.8em 0.2em;
    }

    .paper dl > div {
      display: grid;
      grid-template-columns: 14em 1fr;
      min-height: 2.2em;
      break-inside: avoid;
    }

    .paper dd {
      border-block-end: 1px solid #000;
      white-space: pre-wrap;
    }

    .paper .small {
      margin-block-start: 1em;
      color: #000;
    }
  }
`;
