import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
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
