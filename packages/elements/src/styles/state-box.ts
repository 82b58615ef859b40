import { css, type CSSResult } from 'lit';

/** What `stateBox` shows: set off where something is wrong, and no room taken where nothing is to be said. */
export const stateBoxStyles: CSSResult = css`
  .state:not(:has(button, p:not([role='status']), [role='status']:not(:empty))) {
    display: none;
  }

  .state > * + * {
    margin-block-start: 0.5em;
  }

  .doubtful {
    padding: 0.75em 1em;
    border: 1.5px solid var(--_caution);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_caution-surface);
  }

  .doubtful [role='status'] {
    font-weight: 600;
  }
`;
