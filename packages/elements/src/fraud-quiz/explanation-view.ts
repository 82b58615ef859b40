import type { Catalog, Source } from '@fraud-free/core';
import {
  currentIndex,
  currentQuestion,
  explain,
  showQuestion,
  type Explanation,
  type Question,
  type ShownQuestion,
} from '@fraud-free/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/locales.js';
import { lines } from '../templates/lines.js';
import { section } from '../templates/section.js';
import { foldedSources } from '../templates/source-line.js';
import { askText, choiceText } from './question-view.js';
import { evidenceOf, heading, messageView, progressView, restartButton, type QuizScene } from './quiz-view.js';

/** After an answer, right or wrong: what it was, the marked words, why, and what to do. */
export function explanationView(scene: QuizScene): TemplateResult {
  const { state, catalog, words, send } = scene;
  const { quiz, lang } = words.strings;
  const index = currentIndex(state)!;
  const question = currentQuestion(state)!;
  const choice = state.answers[index]!;
  const shown = showQuestion(catalog, question, lang);
  const explanation = explain(catalog, question, choice, lang);
  const last = index + 1 === state.round.questions.length;
  return html`
    ${progressView(index + 1, state.round.questions.length, words)}
    <div class="outcome ${explanation.right ? 'right' : 'wrong'}" part="outcome">
      ${heading(explanation.right ? quiz.right : quiz.wrong)} ${truth(question, words.strings)}
    </div>
    ${question.kind === 'giveaway' ? nothing : message(scene, question, shown)}
    ${question.kind === 'fraud-or-real' ? nothing : choicesView(explanation, choice, shown, words.strings)}
    ${question.kind === 'giveaway' ? message(scene, question, shown) : nothing}
    ${reasonsView(question, explanation, words.strings)}
    <p class="buttons">
      <button type="button" part="next" class="primary" @click=${() => send({ type: 'next' })}>
        ${last ? quiz.toResult : quiz.nextQuestion}
      </button>
      ${restartButton(scene)}
    </p>
    ${foldedSources(sourcesOf(question, catalog), words)}
  `;
}

/** Where what is told comes from: the sources of the script that the question is about. */
function sourcesOf(question: Question, { scripts, sources }: Catalog): Source[] {
  const script = scripts.find(({ id }) => id === question.script);
  return sources.filter(({ id }) => script?.sources.includes(id));
}

function truth(question: Question, { quiz }: Words<'quiz' | 'common'>): TemplateResult | typeof nothing {
  return question.kind === 'fraud-or-real' ? html`<p>${quiz.truth[question.truth]}</p>` : nothing;
}

function message({ catalog, words }: QuizScene, question: Question, shown: ShownQuestion): unknown {
  if (shown.message === undefined) return nothing;
  const label = question.kind === 'giveaway' ? words.strings.quiz.wholeMessage : undefined;
  return messageView(shown.message, evidenceOf(question, catalog), words, label);
}

/** The question and every choice again: which was right, which was chosen, and why. */
function choicesView(
  { choices }: Explanation,
  chosen: number,
  shown: ShownQuestion,
  strings: Words<'quiz' | 'common'>,
): TemplateResult {
  const { quiz } = strings;
  return html`<p>${askText(shown, strings)}</p>
    <ul class="plain answers" role="list">
      ${choices.map(
        ({ right, why }, index) =>
          html`<li class=${right ? 'right' : 'wrong'} part="answer">
            <p>
              <strong>${choiceText(shown.choices[index]!, strings)}</strong>
              ${right ? html`<span class="badge">${quiz.correct}</span>` : nothing}
              ${index === chosen ? html`<span class="badge">${quiz.chosen}</span>` : nothing}
            </p>
            ${why ? html`<p>${why}</p>` : nothing}
          </li>`,
      )}
    </ul>`;
}

function reasonsView(
  question: Question,
  explanation: Explanation,
  { quiz, common }: Words<'quiz' | 'common'>,
): unknown {
  const { why, reasons, happens, next, advice, script } = explanation;
  if (question.kind === 'authored') return nothing;
  const real = question.stage === undefined;
  const signs = question.kind === 'what-now' ? [] : reasons;
  return html`
    ${why ? section(quiz.whyReal, html`<p>${why}</p>`) : nothing}
    ${
      signs.length > 0
        ? section(
            real ? quiz.signsReal : quiz.signs,
            html`<ul>
              ${signs.map(({ title, reason }) => html`<li><strong>${title}</strong>${common.colon}${reason}</li>`)}
            </ul>`,
          )
        : nothing
    }
    ${
      real
        ? nothing
        : section(
            quiz.about(script.title),
            html`${happens ? html`<p>${happens}</p>` : nothing} ${next ? html`<p>${next}</p>` : nothing}`,
          )
    }
    ${advice.length > 0 && question.kind === 'fraud-or-real' ? section(quiz.todo, lines(advice)) : nothing}
  `;
}
