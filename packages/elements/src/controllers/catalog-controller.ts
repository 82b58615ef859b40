import type { Catalog } from '@fraud-free/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { catalogInUse, onCatalogChange } from '../engine/shared-catalog.js';

/** The catalog of the page's elements; the host renders again when it is replaced. */
export class CatalogController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #changed: () => void;
  #stop: (() => void) | undefined;

  /** `changed` runs before that render, e.g. to judge again. */
  constructor(host: ReactiveControllerHost, changed: () => void = () => {}) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get catalog(): Catalog {
    return catalogInUse();
  }

  hostConnected(): void {
    this.#stop = onCatalogChange(() => {
      this.#changed();
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
