import type { Catalog, Engine, Hit, Script, ScriptStage } from '@fraud-free/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import { byIds, contactsFor } from '../engine/contacts.js';
import { markedText } from '../fraud-check/marked-message.js';
import { contactList } from '../templates/contact-list.js';
import { fold } from '../templates/fold.js';
import { lines } from '../templates/lines.js';
import { chapter } from '../templates/section.js';
import { foldedSources } from '../templates/source-line.js';

/** So many made-up messages of a step are read, and so many of its signs. */
const MOST = { examples: 3, signs: 6, genuine: 4 };

/** A fraud to read: its steps with their words, what they will say, what looks like it, what to do, who says so. */
export function scriptView(
  script: Script,
  engine: Engine,
  words: Telling<'script' | 'verdict' | 'marks'>,
): TemplateResult {
  const { catalog } = engine;
  const { script: say, verdict: common } = words.strings;
  const category = byIds(catalog.categories, [script.category])[0];
  const advice = byIds(catalog.advice, script.advice);
  return html`
    <h2 id="title" part="title" tabindex="-1">${words.pick(script.title)}</h2>
    <p class="small">${category ? words.pick(category.title) : nothing} · ${say.updated(script.updated)}</p>
    <p class="summary">${words.pick(script.summary)}</p>
    ${chapter(
      say.steps,
      html`<ol class="plain steps" role="list">
        ${script.stages.map((stage, i) => stepView(stage, i, script, engine, words))}
      </ol>`,
    )}
    ${listSection(
      common.rebuttals,
      script.rebuttals.map((text) => words.pick(text)),
    )}
    ${genuineView(script, words)}
    ${listSection(
      common.todo,
      advice.map(({ text }) => words.pick(text)),
    )}
    ${chapter(common.call, contactList(contactsFor(catalog, words.region, advice), catalog, words))}
    ${foldedSources(byIds(catalog.sources, script.sources), words)}
  `;
}

function stepView(
  { stage, summary, asks, signals, advice }: ScriptStage,
  index: number,
  script: Script,
  engine: Engine,
  words: Telling<'script' | 'verdict' | 'marks'>,
): TemplateResult {
  const { script: say, verdict } = words.strings;
  const here = byIds(engine.catalog.advice, advice ?? []).map(({ text }) => words.pick(text));
  const signs = signsOf(engine.catalog, signals).map((title) => words.pick(title));
  const examples = script.examples.hits
    .filter((hit) => hit.stage === stage && isIn(hit, words))
    .slice(0, MOST.examples);
  return html`<li part="step">
    <h4><span class="number">${say.step(index + 1)}</span> ${verdict.stages[stage]}</h4>
    <p>${words.pick(summary)}</p>
    <p class="asks"><strong>${say.asks}</strong>${words.strings.common.colon}${words.pick(asks)}</p>
    ${
      here.length > 0
        ? html`<p class="here"><strong>${say.here}</strong>${words.strings.common.colon}</p>
            ${lines(here)}`
        : nothing
    }
    ${
      signs.length > 0
        ? html`<p class="small">
            ${say.signs}${words.strings.common.colon}${signs.join(words.strings.common.listComma)}
          </p>`
        : nothing
    }
    ${
      examples.length > 0
        ? fold(
            say.examples(examples.length),
            html`<p class="small">${say.examplesHow}</p>
              ${examples.map(
                ({ text, lang }) =>
                  html`<blockquote part="message" class="message" dir="auto" lang=${lang} translate="no">
                    ${markedText(text, engine.check(text).evidence, words)}
                  </blockquote>`,
              )}`,
          )
        : nothing
    }
  </li>`;
}

/** What gives a step away, the heaviest first; a claim to be somebody gives nothing away by itself. */
function signsOf({ signals }: Catalog, ids: readonly string[]): { readonly [lang: string]: string }[] {
  return byIds(signals, ids)
    .filter(({ role }) => role !== 'identity')
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST.signs)
    .map(({ title }) => title);
}

/** Genuine messages that look like it, and why they are genuine. */
function genuineView(
  { lookAlikes, examples }: Script,
  words: Telling<'script' | 'verdict' | 'marks'>,
): TemplateResult | typeof nothing {
  const { script: say, common } = words.strings;
  const messages = examples.nearMisses.filter((one) => isIn(one, words)).slice(0, MOST.genuine);
  if (lookAlikes.length + messages.length === 0) return nothing;
  return chapter(
    say.genuine,
    html`${lookAlikes.length > 0 ? lines(lookAlikes.map((text) => words.pick(text))) : nothing}
    ${
      messages.length > 0
        ? fold(
            say.examples(messages.length),
            html`<p class="small">${say.genuineHow}</p>
              ${messages.map(
                ({ text, lang, why }) =>
                  html`<div class="genuine">
                    <blockquote class="message" dir="auto" lang=${lang} translate="no">${text}</blockquote>
                    <p><strong>${say.why}</strong>${common.colon}${words.pick(why)}</p>
                  </div>`,
              )}`,
          )
        : nothing
    }`,
  );
}

/** Messages are shown in the language of the page; those in traditional characters only where the page is. */
const isIn = ({ lang }: Pick<Hit, 'lang'>, { strings }: Telling<'script' | 'verdict' | 'marks'>): boolean =>
  strings.lang === lang || strings.lang.startsWith(`${lang}-`);

function listSection(title: string, texts: readonly string[]): TemplateResult | typeof nothing {
  return texts.length === 0 ? nothing : chapter(title, lines(texts));
}
