import { css, type CSSResult } from 'lit';

/** What is going on while a picture, a code or speech is read. */
export const reading: CSSResult = css`
  .reading {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    margin-block-start: 0.75em;
  }

  .reading video,
  .reading progress {
    width: 100%;
    max-width: 30em;
  }

  .reading video {
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }

  .reading progress {
    height: 0.75em;
    accent-color: var(--_accent);
  }

  .reading[hidden],
  input[type='file'] {
    display: none;
  }
`;
