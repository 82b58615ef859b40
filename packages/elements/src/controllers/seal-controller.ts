import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Outcome } from '../seal/outcome.js';
import type { Telling } from './strings-controller.js';

/** A file that is good, or that nothing is to be shown of. */
export type SealedFile = { readonly json: unknown } | { readonly failed: true };

/**
 * Reads the file of an element with the attribute `issuer`, and tells who made it. The code that verifies is fetched when
 * the attribute is first used, so others grow by nothing; where it cannot be had, nothing is shown.
 *
 * @example
 * readonly #seal = new SealController(this);
 * const file = isSealed(this.issuer) ? await this.#seal.read(this.src, this.issuer, stop.signal) : await loadJson(…);
 * render() { return html`${this.#seal.line(this.#words, () => this.reload())} ${this.#seal.refused ? nothing : …}`; }
 */
export class SealController {
  readonly #host: LitElement;
  #part: typeof import('../seal/sealed.js') | undefined;
  #outcome: Outcome | undefined;
  #isAsked = false;
  #isBroken = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Whether nothing of the file may be shown: before it was verified, too. */
  get refused(): boolean {
    return this.#isAsked && !(this.#outcome && 'seal' in this.#outcome);
  }

  /** What was verified before is shown no more: the element has another address, or other publishers. */
  forget(): void {
    this.#outcome = undefined;
    this.#isAsked = false;
  }

  /** Never throws. What was shown goes on while the network is away, and no longer than its seal. */
  async read(src: string, issuer: string, stop: AbortSignal): Promise<SealedFile> {
    this.#isAsked = true;
    this.#host.requestUpdate();
    try {
      const part = (this.#part ??= await import('../seal/sealed.js'));
      if (this.#host.renderRoot instanceof ShadowRoot) part.adoptSealStyles(this.#host.renderRoot);
      const now = Date.now();
      const outcome = await part.readSealed(src, issuer, stop, now);
      if (stop.aborted) return { failed: true };
      if (!this.#holdsWithout(outcome, now)) this.#outcome = outcome;
      this.#host.requestUpdate();
      return 'json' in outcome ? { json: outcome.json } : { failed: true };
    } catch {
      this.#isBroken = true;
      this.#host.requestUpdate();
      return { failed: true };
    }
  }

  /** A file beside the one that was verified, under the same seal; whatever is not as it was sealed has failed. */
  async beside(src: string, stop: AbortSignal): Promise<SealedFile> {
    const outcome = this.#outcome;
    if (!outcome || !('seal' in outcome) || Date.parse(outcome.seal.statement.expires) <= Date.now())
      return { failed: true };
    const json = await this.#part!.readBeside(outcome.seal, src, stop);
    return json === undefined ? { failed: true } : { json };
  }

  /** Who made it, or why it is not shown; without the code that could tell, what stands inside the element. */
  line(words: Telling, again: () => void): TemplateResult | typeof nothing {
    if (this.#isAsked && this.#part) return this.#part.issuerLine(this.#outcome, words, again);
    return this.#isBroken ? html`<slot></slot>` : nothing;
  }

  #holdsWithout(outcome: Outcome, now: number): boolean {
    const before = this.#outcome;
    if (!before || 'refused' in before || 'seal' in outcome) return false;
    return outcome.refused === 'seal-unreachable' && Date.parse(before.seal.statement.expires) > now;
  }
}

/** Whether an element is to show sealed files only. An empty attribute counts: it trusts nobody. */
export function isSealed(issuer: string | null | undefined): issuer is string {
  return issuer !== null && issuer !== undefined;
}
