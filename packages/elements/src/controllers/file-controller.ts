import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadJson } from '../loading/load-json.js';
import { isSealed, type SealController } from './seal-controller.js';

/**
 * The JSON file that an element is given the address of: asked for when the address is set or changes, and again when a
 * resident wants it or the element comes back to the page. What was read before stays until there is something newer.
 */
export class FileController implements ReactiveController {
  /** What was read last; undefined if nothing that the host can use ever was. */
  json: unknown;
  /** The last attempt failed. */
  broken = false;
  loading = false;
  readonly #host: ReactiveControllerHost;
  readonly #address: () => string;
  readonly #usable: (json: unknown) => boolean;
  readonly #sealed: Sealed | undefined;
  #asked = '';
  #issuer: string | null | undefined;
  #stop: AbortController | undefined;

  /**
   * @param address empty for none
   * @param sealed where the file may have to be sealed by certain issuers
   */
  constructor(
    host: ReactiveControllerHost,
    address: () => string,
    usable: (json: unknown) => boolean,
    sealed?: Sealed,
  ) {
    this.#host = host;
    this.#address = address;
    this.#usable = usable;
    this.#sealed = sealed;
    host.addController(this);
  }

  /** It is on its way, and there is nothing to show until then. */
  get isAwaited(): boolean {
    return this.loading && this.json === undefined;
  }

  readonly reload = async (): Promise<void> => {
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    this.loading = true;
    this.#host.requestUpdate();
    const answer = isSealed(this.#issuer)
      ? await this.#sealed!.seal.read(this.#asked, this.#issuer, stop.signal)
      : await loadJson(this.#asked, stop.signal);
    if (stop.signal.aborted) return;
    const usable = 'json' in answer && this.#usable(answer.json);
    if (usable) this.json = answer.json;
    this.broken = !usable;
    this.loading = false;
    this.#host.requestUpdate();
  };

  hostUpdate(): void {
    const address = this.#address();
    const issuer = this.#sealed?.issuer();
    if (address === this.#asked && issuer === this.#issuer) return;
    this.#asked = address;
    this.#issuer = issuer;
    this.#sealed?.seal.forget();
    this.json = undefined;
    this.broken = false;
    this.#stop?.abort();
    this.loading = false;
    if (address) void this.reload();
  }

  hostConnected(): void {
    if (this.#asked) void this.reload();
  }

  hostDisconnected(): void {
    this.#stop?.abort();
  }
}

/** Who must have sealed the file, as the host's attribute says, and what verifies that. */
interface Sealed {
  readonly seal: SealController;
  readonly issuer: () => string | null | undefined;
}
