import { MAX_MESSAGE_LENGTH, type Catalog, type Source, type Verdict } from '@fraud-free/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { StringsController } from '../controllers/strings-controller.js';
import type { Outcome } from '../engine/check-text.js';
import { byIds } from '../engine/contacts.js';
import { LEVEL_ICONS } from '../styles/icons.js';
import { contactList } from '../templates/contact-list.js';
import { fold } from '../templates/fold.js';
import { foldedSources, sourceLine } from '../templates/source-line.js';
import { answerOf, type Answer, type Reason } from './answer.js';

/** So much advice, and so many reasons, are read at a glance; the rest is folded away, not left out. */
const FIRST = 4;

/**
 * The whole answer to a message: how it looks, where it shows, then what to do, and only then every reason in full.
 * Who is being hurried by a fraudster reads the first screen.
 */
export function answerView(verdict: Verdict, text: string, catalog: Catalog, words: StringsController): TemplateResult {
  const answer = answerOf(verdict, text, catalog);
  const { verdict: say } = words.strings;
  const sourcesOf = (entry: { readonly sources: readonly string[] }): Source[] => byIds(catalog.sources, entry.sources);
  return html`
    ${head(verdict, meaning(verdict, catalog, words), words)} ${likeliest(verdict, answer, words)}
    <slot name="message"></slot>
    ${answer.next ? section(say.next, html`<p class="next">${words.pick(answer.next)}</p>`) : nothing}
    ${section(say.todo, todo(answer, words))} ${section(say.call, contactList(answer.contacts, sourcesOf, words))}
    ${answer.reasons.length > 0 ? section(say.why, why(answer, words)) : nothing}
    ${foldedSources(answer.sources, words)}
    <p class="small">${say.onDevice(verdict.catalog)}</p>
  `;
}

/** What stands there when the engine gave an error instead of a verdict. */
export function failureView(error: NonNullable<Outcome['error']>, words: StringsController): TemplateResult {
  const { common, verdict: say } = words.strings;
  return html`
    <div class="head">
      ${LEVEL_ICONS['cannot-say']}
      <h2 id="headline" part="headline" tabindex="-1">${say.levels['cannot-say']}</h2>
      <p>${common.errors[error](MAX_MESSAGE_LENGTH)}</p>
    </div>
    ${section(say.todo, whenAsked(words))}
  `;
}

function head({ level }: Verdict, meaning: string, words: StringsController): TemplateResult {
  return html`<div class="head">
    ${LEVEL_ICONS[level]}
    <h2 id="headline" part="headline" tabindex="-1">${words.strings.verdict.levels[level]}</h2>
    <p>${meaning}</p>
  </div>`;
}

function meaning({ level, cannotSay }: Verdict, catalog: Catalog, words: StringsController): string {
  const { lang, verdict: say } = words.strings;
  if (level !== 'cannot-say') return say.meanings[level];
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  const languages = catalog.languages.map(({ id }) => names.of(id) ?? id);
  return say.cannotSay[cannotSay ?? 'too-short'](new Intl.ListFormat(lang).format(languages));
}

function likeliest({ level }: Verdict, { script, others }: Answer, words: StringsController): unknown {
  if (script === undefined || (level !== 'danger' && level !== 'caution')) return nothing;
  const { common, verdict: say } = words.strings;
  return html`<div class="script">
    <p><strong>${say.script[level](words.pick(script.title))}</strong></p>
    <p>${words.pick(script.summary)}</p>
    ${
      others.length > 0
        ? html`<p class="small">${say.others(others.map(({ title }) => words.pick(title)).join(common.listComma))}</p>`
        : nothing
    }
  </div>`;
}

function why({ reasons }: Answer, words: StringsController): TemplateResult {
  const list = (some: readonly Reason[]): TemplateResult =>
    html`<ul class="plain reasons">
      ${some.map((reason) => reasonView(reason, words))}
    </ul>`;
  const rest = reasons.slice(FIRST);
  return html`${list(reasons.slice(0, FIRST))}
  ${rest.length > 0 ? fold(words.strings.verdict.moreReasons(rest.length), list(rest)) : nothing}`;
}

function reasonView({ signal, quotes, more, sources }: Reason, words: StringsController): TemplateResult {
  const { common, verdict: say } = words.strings;
  return html`<li part="reason">
    <p>
      <strong>${words.pick(signal.title)}</strong>
      <span class="role">${common.roles[signal.role]}</span>
    </p>
    <p class="quotes">
      ${quotes.map((quote) => html`<q><bdi>${quote}</bdi></q> `)}${
        more > 0 ? html`<span class="small">${say.more(more)}</span>` : nothing
      }
    </p>
    <p>${words.pick(signal.reason)}</p>
    ${sourceLine(sources, words)}
  </li>`;
}

function todo({ advice }: Answer, words: StringsController): TemplateResult {
  if (advice.length === 0) return whenAsked(words);
  const list = (start: number, end?: number): TemplateResult =>
    html`<ol start=${start + 1}>
      ${advice.slice(start, end).map(({ text }) => html`<li>${words.pick(text)}</li>`)}
    </ol>`;
  const rest = advice.length - FIRST;
  return html`${list(0, FIRST)} ${rest > 0 ? fold(words.strings.verdict.moreTodo(rest), list(FIRST)) : nothing}`;
}

function whenAsked(words: StringsController): TemplateResult {
  return html`<ul>
    ${words.strings.verdict.whenAsked.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function section(title: string, content: TemplateResult): TemplateResult {
  return html`<div class="section">
    <h3>${title}</h3>
    ${content}
  </div>`;
}
