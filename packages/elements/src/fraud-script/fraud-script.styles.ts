import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .root > * + * {
    margin-block-start: 0.6em;
  }

  .root > .section,
  .root > details {
    margin-block-start: var(--_gap);
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  h3 {
    margin-block-end: 0.6em;
    font-size: 1.1875em;
  }

  h4 {
    margin: 0;
    font-size: 1.0625em;
  }

  .summary {
    font-size: 1.0625em;
  }

  .steps {
    display: grid;
    gap: 0.75em;
  }

  .steps > li {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
  }

  .steps > li > * + *,
  .genuine + .genuine,
  blockquote + p,
  ul li + li {
    margin-block-start: 0.5em;
  }

  .number {
    color: var(--_accent);
  }

  .asks {
    padding: 0.5em 0.75em;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface-soft);
  }

  .contacts p {
    margin-block-start: 0.3em;
  }
`;
