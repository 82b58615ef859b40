import type { Catalog } from '@fraud-free/core';
import type { SimulationScene, SimulationTurn, SimulationView } from '@fraud-free/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import { byIds, inRegion } from '../engine/contacts.js';
import { alwaysThere } from '../engine/place.js';
import { callLinks } from '../templates/contact-list.js';
import { fold } from '../templates/fold.js';
import { lines, steps } from '../templates/lines.js';
import { section } from '../templates/section.js';
import { foldedSources } from '../templates/source-line.js';

/** What the views of a talk are given. */
export interface PlayScene {
  readonly view: SimulationView;
  readonly catalog: Catalog;
  readonly words: Telling<'simulator' | 'verdict'>;
  readonly choose: (id: string) => void;
}

/** A scene: what came of the last choice, what happens, what they write, and the ways to answer. */
export function sceneView({ view, words, choose }: PlayScene, scene: SimulationScene): TemplateResult {
  const { simulator: say, verdict, common } = words.strings;
  const { script, turns } = view;
  const at = script.stages.findIndex(({ stage }) => stage === scene.stage);
  const doubted = turns.at(-1)?.choice.kind === 'doubt';
  return html`
    <p class="small">${say.step(at + 1, script.stages.length)} · ${words.pick(script.title)}</p>
    <h3 id="heading" part="heading" tabindex="-1">${verdict.stages[scene.stage]}</h3>
    ${turns.length > 0 ? turnView(turns.at(-1)!, words) : nothing}
    ${
      doubted
        ? nothing
        : html`<p><strong>${say.happens}</strong>${common.colon}${words.pick(scene.happens)}</p>
            ${
              scene.message
                ? html`<figure>
                    <figcaption class="small">${say.says}</figcaption>
                    <blockquote part="message" class="message" dir="auto" lang=${scene.message.lang} translate="no">
                      ${scene.message.text}
                    </blockquote>
                  </figure>`
                : nothing
            }
            <p><strong>${say.wants}</strong>${common.colon}${words.pick(scene.asks)}</p>`
    }
    <h4 id="choose">${say.choose}</h4>
    <ul class="plain choices" role="list" aria-labelledby="choose">
      ${scene.choices.map(
        ({ id, text }) =>
          html`<li>
            <button type="button" part="choice" data-choice=${id} @click=${() => choose(id)}>
              ${words.pick(text)}
            </button>
          </li>`,
      )}
    </ul>
  `;
}

/** The end: how it came out, why, what would have followed, and what to do. */
export function endView({ view, catalog, words }: PlayScene): TemplateResult {
  const { simulator: say } = words.strings;
  const { script, turns, avoided } = view;
  const end = view.end!;
  const advice = byIds(catalog.advice, script.advice);
  const ahead = script.stages.filter(({ stage }) => avoided.includes(stage));
  const last = turns.at(-1)!;
  return html`
    <div class="outcome ${end}" part="outcome">
      <h3 id="heading" part="heading" tabindex="-1">${say.ends[end]}</h3>
      <p>${say.endings[end](words.place.report)}</p>
      ${end === 'stopped' ? nothing : callLinks(inRegion(catalog, words.region, ['cn-110']), words)}
    </div>
    ${turnView(last, words, last.choice.kind === 'safe' ? say.why : say.leadsTo)}
    ${ahead.length > 0 ? section(say.avoided, steps(ahead.map(({ summary }) => words.pick(summary)))) : nothing}
    ${turns.length > 1 ? fold(say.soFar, html`${turns.slice(0, -1).map((turn) => turnView(turn, words))}`) : nothing}
    ${section(
      say.todo,
      html`${lines(advice.slice(0, 4).map(({ text }) => words.pick(text)))}
      ${callLinks(alwaysThere(catalog, words.region), words)}`,
    )}
    ${foldedSources(byIds(catalog.sources, script.sources), words)}
  `;
}

/** What was chosen, and what it led to. */
function turnView({ choice }: SimulationTurn, words: Telling<'simulator' | 'verdict'>, label?: string): TemplateResult {
  const { simulator: say, common } = words.strings;
  return html`<div class="turn ${choice.kind}" part="turn">
    <p><strong>${say.you}</strong>${common.colon}${words.pick(choice.text)}</p>
    <p>
      <strong>${label ?? (choice.kind === 'doubt' ? say.answer : say.leadsTo)}</strong>${common.colon}${words.pick(
        choice.leadsTo,
      )}
    </p>
  </div>`;
}
