import { css, type CSSResult } from 'lit';

export const sealStyles: CSSResult = css`
  .seal {
    margin-block: 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_accent);
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .seal.refused {
    border-color: var(--_caution);
    background: var(--_caution-surface);
  }

  .seal > * + * {
    margin-block-start: 0.4em;
  }

  .digits {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    word-spacing: 0.4em;
  }
`;
