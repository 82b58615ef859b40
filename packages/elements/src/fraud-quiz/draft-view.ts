import { formOf, pickOf, type Question, type ShownQuestion } from '@fraud-free/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceText } from './choice-text.js';
import type { QuizScene } from './quiz-view.js';

/**
 * Choices of which an answer takes several, or all in an order. Each is a button that stays pressed; an answer is only
 * given by a button of its own, so that a slip of the finger costs nothing.
 */
export function draftView(scene: QuizScene, question: Question, { choices }: ShownQuestion): TemplateResult {
  const { words, draft, toggle, send } = scene;
  const { play } = words.strings.quiz;
  const inOrder = formOf(question) === 'order';
  const pick = pickOf(question);
  const answer = (): void => send({ type: 'answer', choice: inOrder ? draft : [...draft].sort((a, b) => a - b) });
  return html`
    <p class="small" id="how">${inOrder ? play.howToOrder : play.howToMark}</p>
    <ul class="plain choices" role="list" aria-labelledby="heading">
      ${choices.map((choice, index) => {
        const place = draft.indexOf(index) + 1;
        return html`<li>
          <button
            type="button"
            part="choice"
            aria-pressed=${place > 0 ? 'true' : 'false'}
            aria-describedby="how"
            @click=${() => toggle(index)}
          >
            ${inOrder ? html`<span class="place">${place > 0 ? place : nothing}</span>` : nothing}
            ${choiceText(choice, words.strings)}
          </button>
        </li>`;
      })}
    </ul>
    <p class="small" role="status">${play.chosenOf(draft.length, pick)}</p>
    <p class="buttons">
      <button type="button" part="confirm" class="primary" ?disabled=${draft.length !== pick} @click=${answer}>
        ${play.confirm}
      </button>
    </p>
  `;
}
