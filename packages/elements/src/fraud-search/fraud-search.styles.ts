import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .root > * + * {
    margin-block-start: 0.75em;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .row input {
    flex: 1 1 11em;
    width: auto;
    max-width: 100%;
  }

  .results {
    display: grid;
    gap: 0.6em;
  }

  .results li {
    display: grid;
  }

  .results button {
    display: grid;
    justify-content: stretch;
    justify-items: start;
    gap: 0.2em;
    padding: 0.6em 1em;
    text-align: start;
  }

  .results span {
    display: -webkit-box;
    overflow: hidden;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  [role='status']:empty {
    display: none;
  }

  h3 {
    font-size: 1.1875em;
  }
`;
