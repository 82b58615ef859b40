import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host([dismissed]) {
    display: none;
  }

  .root {
    padding: var(--_gap);
    border: 1.5px solid var(--_caution);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_caution-surface);
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
  }

  .label {
    color: var(--_caution);
    font-weight: 700;
    overflow-wrap: break-word;
  }

  .top button {
    flex: none;
  }

  button {
    padding-inline: 0.75em;
  }

  h2,
  .root > p {
    margin-block-start: 0.5em;
  }
`;
