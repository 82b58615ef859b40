import { css, type CSSResult } from 'lit';

/** A message with its marked words, as `markedText` gives them; the kind of line tells the role of the words. */
export const marks: CSSResult = css`
  .message {
    margin-block-start: 0.6em;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface-soft);
    line-height: 1.9;
  }

  .text {
    white-space: pre-wrap;
    unicode-bidi: isolate;
  }

  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline solid 2px;
    text-decoration-color: var(--_danger);
    text-underline-offset: 0.25em;
  }

  .payment {
    text-decoration-thickness: 4px;
  }

  .demand {
    text-decoration-style: double;
  }

  .pressure {
    text-decoration-style: wavy;
  }

  .channel {
    text-decoration-style: dashed;
  }

  .lure {
    text-decoration-style: dotted;
  }

  .tag,
  .gap {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .tag {
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    mark {
      background: Canvas;
      color: CanvasText;
      forced-color-adjust: none;
      text-decoration-color: currentcolor;
    }
  }
`;
