import type { Catalog } from '@fraud-free/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CampaignFile } from '../campaign/read-campaign.js';
import type { Telling } from '../controllers/strings-controller.js';
import { byIds } from '../engine/contacts.js';
import { currentScripts } from '../engine/current-scripts.js';
import { dayText } from '../i18n/day-text.js';
import { callLink } from '../templates/contact-list.js';
import { issuerLine } from '../templates/issuer-line.js';
import { stateBox } from '../templates/state-box.js';
import { daysBetween, goalsOf, localDay, phaseOf, type GoalReached } from './campaign-state.js';
import { MEASURES, type MeasureUnit } from './measures.js';

/** What the view is given. `now` in milliseconds since 1970. */
export interface CampaignScene {
  readonly campaign: CampaignFile | undefined;
  /** The last attempt failed; what is shown, if anything, was read before. */
  readonly broken: boolean;
  readonly loading: boolean;
  /** Id of the place whose progress is shown; empty for the whole campaign. */
  readonly place: string;
  readonly staleAfter: number;
  readonly now: number;
  readonly catalog: Catalog;
  readonly words: Telling<'campaign'>;
  /** Absent where there is no address to ask. */
  readonly again: (() => void) | undefined;
}

/** What the campaign is, how far it has come, who answers for it; what cannot be shown is said. */
export function campaignView(scene: CampaignScene): TemplateResult {
  const { campaign, words } = scene;
  const { campaign: say } = words.strings;
  if (!campaign) return notice(scene);
  const { period, issuer } = campaign;
  const phase = phaseOf(campaign, localDay(scene.now));
  const [from, until] = [dayText(period.from, words.strings.lang), dayText(period.until, words.strings.lang)];
  return html`<p class="period" part="period">
      <strong class=${phase}>${say.phases[phase]}</strong>
      <span>${say.period(from, until)}</span>
    </p>
    ${notice(scene)} ${focusView(scene, campaign)} ${goalsView(scene, campaign)}
    ${issuerLine(issuer.name, words, {
      until: phase === 'over' ? say.ended(until) : say.holdsUntil(until),
      call:
        issuer.tel !== undefined
          ? html`<p class="buttons">
              ${callLink({ number: issuer.tel }, words)}
              ${issuer.hours ? html`<span class="small">${words.pick(issuer.hours)}</span>` : nothing}
            </p>`
          : undefined,
    })}`;
}

function notice(scene: CampaignScene): TemplateResult {
  const { campaign, broken, loading, words, again, now } = scene;
  const { campaign: say } = words.strings;
  const phase = campaign && phaseOf(campaign, localDay(now));
  const trouble = broken ? (campaign ? say.brokenNow : say.broken(words.place.ask)) : staleOf(scene);
  const news = loading
    ? say.loading
    : phase === 'ahead'
      ? say.notYet(dayText(campaign!.period.from, words.strings.lang))
      : phase === 'over'
        ? say.isOver
        : undefined;
  return stateBox(
    { trouble, news: campaign && loading ? undefined : news, again: broken ? again : undefined, loading },
    words,
  );
}

/** Said where the newest number is too old, or where none was ever told. */
function staleOf({ campaign, place, staleAfter, now, words }: CampaignScene): string | undefined {
  if (!campaign || phaseOf(campaign, localDay(now)) !== 'running') return undefined;
  const { campaign: say } = words.strings;
  const days = goalsOf(campaign, place).goals.flatMap(({ reached }) => reached?.on ?? []);
  const latest = days.sort().at(-1);
  if (latest === undefined || daysBetween(latest, localDay(now)) <= staleAfter) return undefined;
  return say.stale(dayText(latest, words.strings.lang));
}

function focusView({ catalog, words }: CampaignScene, { focus }: CampaignFile): TemplateResult | typeof nothing {
  const scripts = byIds(currentScripts(catalog), focus);
  if (scripts.length === 0) return nothing;
  return html`<div class="section">
    <h3>${words.strings.campaign.focus}</h3>
    <ul>
      ${scripts.map(({ title }) => html`<li>${words.pick(title)}</li>`)}
    </ul>
  </div>`;
}

function goalsView(scene: CampaignScene, campaign: CampaignFile): TemplateResult | typeof nothing {
  const { place, words } = scene;
  const { campaign: say } = words.strings;
  const { goals, unread } = goalsOf(campaign, place);
  if (goals.length + unread === 0) return nothing;
  const where = place && campaign.places.find(({ id }) => id === place);
  const none = goals.every(({ reached }) => reached === undefined);
  return html`<div class="section">
    <h3>${where ? say.goalsOf(words.pick(where.name)) : say.goals}</h3>
    ${none ? html`<p class="none">${say.noProgress}</p>` : nothing}
    <ul class="plain goals" role="list">
      ${goals.map((goal, i) => goalView(goal, i, scene))}
    </ul>
    ${unread > 0 ? html`<p class="small">${say.unread(unread)}</p>` : nothing}
  </div>`;
}

/** A number never stands there without its day, nor without what goes wrong where people are held to it. */
function goalView({ measure, target, reached }: GoalReached, i: number, { words }: CampaignScene): TemplateResult {
  const { campaign: say, common } = words.strings;
  const { title, counts, caution } = say.measures[measure];
  const unit = MEASURES[measure];
  return html`<li part="goal">
    <h4 id="goal-${i}">${title}</h4>
    ${
      reached === undefined
        ? html`<p>${say.target}${common.colon}${amount(target, unit, words)}${common.semicolon}${say.notReported}</p>`
        : html`<p class="reached">
              <strong>${amount(reached.value, unit, words)}</strong>
              <span>${say.target}${common.colon}${amount(target, unit, words)}</span>
            </p>
            ${
              unit === 'days'
                ? nothing
                : html`<progress
                    aria-labelledby="goal-${i}"
                    max=${Math.max(target, reached.value, 1)}
                    value=${reached.value}
                  ></progress>`
            }
            <p class="small">
              <time datetime=${reached.on}>${say.asOf(dayText(reached.on, words.strings.lang))}</time>
            </p>`
    }
    <p class="small">${counts}</p>
    ${caution === undefined ? nothing : html`<p class="caution" part="caution">${caution}</p>`}
  </li>`;
}

function amount(value: number, unit: MeasureUnit, { strings }: Telling<'campaign'>): string {
  const number = new Intl.NumberFormat(strings.lang, { maximumFractionDigits: 1 }).format(value);
  return strings.campaign.amounts[unit](number);
}
