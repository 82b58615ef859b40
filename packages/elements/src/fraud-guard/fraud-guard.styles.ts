import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  /* Laid over the content, which stays where it is: what somebody is about to tap never moves away. */
  .root {
    position: relative;
    z-index: 1;
    block-size: 0;
    /* A notice below the end of the page can be scrolled to. */
    container-type: normal;
  }

  /* Where the notices cover none of the messages they speak of; within it they stay in view while it is scrolled. */
  .room {
    position: absolute;
    inset-inline: 0;
    pointer-events: none;
  }

  .notices {
    position: sticky;
    inset-block-start: 0;
    display: grid;
    gap: 0.6em;
    max-block-size: 60vh;
    overflow: auto;
    pointer-events: auto;
  }

  /* Somebody moved into what lies below, by the keyboard: nothing with the focus stays hidden. */
  .root.aside {
    block-size: auto;
  }

  .aside > .room {
    position: static;
    block-size: auto !important;
  }

  .aside .notices:not(:empty) {
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
    box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
  }

  .notice.danger {
    border-color: var(--_danger);
    background: var(--_danger-surface);
  }

  .notice > div {
    flex: 1 1 14em;
  }

  @media print {
    .root {
      block-size: auto;
    }

    .room {
      position: static;
      block-size: auto !important;
    }

    .notices {
      position: static;
      max-block-size: none;
    }
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
