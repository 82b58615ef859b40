import { localise, type Localised } from '@fraud-free/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { catalogInUse } from '../engine/shared-catalog.js';
import { placeOf, regionOf, saidIn, type Place } from '../engine/place.js';
import { commonWords } from '../i18n/common/words.js';
import {
  nearestLocale,
  nearestStrings,
  onLocalesChange,
  wordsToCome,
  type Offer,
  type Words,
} from '../i18n/locales.js';
import type { Section } from '../i18n/strings.js';
import { nearestWith, watchSurroundings } from './surroundings.js';

/** What a view is given to speak with. `S` names the parts of the words that it shows. */
export interface Telling<S extends Section = 'common'> {
  /** The words in the language that is nearest now. */
  readonly strings: Words<S | 'common'>;
  /** ISO 3166 code of the place whose numbers are told: the nearest `region`, or that of the language. */
  readonly region: string;
  /** Whom to turn to there, in words. */
  readonly place: Place;
  /** A text of the catalog in the same language, with the numbers of the place. */
  pick(text: Localised): string;
}

/**
 * The words of an element, in the language of the nearest `lang` around it, and the place whose numbers it names. Ask at
 * every render, keep nothing: when language or place changes, the host renders again. It waits for words that are still to
 * be loaded, so that Chinese does not flash up; until its first rendering what stands inside of it is shown.
 *
 * @example
 * readonly #words = new StringsController(this, checkWords);
 * render() { return html`<h2>${this.#words.strings.check.title}</h2><p>${this.#words.pick(script.summary)}</p>`; }
 */
export class StringsController<S extends Section = 'common'> implements ReactiveController, Telling<S> {
  readonly #host: ReactiveControllerHost & Element;
  readonly #offers: readonly Offer<S | 'common'>[];
  readonly #later = new Set<Offer<Section>>();
  #stop: readonly (() => void)[] = [];
  #shown = '';
  /** The region where nothing around the host says one; that of the language if there is none. */
  usual: string | undefined;

  /** Beside the common words the host has those that it names, and brings no others along. */
  constructor(host: ReactiveControllerHost & Element, ...offers: readonly Offer<S>[]) {
    this.#host = host;
    this.#offers = [commonWords, ...offers];
    host.addController(this);
    waitFor(host as unknown as Waiting, () => wordsToCome(this.#lang, [...this.#offers, ...this.#later]));
  }

  get strings(): Words<S | 'common'> {
    return nearestStrings(this.#lang, this.#offers);
  }

  /** The words of a part that has come later; from now on they are waited for, too. Undefined until they are there. */
  of<T extends Section>(offer: Offer<T>): Words<T> | undefined {
    this.#later.add(offer);
    return wordsToCome(this.#lang, [offer]) ? undefined : nearestStrings(this.#lang, [offer]);
  }

  get region(): string {
    const around = nearestWith(['region', 'data-region'], this.#host);
    return around || !this.usual ? regionOf(around, this.#lang) : this.usual;
  }

  get place(): Place {
    return placeOf(catalogInUse(), this);
  }

  pick(text: Localised): string {
    return saidIn(localise(text, this.strings.lang), catalogInUse(), this);
  }

  hostConnected(): void {
    const update = (): void => {
      const now = this.#now;
      if (now !== this.#shown) this.#host.requestUpdate();
      this.#shown = now;
    };
    this.#stop = [watchSurroundings(this.#host, update), onLocalesChange(() => this.#host.requestUpdate())];
    update();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
  }

  get #lang(): string {
    return nearestWith(['lang'], this.#host)?.getAttribute('lang') ?? '';
  }

  get #now(): string {
    return `${nearestLocale(this.#lang)} ${this.region}`;
  }
}

/** What of a Lit element is its own business to change: when an update takes place, of which `updateComplete` tells. */
interface Waiting {
  readonly hasUpdated: boolean;
  readonly renderRoot: Element | ShadowRoot;
  scheduleUpdate: () => unknown;
}

function waitFor(host: Waiting, words: () => Promise<void> | undefined): void {
  const update = host.scheduleUpdate;
  host.scheduleUpdate = () => {
    const toCome = words();
    if (!toCome) return update.call(host);
    const children = host.hasUpdated ? undefined : document.createElement('slot');
    if (children) host.renderRoot.append(children);
    return toCome.then(() => {
      children?.remove();
      return update.call(host);
    });
  };
}
