import { localise, type Localised } from '@fraud-free/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestStrings, onLocalesChange } from '../i18n/locales.js';
import type { Strings } from '../i18n/strings.js';
import { nearestWith, watchSurroundings } from './surroundings.js';

/**
 * The words of an element, in the language of the nearest `lang` around it. Ask at every render, keep nothing:
 * when the language changes, the host renders again.
 *
 * @example
 * readonly #words = new StringsController(this);
 * render() { return html`<h2>${this.#words.strings.check.title}</h2><p>${this.#words.pick(script.summary)}</p>`; }
 */
export class StringsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #stop: readonly (() => void)[] = [];
  #shown: Strings | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The words in the language that is nearest now. */
  get strings(): Strings {
    return (this.#shown = this.#find());
  }

  /** A text of the catalog in the same language. */
  pick(text: Localised): string {
    return localise(text, this.strings.lang);
  }

  hostConnected(): void {
    const update = (): void => {
      if (this.#find() !== this.#shown) this.#host.requestUpdate();
    };
    this.#stop = [watchSurroundings(this.#host, update), onLocalesChange(update)];
    update();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
  }

  #find(): Strings {
    return nearestStrings(nearestWith(['lang'], this.#host)?.getAttribute('lang') ?? '');
  }
}
