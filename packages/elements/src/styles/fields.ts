import { css, type CSSResult } from 'lit';

/** Fields to write in, boxes to tick, and the small print beside them. */
export const fields: CSSResult = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }

  .field label {
    font-weight: 600;
  }

  input:not([type='checkbox']),
  select,
  textarea {
    display: block;
    width: 100%;
    min-width: 0;
    min-height: var(--_target);
    margin: 0;
    padding: 0.4em 0.75em;
    border: 2px solid var(--_edge);
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  textarea {
    min-height: 5em;
    resize: vertical;
  }

  [aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .tick {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.2em 0.75em;
    align-items: center;
    min-height: var(--_target);
    cursor: pointer;
  }

  .tick input {
    width: calc(var(--_target) * 0.75);
    height: calc(var(--_target) * 0.75);
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .trouble {
    color: var(--_danger);
    font-weight: 600;
  }

  .trouble:empty {
    display: none;
  }

  .message-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    margin-block-start: 0.75em;
  }

  .message-form label {
    font-weight: 700;
  }

  .message-form textarea {
    min-height: 8em;
    border-radius: var(--_radius);
  }

  .message-form .primary {
    flex: 1 1 8em;
    max-width: 20em;
    font-size: 1.125em;
  }
`;
