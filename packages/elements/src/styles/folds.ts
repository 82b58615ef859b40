import { css, type CSSResult } from 'lit';

/** What is folded under a title, and the list of sources, which mostly is. */
export const folds: CSSResult = css`
  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: var(--_target);
    padding-block: 0.3em;
    font-weight: 600;
    cursor: pointer;
  }

  summary::before {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-inline: 0.2em 0.3em;
    border-block-end: 2px solid currentcolor;
    border-inline-end: 2px solid currentcolor;
    transform: rotate(-45deg);
  }

  details[open] > summary::before {
    transform: rotate(45deg) translate(-0.1em, -0.1em);
  }

  .sources a,
  .sources li > span {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-height: var(--_target);
    padding-block: 0.3em;
    color: inherit;
  }

  .sources a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
`;
