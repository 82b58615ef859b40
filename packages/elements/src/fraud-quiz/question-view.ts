import { currentIndex, currentQuestion, showQuestion, type ShownChoice, type ShownQuestion } from '@fraud-free/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/locales.js';
import { heading, messageView, progressView, restartButton, withdrawnNote, type QuizScene } from './quiz-view.js';

/** Before the first question: what comes, and that nobody is hurried. */
export function readyView(scene: QuizScene): TemplateResult {
  const { quiz } = scene.words.strings;
  return html`
    <p>${quiz.intro(scene.state.round.questions.length)}</p>
    ${withdrawnNote(scene)}
    <p class="buttons">
      <button type="button" part="start" class="primary" @click=${() => scene.send({ type: 'start' })}>
        ${quiz.start}
      </button>
    </p>
  `;
}

/** A question. Each choice is a button that answers at once; the explanation is where one takes one's time. */
export function questionView(scene: QuizScene): TemplateResult {
  const { state, catalog, words, send } = scene;
  const { lang } = words.strings;
  const question = currentQuestion(state)!;
  const shown = showQuestion(catalog, question, lang);
  const short = question.kind === 'fraud-or-real';
  return html`
    ${progressView(currentIndex(state)! + 1, state.round.questions.length, words)}
    ${heading(askText(shown, words.strings))}
    ${shown.message && question.kind !== 'giveaway' ? messageView(shown.message, [], words) : nothing}
    <ul class="plain choices ${short ? 'short' : ''}" role="list" aria-labelledby="heading">
      ${shown.choices.map(
        (choice, index) =>
          html`<li>
            <button type="button" part="choice" @click=${() => send({ type: 'answer', choice: index })}>
              ${choiceText(choice, words.strings)}
            </button>
          </li>`,
      )}
    </ul>
    <p class="buttons end">${restartButton(scene)}</p>
  `;
}

/** What is asked: an authored question brings its own words. */
export function askText({ kind, ask = '' }: ShownQuestion, { quiz }: Words<'quiz' | 'common'>): string {
  return kind === 'authored' ? ask : quiz.ask[kind];
}

/** The words of a choice; those quoted from a message say which language they are in. */
export function choiceText({ id, text, lang }: ShownChoice, { quiz }: Words<'quiz' | 'common'>): TemplateResult {
  if (text === undefined) return html`${quiz.choices[id as 'fraud' | 'real']}`;
  return lang === undefined ? html`<span>${text}</span>` : html`<q lang=${lang} translate="no"><bdi>${text}</bdi></q>`;
}
