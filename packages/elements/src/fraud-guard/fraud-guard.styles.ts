import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .notices {
    display: grid;
    gap: 0.6em;
  }

  .notices:not(:empty) {
    margin-block-end: 0.75em;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding: 0.75em 1em;
    border: 1.5px solid var(--_caution);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_caution-surface);
  }

  .notice.danger {
    border-color: var(--_danger);
    background: var(--_danger-surface);
  }

  .notice > div {
    flex: 1 1 14em;
  }

  dialog {
    width: min(30em, calc(100% - 2em));
    padding: var(--_gap);
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  dialog > * + * {
    margin-block-start: 0.75em;
  }
`;
