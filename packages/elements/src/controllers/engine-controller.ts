import type { Catalog, Engine } from '@fraud-free/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onCatalogChange, sharedEngine } from '../engine/shared-engine.js';

/** The page's one engine and its catalog; the host renders again when the catalog is replaced. */
export class EngineController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #changed: () => void;
  #stop: (() => void) | undefined;

  /** `changed` runs before that render, e.g. to judge again. */
  constructor(host: ReactiveControllerHost, changed: () => void = () => {}) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get engine(): Engine {
    return sharedEngine();
  }

  get catalog(): Catalog {
    return sharedEngine().catalog;
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
