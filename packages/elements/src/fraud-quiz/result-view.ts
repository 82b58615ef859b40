import { score, type Tally } from '@fraud-free/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { byIds } from '../engine/contacts.js';
import type { Words } from '../i18n/locales.js';
import { certificateView } from './certificate-view.js';
import { keptView } from './kept-view.js';
import { heading, withdrawnNote, type QuizScene } from './quiz-view.js';

/** The end of a round: both errors in words, kind by kind, and what to read about next. */
export function resultView(scene: QuizScene): TemplateResult {
  const { state, catalog, words, send, again } = scene;
  const { strings } = words;
  const { quiz } = strings;
  const { right, missed, distrusted, categories, readNext } = score(state);
  return html`
    ${heading(quiz.result(right.count, right.of))} ${withdrawnNote(scene)}
    <dl class="errors">
      ${tallyView(quiz.missedLabel, missed, quiz.missed, strings)}
      ${tallyView(quiz.distrustedLabel, distrusted, quiz.distrusted, strings)}
    </dl>
    <p>${quiz.bothErrors(words.place.ask)}</p>
    ${
      categories.length > 0
        ? html`<div class="section">
            <h4>${quiz.byCategory}</h4>
            <ul class="plain categories" role="list">
              ${categories.map((one) => {
                const title = byIds(catalog.categories, [one.category])[0]?.title;
                return html`<li>
                  <span>${title ? words.pick(title) : one.category}</span>
                  <span class="counts">${quiz.rightOf(one.right.count, one.right.of)}${errorsView(one, strings)}</span>
                </li>`;
              })}
            </ul>
          </div>`
        : nothing
    }
    <div class="section">
      <h4>${quiz.readNext}</h4>
      ${
        readNext.length > 0
          ? byIds(catalog.scripts, readNext).map(
              ({ title, summary }) =>
                html`<details part="script">
                  <summary>${words.pick(title)}</summary>
                  <p>${words.pick(summary)}</p>
                </details>`,
            )
          : html`<p>${quiz.allRight}</p>`
      }
    </div>
    ${keptView(scene)} ${certificateView(scene)}
    <p class="buttons">
      ${again ? html`<button type="button" part="again" class="primary" @click=${again}>${quiz.again}</button>` : nothing}
      <button type="button" part="restart" class=${again ? '' : 'primary'} @click=${() => send({ type: 'restart' })}>
        ${quiz.sameAgain}
      </button>
    </p>
  `;
}

function tallyView(
  label: string,
  { count, of, rate }: Tally,
  say: (count: number, of: number) => string,
  { lang, quiz }: Words<'quiz' | 'common'>,
): TemplateResult {
  const share =
    rate === 'not-enough-answers'
      ? quiz.notEnough
      : new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format(rate);
  return html`<div>
    <dt>${label}</dt>
    <dd>
      ${of === 0 ? quiz.noneAsked : say(count, of)}${of === 0 ? nothing : html` <span class="small">${share}</span>`}
    </dd>
  </div>`;
}

/** Beside a kind of fraud only the errors that were made. */
function errorsView(
  { missed, distrusted }: { missed: Tally; distrusted: Tally },
  { quiz, common }: Words<'quiz' | 'common'>,
): string {
  return [
    missed.count > 0 ? quiz.missedShort(missed.count) : '',
    distrusted.count > 0 ? quiz.distrustedShort(distrusted.count) : '',
  ]
    .filter(Boolean)
    .map((text) => common.comma + text)
    .join('');
}
