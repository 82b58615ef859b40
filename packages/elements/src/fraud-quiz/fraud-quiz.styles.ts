import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .view {
    margin-block-start: 0.75em;
  }

  .view > * + * {
    margin-block-start: var(--_gap);
  }

  h3 {
    font-size: 1.1875em;
  }

  h4 {
    margin: 0 0 0.4em;
    font-size: 1em;
  }

  .progress {
    display: grid;
    gap: 0.35em;
  }

  progress {
    width: 100%;
    height: 8px;
    border: 1px solid var(--_edge);
    border-radius: 999px;
    background: var(--_surface-soft);
    accent-color: var(--_accent);
    appearance: none;
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: var(--_surface-soft);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .choices {
    display: grid;
    gap: 0.75em;
  }

  .choices.short {
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
  }

  .choices button {
    justify-content: flex-start;
    width: 100%;
    min-height: calc(var(--_target) + 4px);
    text-align: start;
    font-weight: 500;
  }

  .choices.short button {
    justify-content: center;
    font-weight: 700;
  }

  .choices button[aria-pressed='true'] {
    border-color: var(--_accent);
    border-width: 3px;
    background: var(--_surface-soft);
  }

  .place {
    flex: none;
    min-width: 1.6em;
    font-weight: 700;
    text-align: center;
  }

  .turn {
    padding: 0.6em 0.9em;
    border-inline-start: 4px solid var(--_edge);
    background: var(--_surface-soft);
  }

  .turn.safe {
    border-color: var(--_accent);
  }

  .turn.risky {
    border-color: var(--_caution);
  }

  .dates {
    padding: 0;
    list-style: none;
  }

  .dates li {
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding-block: 0.3em;
  }

  .box {
    flex: none;
    width: 1em;
    height: 1em;
    border: 1.5px solid var(--_edge);
  }

  summary {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    font-weight: 700;
    cursor: pointer;
  }

  .name {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
  }

  .name input {
    box-sizing: border-box;
    width: 100%;
    min-height: var(--_target);
    padding: 0.4em 0.75em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  @media print {
    :host([printing]) .root > :not(.view),
    :host([printing]) .view > :not(.sheet),
    :host([printing='days']) .certificate,
    :host([printing='certificate']) .days,
    .sheet button,
    .sheet label {
      display: none;
    }

    .name input {
      border: 0;
      font-size: 1.5em;
    }
  }

  .steps {
    padding-inline-start: 1.5em;
  }

  .outcome {
    padding: 0.75em 1em;
    border: 1.5px solid var(--_caution);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_caution-surface);
  }

  .outcome.right {
    border-color: var(--_accent);
    background: var(--_surface-soft);
  }

  .outcome.right h3 {
    color: var(--_accent);
  }

  .outcome.wrong h3 {
    color: var(--_caution);
  }

  .outcome p {
    margin-block-start: 0.4em;
  }

  .answers {
    display: grid;
    gap: 0.75em;
  }

  .answers li {
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
  }

  .answers .right {
    border: 1.5px solid var(--_accent);
    border-inline-start-width: 6px;
  }

  .badge {
    margin-inline-start: 0.4em;
    padding: 0.05em 0.55em;
    border: 1px solid var(--_edge);
    border-radius: 999px;
    color: var(--_muted);
    font-size: var(--_small);
    white-space: nowrap;
  }

  .right .badge:first-of-type {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 700;
  }

  q {
    quotes: '“' '”';
  }

  .section {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  .section li + li,
  .section p + p,
  .answers p + p {
    margin-block-start: 0.4em;
  }

  .errors {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.75em;
  }

  .errors > div {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }

  dt {
    font-weight: 700;
  }

  .categories li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.2em 1em;
    padding-block: 0.45em;
    border-block-end: 1px solid var(--_line);
  }

  .categories li + li {
    margin: 0;
  }

  .categories li:last-child {
    border: 0;
  }

  .counts {
    font-variant-numeric: tabular-nums;
  }

  .primary {
    flex: 1 1 8em;
    max-width: 20em;
    font-size: 1.125em;
  }

  .buttons.end {
    justify-content: flex-end;
  }

  @media (forced-colors: active) {
    progress {
      border-color: ButtonBorder;
    }
  }
`;
