import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  form {
    margin-block-start: 0.75em;
  }

  label {
    display: block;
    font-weight: 700;
  }

  textarea {
    display: block;
    width: 100%;
    min-height: 8em;
    margin-block-start: 0.6em;
    padding: 0.6em 0.75em;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    resize: vertical;
  }

  textarea[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .trouble {
    color: var(--_danger);
    font-weight: 600;
  }

  .trouble:not(:empty) {
    margin-block-start: 0.5em;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 0.75em;
  }

  .primary {
    flex: 1 1 8em;
    max-width: 20em;
    font-size: 1.125em;
  }

  .share {
    margin-block-start: var(--_gap);
    padding: var(--_gap);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .preview {
    padding: 0.6em 0.8em;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface-soft);
    white-space: pre-wrap;
    user-select: all;
  }

  .share [role='status']:not(:empty) {
    margin-block-start: 0.6em;
  }

  fraud-verdict {
    margin-block-start: calc(var(--_gap) * 1.5);
  }
`;
