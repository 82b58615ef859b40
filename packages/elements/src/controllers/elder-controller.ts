import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestWith, watchSurroundings } from './surroundings.js';

/**
 * Whether the elder edition (长辈版: text of 18 px and more, targets of 60 px) is on: the element carries `elder`,
 * or something around it carries `data-elder`, usually `<html data-elder>`.
 */
export class ElderController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #stop: (() => void) | undefined;
  #shown: boolean | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get on(): boolean {
    return (this.#shown = this.#find());
  }

  hostConnected(): void {
    const update = (): void => {
      if (this.#find() !== this.#shown) this.#host.requestUpdate();
    };
    this.#stop = watchSurroundings(this.#host, update);
    update();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** `elder` on one of our elements also reaches those inside its shadow root, such as the answer in the check. */
  #find(): boolean {
    return nearestWith(['elder', 'data-elder'], this.#host) !== undefined;
  }
}
