import type { Catalog } from '@fraud-free/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import { byIds } from '../engine/contacts.js';
import { currentScripts } from '../engine/current-scripts.js';
import { fold } from '../templates/fold.js';
import { issuerLine } from '../templates/issuer-line.js';
import { stateBox } from '../templates/state-box.js';
import { timeOf, type AlertFeed, type FeedAlert } from './read-feed.js';

/** What the list is given. */
export interface AlertsScene {
  readonly feed: AlertFeed | undefined;
  /** The last attempt failed; what is shown, if anything, is of an earlier one. */
  readonly broken: boolean;
  readonly loading: boolean;
  /** The publisher has been silent for too long. */
  readonly stale: boolean;
  readonly catalog: Catalog;
  readonly words: Telling<'alerts'>;
  /** Absent where there is no address to ask. */
  readonly again: (() => void) | undefined;
}

/** The alerts, and how far they may be relied on: an empty or old list never stands there without a word. */
export function alertsView(scene: AlertsScene): TemplateResult {
  const { feed, words } = scene;
  const { alerts: say } = words.strings;
  const over = feed?.alerts.filter(isOver) ?? [];
  const current = feed?.alerts.filter((alert) => !isOver(alert)) ?? [];
  return html`${stateView(scene, current.length)}
  ${
    current.length > 0
      ? html`<ul class="plain alerts" role="list">
          ${current.map((alert) => alertView(alert, scene))}
        </ul>`
      : nothing
  }
  ${
    over.length > 0
      ? fold(
          say.over(over.length),
          html`<ul class="plain alerts" role="list">
            ${over.map((alert) => alertView(alert, scene))}
          </ul>`,
        )
      : nothing
  }
  ${feed && feed.unread > 0 ? html`<p class="small">${say.unread(feed.unread)}</p>` : nothing}
  ${feed?.issuer ? issuerLine(feed.issuer, words) : nothing}`;
}

function stateView(scene: AlertsScene, count: number): TemplateResult {
  const { feed, broken, loading, stale, words, again } = scene;
  const { alerts: say } = words.strings;
  const updated = feed?.updated === undefined ? undefined : moment(feed.updated, words);
  const trouble = broken
    ? feed && updated
      ? say.broken(updated.text)
      : say.brokenNever
    : feed && stale
      ? updated
        ? say.stale(updated.text)
        : say.staleUnknown
      : undefined;
  const news = loading && !feed ? say.loading : feed && !broken && count === 0 && !stale ? say.none : undefined;
  const shown = count > 0 ? html`<span class="visually-hidden">${say.shown(count)}</span>` : undefined;
  const more = count === 0 && !loading ? say.noneIsNotSafe(words.place.ask) : undefined;
  return stateBox({ trouble, news: news ?? shown, more, again: broken ? again : undefined, loading }, words);
}

function alertView(alert: FeedAlert, { catalog, words }: AlertsScene): TemplateResult {
  const { alerts: say, common } = words.strings;
  const script = byIds(currentScripts(catalog), [alert.script ?? ''])[0];
  const time = timeOf(alert);
  const told = time === undefined ? undefined : moment(time, words);
  return html`<li part="alert" class="${alert.severity} ${isOver(alert) ? 'over' : ''}">
    <p class="badges">
      <span class="kind" part="kind">${say.kinds[alert.kind]}</span>
      ${isOver(alert) ? nothing : html`<span>${say.severities[alert.severity]}</span>`}
    </p>
    ${alert.title ? html`<h3>${alert.title}</h3>` : nothing}
    <p class="text">${alert.text}</p>
    ${alert.area ? html`<p><strong>${say.area}</strong>${common.colon}${alert.area}</p>` : nothing}
    ${
      told
        ? html`<p class="small">
            <time datetime=${told.iso}
              >${alert.modified === undefined ? say.published(told.text) : say.updated(told.text)}</time
            >
          </p>`
        : nothing
    }
    ${
      script
        ? fold(`${say.read}${common.colon}${words.pick(script.title)}`, html`<p>${words.pick(script.summary)}</p>`)
        : nothing
    }
    ${
      alert.url
        ? html`<p><a class="more" href=${alert.url} target="_blank" rel="noopener noreferrer">${say.more}</a></p>`
        : nothing
    }
  </li>`;
}

const isOver = ({ kind }: FeedAlert): boolean => kind === 'cancel' || kind === 'all-clear';

interface Moment {
  readonly iso: string;
  readonly text: string;
}

function moment(time: number, { strings }: Telling<'alerts'>): Moment {
  return {
    iso: new Date(time).toISOString(),
    text: new Intl.DateTimeFormat(strings.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(time),
  };
}
