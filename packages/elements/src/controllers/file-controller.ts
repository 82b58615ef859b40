import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadJson } from '../loading/load-json.js';

/**
 * The JSON file that an element is given the address of: asked for when the address is set or changes, and again when a
 * resident wants it. What was read before stays until there is something newer.
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
  #asked = '';
  #stop: AbortController | undefined;

  /** @param address empty for none */
  constructor(host: ReactiveControllerHost, address: () => string, usable: (json: unknown) => boolean) {
    this.#host = host;
    this.#address = address;
    this.#usable = usable;
    host.addController(this);
  }

  readonly reload = async (): Promise<void> => {
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    this.loading = true;
    this.#host.requestUpdate();
    const answer = await loadJson(this.#asked, stop.signal);
    if (stop.signal.aborted) return;
    const usable = 'json' in answer && this.#usable(answer.json);
    if (usable) this.json = answer.json;
    this.broken = !usable;
    this.loading = false;
    this.#host.requestUpdate();
  };

  hostUpdate(): void {
    const address = this.#address();
    if (address === this.#asked) return;
    this.#asked = address;
    this.json = undefined;
    this.broken = false;
    this.#stop?.abort();
    this.loading = false;
    if (address) void this.reload();
  }

  hostConnected(): void {
    if (this.loading) void this.reload();
  }

  hostDisconnected(): void {
    this.#stop?.abort();
  }
}
