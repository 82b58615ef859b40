import {
  currentIndex,
  currentQuestion,
  formOf,
  pickOf,
  showQuestion,
  type Question,
  type QuestionKind,
  type ShownQuestion,
} from '@fraud-free/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceText } from './choice-text.js';
import { draftView } from './draft-view.js';
import {
  heading,
  messageView,
  progressView,
  restartButton,
  withdrawnNote,
  type QuizScene,
  type QuizWords,
} from './quiz-view.js';
import { dueNote } from './kept-view.js';
import { reportView } from './report-view.js';
import { talkView } from './talk-view.js';

/** Before the first question: what comes, and that nobody is hurried. */
export function readyView(scene: QuizScene): TemplateResult {
  const { quiz } = scene.words.strings;
  return html`
    <p>${quiz.intro(scene.state.round.questions.length)}</p>
    ${withdrawnNote(scene)} ${dueNote(scene)} ${reportView(scene)}
    <p class="buttons">
      <button type="button" part="start" class="primary" @click=${() => scene.send({ type: 'start' })}>
        ${quiz.start}
      </button>
    </p>
  `;
}

/** A question. One choice answers at once; the explanation is where one takes one's time. */
export function questionView(scene: QuizScene): TemplateResult {
  const { state, catalog, words } = scene;
  const question = currentQuestion(state)!;
  const shown = showQuestion(catalog, question, words.strings.lang);
  return html`
    ${progressView(currentIndex(state)! + 1, state.round.questions.length, words)}
    ${heading(askText(shown, question, words.strings))}
    ${shown.message && !HIDES_MESSAGE.has(question.kind) ? messageView(shown.message, [], words) : nothing}
    ${answersView(scene, question, shown)}
    <p class="buttons end">${restartButton(scene)}</p>
  `;
}

/** A giveaway's message would give it away; the choices of the other are its message. */
const HIDES_MESSAGE: ReadonlySet<QuestionKind> = new Set(['giveaway', 'mark-words']);

function answersView(scene: QuizScene, question: Question, shown: ShownQuestion): TemplateResult | typeof nothing {
  switch (formOf(question)) {
    case 'one':
      return choicesView(scene, shown);
    case 'several':
    case 'order':
      return draftView(scene, question, shown);
    case 'talk':
      return talkView(scene, question);
  }
}

function choicesView({ words, send }: QuizScene, { choices }: ShownQuestion): TemplateResult {
  const short = choices[0]?.id === 'fraud';
  return html`<ul class="plain choices ${short ? 'short' : ''}" role="list" aria-labelledby="heading">
    ${choices.map(
      (choice, index) =>
        html`<li>
          <button type="button" part="choice" @click=${() => send({ type: 'answer', choice: index })}>
            ${choiceText(choice, words.strings)}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** What is asked: an authored question may bring its own words. */
export function askText(
  { kind, like, ask, about = '' }: ShownQuestion,
  question: Question,
  { quiz }: QuizWords,
): string {
  if (ask !== undefined) return ask;
  switch (like ?? kind) {
    case 'mark-words':
      return quiz.play.ask['mark-words'](pickOf(question));
    case 'which-genuine':
      return quiz.play.ask['which-genuine'];
    case 'address-check':
      return question.kind === 'address-check' ? quiz.play.ask[question.of](about) : quiz.play.ask['address-check'];
    case 'stage-order':
      return about === '' ? quiz.play.ask.steps : quiz.play.ask['stage-order'](about);
    case 'talk':
      return about === '' ? quiz.play.ask.conversation : quiz.play.ask.talk(about);
    case 'giveaway':
      return quiz.ask.giveaway;
    case 'what-now':
      return quiz.ask['what-now'];
    case 'fraud-or-real':
    case 'authored':
    case 'choice':
      return quiz.ask['fraud-or-real'];
  }
}
