import type { Localised } from '@fraud-free/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';

/** What is told of an issuer beside the name; each is left out where nothing is known. */
export interface IssuerTold {
  /** Whether it was proved who published this; stands before everything else. */
  readonly seal?: unknown;
  /** How to ask them. */
  readonly call?: unknown;
  /** Until when it holds, in words. */
  readonly until?: string | undefined;
}

/** Who answers for what an element shows. Parts: `issuer`. */
export function issuerLine(
  name: string | Localised,
  words: Telling,
  { seal, call, until }: IssuerTold = {},
): TemplateResult {
  const told = typeof name === 'string' ? name : words.pick(name);
  return html`<div class="issuer" part="issuer">
    ${seal ?? nothing}
    <p class="small">${words.strings.common.issuer(told)}</p>
    ${call ?? nothing} ${until === undefined ? nothing : html`<p class="small">${until}</p>`}
  </div>`;
}
