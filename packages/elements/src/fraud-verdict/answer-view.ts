import { isWarning, MAX_MESSAGE_LENGTH, type Catalog, type Verdict } from '@fraud-free/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import type { Outcome } from '../engine/check-text.js';
import { LEVEL_ICONS } from '../styles/icons.js';
import { contactList } from '../templates/contact-list.js';
import { fold } from '../templates/fold.js';
import { lines, steps } from '../templates/lines.js';
import { chapter } from '../templates/section.js';
import { foldedSources, sourceLine } from '../templates/source-line.js';
import { answerOf, type Answer, type Reason } from './answer.js';

/** So much advice, and so many reasons, are read at a glance; the rest is folded away, not left out. */
const FIRST = 4;

/**
 * The whole answer to a message: how it looks, where it shows, then what to do, and only then every reason in full.
 * Who is being hurried by a fraudster reads the first screen.
 */
export function answerView(
  verdict: Verdict,
  text: string,
  catalog: Catalog,
  words: Telling<'verdict' | 'marks'>,
  aloud: unknown,
): TemplateResult {
  const answer = answerOf(verdict, text, catalog, words.region);
  const { verdict: say } = words.strings;
  return html`
    ${head(verdict, meaning(verdict, catalog, words), words)} ${likeliest(verdict, answer, words)} ${aloud}
    <slot name="message"></slot>
    ${answer.next ? chapter(say.next, html`<p class="quote aloud">${words.pick(answer.next)}</p>`) : nothing}
    ${chapter(say.todo, todo(answer, words))} ${chapter(say.call, contactList(answer.contacts, catalog, words))}
    ${rebuttalsView(answer, words)} ${answer.reasons.length > 0 ? chapter(say.why, why(answer, words)) : nothing}
    ${foldedSources(answer.sources, words)}
    <p class="small">${say.onDevice(verdict.catalog)}</p>
  `;
}

/** What stands there when the engine gave an error instead of a verdict. */
export function failureView(error: NonNullable<Outcome['error']>, words: Telling<'verdict' | 'marks'>): TemplateResult {
  const { verdict: say } = words.strings;
  return html`
    <div class="head">
      ${LEVEL_ICONS['cannot-say']}
      <h2 id="headline" part="headline" tabindex="-1">${say.levels['cannot-say']}</h2>
      <p>${say.errors[error](MAX_MESSAGE_LENGTH, words.place.ask)}</p>
    </div>
    ${chapter(say.todo, whenAsked(words))}
  `;
}

function head({ level }: Verdict, meaning: string, words: Telling<'verdict' | 'marks'>): TemplateResult {
  return html`<div class="head">
    ${LEVEL_ICONS[level]}
    <h2 id="headline" part="headline" class="aloud" tabindex="-1">${words.strings.verdict.levels[level]}</h2>
    <p class="aloud">${meaning}</p>
  </div>`;
}

function meaning({ level, cannotSay }: Verdict, catalog: Catalog, words: Telling<'verdict' | 'marks'>): string {
  const { lang, verdict: say } = words.strings;
  if (level !== 'cannot-say') return say.meanings[level];
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  const languages = catalog.languages.map(({ id }) => names.of(id) ?? id);
  return say.cannotSay[cannotSay ?? 'too-short'](new Intl.ListFormat(lang).format(languages));
}

function likeliest(verdict: Verdict, { script, others }: Answer, words: Telling<'verdict' | 'marks'>): unknown {
  if (script === undefined || !isWarning(verdict)) return nothing;
  const { common, verdict: say } = words.strings;
  const stage = verdict.scripts.find(({ id }) => id === script.id)?.stage;
  return html`<div class="script">
    <p class="aloud"><strong>${say.script[verdict.level](words.pick(script.title))}</strong></p>
    <p>${words.pick(script.summary)}</p>
    ${stage ? html`<p part="stage">${say.stage(say.stages[stage])}</p>` : nothing}
    ${
      others.length > 0
        ? html`<p class="small">${say.others(others.map(({ title }) => words.pick(title)).join(common.listComma))}</p>`
        : nothing
    }
  </div>`;
}

/** What they say to who has doubts, to be looked at if wanted. */
function rebuttalsView({ rebuttals }: Answer, words: Telling<'verdict' | 'marks'>): unknown {
  if (rebuttals.length === 0) return nothing;
  const { verdict: say } = words.strings;
  const texts = rebuttals.map((text) => words.pick(text));
  return fold(
    say.rebuttals,
    html`<p class="small">${say.rebuttalsHow}</p>
      ${lines(texts)}`,
  );
}

function why({ reasons }: Answer, words: Telling<'verdict' | 'marks'>): TemplateResult {
  const list = (some: readonly Reason[]): TemplateResult =>
    html`<ul class="plain reasons">
      ${some.map((reason) => reasonView(reason, words))}
    </ul>`;
  const rest = reasons.slice(FIRST);
  return html`${list(reasons.slice(0, FIRST))}
  ${rest.length > 0 ? fold(words.strings.verdict.moreReasons(rest.length), list(rest)) : nothing}`;
}

function reasonView({ signal, quotes, more, sources }: Reason, words: Telling<'verdict' | 'marks'>): TemplateResult {
  const { marks, verdict: say } = words.strings;
  return html`<li part="reason">
    <p>
      <strong>${words.pick(signal.title)}</strong>
      <span class="role">${marks.roles[signal.role]}</span>
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

function todo({ advice }: Answer, words: Telling<'verdict' | 'marks'>): TemplateResult {
  if (advice.length === 0) return whenAsked(words);
  const texts = advice.map(({ text }) => words.pick(text));
  const rest = texts.slice(FIRST);
  return html`<div class="aloud">${steps(texts.slice(0, FIRST))}</div>
    ${rest.length > 0 ? fold(words.strings.verdict.moreTodo(rest.length), steps(rest, FIRST + 1)) : nothing}`;
}

function whenAsked(words: Telling<'verdict' | 'marks'>): TemplateResult {
  return lines(words.strings.verdict.whenAsked(words.place.ask));
}
