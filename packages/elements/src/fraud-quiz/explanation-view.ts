import type { Catalog, Source } from '@fraud-free/core';
import {
  currentIndex,
  currentQuestion,
  explain,
  formOf,
  listOf,
  showQuestion,
  type Answer,
  type Explanation,
  type Question,
  type ShownQuestion,
} from '@fraud-free/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { lines } from '../templates/lines.js';
import { section } from '../templates/section.js';
import { foldedSources } from '../templates/source-line.js';
import { choiceText } from './choice-text.js';
import { askText } from './question-view.js';
import {
  evidenceOf,
  heading,
  messageView,
  progressView,
  restartButton,
  type QuizScene,
  type QuizWords,
} from './quiz-view.js';
import { talkEndView } from './talk-view.js';

/** After an answer, right or wrong: what it was, the marked words, why, and what to do. */
export function explanationView(scene: QuizScene): TemplateResult {
  const { state, catalog, words, send } = scene;
  const { quiz, lang } = words.strings;
  const index = currentIndex(state)!;
  const question = currentQuestion(state)!;
  const choice = state.answers[index]!;
  const shown = showQuestion(catalog, question, lang);
  const form = formOf(question);
  const explanation = explain(catalog, question, choice, lang);
  const last = index + 1 === state.round.questions.length;
  return html`
    ${progressView(index + 1, state.round.questions.length, words)}
    <div class="outcome ${explanation.right ? 'right' : 'wrong'}" part="outcome">
      ${heading(explanation.right ? quiz.right : quiz.wrong)} ${truth(question, words.strings)}
    </div>
    ${question.kind === 'giveaway' || form === 'talk' ? nothing : message(scene, question, shown)}
    ${
      form === 'talk'
        ? talkEndView(scene, choice)
        : form === 'order'
          ? orderView(explanation, question, listOf(choice), shown, words.strings)
          : shown.choices[0]?.id === 'fraud'
            ? nothing
            : choicesView(explanation, question, choice, shown, words.strings)
    }
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

function truth(question: Question, { quiz }: QuizWords): TemplateResult | typeof nothing {
  const { truth: told } = question as { readonly truth?: 'fraud' | 'real' };
  return told ? html`<p>${quiz.truth[told]}</p>` : nothing;
}

function message({ catalog, words }: QuizScene, question: Question, shown: ShownQuestion): unknown {
  if (shown.message === undefined) return nothing;
  const label = question.kind === 'giveaway' ? words.strings.quiz.wholeMessage : undefined;
  return messageView(shown.message, evidenceOf(question, catalog), words, label);
}

/** The question and every choice again: which was right, which was chosen, and why. */
function choicesView(
  { choices }: Explanation,
  question: Question,
  answer: Answer,
  shown: ShownQuestion,
  strings: QuizWords,
): TemplateResult {
  const { quiz } = strings;
  const chosen = listOf(answer);
  return html`<p>${askText(shown, question, strings)}</p>
    <ul class="plain answers" role="list">
      ${choices.map(
        ({ right, why }, index) =>
          html`<li class=${right ? 'right' : 'wrong'} part="answer">
            <p>
              <strong>${choiceText(shown.choices[index]!, strings)}</strong>
              ${right ? html`<span class="badge">${quiz.correct}</span>` : nothing}
              ${chosen.includes(index) ? html`<span class="badge">${quiz.chosen}</span>` : nothing}
            </p>
            ${why ? html`<p>${why}</p>` : nothing}
          </li>`,
      )}
    </ul>
    ${question.kind === 'mark-words' ? html`<p class="small">${quiz.play.unmarked}</p>` : nothing}`;
}

/** The right order, each step with what is said of it, and the order that was given if it is another. */
function orderView(
  { choices, right }: Explanation,
  question: Question,
  given: readonly number[],
  shown: ShownQuestion,
  strings: QuizWords,
): TemplateResult {
  const { quiz, common } = strings;
  const places = given.map((choice) => question.right.indexOf(choice) + 1).join(common.listComma);
  return html`<h4>${quiz.play.rightOrder}</h4>
    <ol class="answers steps">
      ${question.right.map(
        (choice) =>
          html`<li part="answer">
            <p><strong>${choiceText(shown.choices[choice]!, strings)}</strong></p>
            ${choices[choice]!.why ? html`<p>${choices[choice]!.why}</p>` : nothing}
          </li>`,
      )}
    </ol>
    ${right ? nothing : html`<p class="small">${quiz.play.yourOrder(places)}</p>`}`;
}

function reasonsView(question: Question, explanation: Explanation, { quiz, common }: QuizWords): unknown {
  const { why, reasons, happens, next, advice, script } = explanation;
  const real = !('stage' in question) || question.stage === undefined;
  const signs = question.kind === 'fraud-or-real' || question.kind === 'giveaway' ? reasons : [];
  const acts = question.kind !== 'what-now' && question.kind !== 'giveaway' && question.kind !== 'mark-words';
  return html`
    ${why ? section(question.kind === 'authored' ? quiz.play.whySo : quiz.whyReal, html`<p>${why}</p>`) : nothing}
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
    ${advice.length > 0 && acts ? section(quiz.todo, lines(advice)) : nothing}
  `;
}
