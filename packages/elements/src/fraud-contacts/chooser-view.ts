import { html, nothing, type TemplateResult } from 'lit';
import { findPlaces } from '../campaign/find-places.js';
import type { PlaceTree } from '../campaign/place-tree.js';
import type { PlaceOfCampaign } from '../campaign/read-campaign.js';
import type { Telling } from '../controllers/strings-controller.js';

/** So many places are shown at a time. */
const MOST = 20;

export interface ChooserScene {
  readonly tree: PlaceTree;
  /** The one that was chosen last; those inside of it are offered. */
  readonly place: PlaceOfCampaign | undefined;
  readonly query: string;
  readonly loading: boolean;
  readonly words: Telling<'contacts'>;
  readonly typed: (query: string) => void;
  readonly choose: (place: PlaceOfCampaign) => void;
}

/** Where a resident lives: found by what they write of it, or step by step. */
export function chooserView(scene: ChooserScene): TemplateResult | typeof nothing {
  const { tree, place, query, loading, words, typed } = scene;
  const { contacts: say } = words.strings;
  const inside = tree.inside(place?.id);
  const sought = query.trim() !== '';
  const found = sought ? findPlaces(tree, query, (text) => words.pick(text), MOST) : undefined;
  const shown = found?.places ?? inside.slice(0, MOST);
  const more = found?.more ?? inside.length - shown.length;
  if (place && inside.length === 0 && !sought && !loading && tree.places.length < 2) return nothing;
  return html`<form
    class="chooser"
    role="search"
    novalidate
    autocomplete="off"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <div class="field">
      <label for="query">${place ? say.otherPlace : say.where}</label>
      <p id="hint" class="small">${say.whereHint(inside.length > 0)}</p>
      <input
        id="query"
        part="input"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="hint"
        .value=${query}
        @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
      />
    </div>
    <p role="status" class="said">
      ${loading ? say.loadingPlaces : sought ? (shown.length > 0 ? say.found(shown.length + more) : say.notFound) : nothing}
    </p>
    ${!sought && place && shown.length > 0 ? html`<p>${say.inside(words.pick(place.name))}</p>` : nothing}
    <ul class="plain places" role="list">
      ${shown.map((one) => placeButton(one, scene))}
    </ul>
    ${more > 0 ? html`<p class="small">${say.more(more)}</p>` : nothing}
  </form>`;
}

function placeButton(place: PlaceOfCampaign, { tree, words, choose }: ChooserScene): TemplateResult {
  const around = tree
    .around(place.id)
    .slice(1)
    .reverse()
    .map(({ name }) => words.pick(name))
    .join(' ');
  return html`<li>
    <button type="button" part="place" data-place=${place.id} @click=${() => choose(place)}>
      ${words.pick(place.name)} ${around ? html`<span>${around}</span>` : nothing}
    </button>
  </li>`;
}
