import { localise } from '@fraud-free/core';
import type { Alert } from '../../campaign.js';
import { areaOf, titleOf } from '../../feeds/words.js';
import { currentAlerts } from '../current-alerts.js';
import { markup, type Markup } from '../markup.js';
import { sealedBy, type Page, type Site } from '../site.js';

/** All alerts, and the feeds to subscribe to. */
export function alertsPage(site: Site): Page {
  const { lang, words } = site;
  return {
    path: 'alerts/',
    title: words.alerts.title,
    menu: true,
    news: true,
    body: ({ root }) => markup`
      <fraud-alerts class="card" src="${root}alerts/alerts.${lang}.json"${sealedBy(site)}><h1 slot="title">${words.alerts.title}</h1>${alertList(site, currentAlerts(site))}</fraud-alerts>
      <p class="small">${words.alerts.feeds}<a href="${root}alerts/alerts.${lang}.atom">Atom</a>
        <a href="${root}alerts/alerts.${lang}.json">JSON Feed</a></p>`,
  };
}

/** What stands there until scripts run: the alerts in force when the page was made, and when that was. */
export function alertList(site: Site, alerts: readonly Alert[]): Markup {
  const { campaign, lang, words, now } = site;
  const day = now.toISOString().slice(0, 10);
  if (alerts.length === 0) return markup`<p>${words.alerts.none}</p><p class="small">${words.alerts.asOf(day)}</p>`;
  return markup`<ul class="alerts">${alerts.map(
    (alert) => markup`<li><h3>${titleOf(alert, lang)}</h3><p>${localise(alert.text, lang)}</p>
      <p class="small">${areaOf(alert, campaign, lang)} <time datetime="${alert.published}">${alert.published.slice(0, 10)}</time></p></li>`,
  )}</ul><p class="small">${words.alerts.asOf(day)}</p>`;
}
