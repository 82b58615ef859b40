import { currentQuestion, TALK_ENDS, viewTalk, type Answer, type Question, type TalkChoice } from '@fraud-free/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import { messageView, type QuizScene } from './quiz-view.js';

/** A scene of a talk: what came of the last choice, what they say and want, and the ways to answer. */
export function talkView(
  { catalog, words, taken, take }: QuizScene,
  question: Question,
): TemplateResult | typeof nothing {
  const { strings } = words;
  const { simulator: say, common } = strings;
  const { turns, scene } = viewTalk(catalog, question, taken, strings.lang);
  if (scene === undefined) return nothing;
  const last = turns.at(-1);
  const doubted = last?.kind === 'doubt';
  const told = (label: string, text: string | undefined): TemplateResult | typeof nothing =>
    text === undefined || doubted ? nothing : html`<p><strong>${label}</strong>${common.colon}${text}</p>`;
  return html`
    ${last ? turnView(last, words) : nothing} ${told(say.happens, scene.happens)}
    ${scene.message && !doubted ? messageView(scene.message, [], words, say.says) : nothing}
    ${told(say.wants, scene.asks)}
    <h4 id="choose">${say.choose}</h4>
    <ul class="plain choices" role="list" aria-labelledby="choose">
      ${scene.choices.map(
        ({ id, text }) => html`<li><button type="button" part="choice" @click=${() => take(id)}>${text}</button></li>`,
      )}
    </ul>
  `;
}

/** How a talk ended, and the way there as far as it is known: a game that was taken up again has lost it. */
export function talkEndView({ state, catalog, words, taken }: QuizScene, answer: Answer): TemplateResult {
  const { strings } = words;
  const { simulator: say, quiz } = strings;
  const end = TALK_ENDS[answer as number]!;
  const turns = taken.length > 0 ? viewTalk(catalog, currentQuestion(state)!, taken, strings.lang).turns : [];
  return html`
    <p><strong>${say.ends[end]}</strong></p>
    <p>${say.endings[end](words.place.report)}</p>
    ${turns.length > 0 ? html`<h4>${quiz.play.yourTalk}</h4>` : nothing} ${turns.map((turn) => turnView(turn, words))}
  `;
}

/** What was chosen, and what it led to. */
function turnView({ kind, text, leadsTo }: TalkChoice, words: Telling<'simulator'>): TemplateResult {
  const { simulator: say, common } = words.strings;
  const label = kind === 'doubt' ? say.answer : kind === 'safe' ? say.why : say.leadsTo;
  return html`<div class="turn ${kind}" part="turn">
    <p><strong>${say.you}</strong>${common.colon}${text}</p>
    <p><strong>${label}</strong>${common.colon}${leadsTo}</p>
  </div>`;
}
