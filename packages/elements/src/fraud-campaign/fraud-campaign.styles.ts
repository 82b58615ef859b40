import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .root > * + * {
    margin-block-start: 0.9em;
  }

  .period {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.75em;
    align-items: baseline;
  }

  .period strong {
    padding-inline: 0.7em;
    border: 1.5px solid currentcolor;
    border-radius: 999px;
    color: var(--_accent);
    font-size: var(--_small);
  }

  .period .ahead,
  .period .over {
    color: var(--_note);
  }

  .section {
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
  }

  .section > * + * {
    margin-block-start: 0.6em;
  }

  .goals {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 0.75em;
  }

  .goals li {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface);
  }

  .goals li > * + * {
    margin-block-start: 0.4em;
  }

  h4 {
    margin: 0;
    font-size: 1em;
  }

  .reached {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    justify-content: space-between;
  }

  .reached strong {
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }

  progress {
    display: block;
    width: 100%;
    height: 0.75em;
    accent-color: var(--_accent);
  }

  .caution {
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--_caution);
    font-size: var(--_small);
  }

  .none {
    color: var(--_muted);
  }

  .issuer {
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
  }

  .issuer > * + * {
    margin-block-start: 0.4em;
  }
`;
