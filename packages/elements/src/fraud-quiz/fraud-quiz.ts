import type { Catalog } from '@fraud-free/core';
import {
  advance,
  currentIndex,
  currentQuestion,
  isRight,
  pickOf,
  restoreState,
  score,
  startState,
  viewTalk,
  withQuiz,
  type Answer,
  type QuizEvent,
  type QuizFile,
  type QuizState,
  type Reporter,
  type Round,
} from '@fraud-free/quiz';
import { LitElement, type CSSResultGroup, type TemplateResult, html } from 'lit';
import { property } from 'lit/decorators.js';
import { ElderController } from '../controllers/elder-controller.js';
import { EngineController } from '../controllers/engine-controller.js';
import { StringsController } from '../controllers/strings-controller.js';
import { marksWords } from '../i18n/marks/words.js';
import type { Words } from '../i18n/locales.js';
import { quizWords } from '../i18n/quiz/words.js';
import { simulatorWords } from '../i18n/simulator/words.js';
import { printAlone } from '../device/print-alone.js';
import { numberOr } from '../number-or.js';
import { controls } from '../styles/controls.js';
import { folds } from '../styles/folds.js';
import { host } from '../styles/host.js';
import { marks } from '../styles/marks.js';
import { tokens } from '../styles/tokens.js';
import { VERSION } from '../version.js';
import { explanationView } from './explanation-view.js';
import { styles } from './fraud-quiz.styles.js';
import { keptMemory } from './kept-memory.js';
import { questionView, readyView } from './question-view.js';
import { FraudFreeQuizAnswerEvent, FraudFreeQuizFinishEvent, FraudFreeQuizStateEvent } from './quiz-events.js';
import { QuizSource } from './quiz-source.js';
import { chanceSeed, nextSeed, USUAL_LENGTH, wishedRound } from './quiz-round.js';
import type { QuizScene } from './quiz-view.js';
import { ReportController } from './report-controller.js';
import { resultView } from './result-view.js';

/**
 * @summary A quiz on the frauds of the catalog: real or not, which words give it away, what to do; explained each time.
 *
 * Nobody is hurried: nothing is timed, and every answer, right or wrong, is explained. The result counts both errors,
 * frauds missed and real messages distrusted. Nothing is stored unless `remember` says so, and nothing sent but by a {@link reporter} to which the player agrees; a page that wants to keep a game listens for
 * `fraud-free-quiz-state` and sets {@link state} again. When a new view comes up its heading takes the focus.
 *
 * @status stable
 * @since 0.1.0
 * @attr {string} src - Address of a quiz file as `fraud-free quiz convert` makes it, asked instead of what the catalog has.
 * @attr {string} issuer - Plays that file only if sealed by this: a key's thumbprint, or the page's own `issuers.json`.
 * @attr {string} seed - The same seed, catalog and language give the same questions. Without it, others each time.
 * @attr {number} length - How many questions, 1 to 50; 8 if not said.
 * @attr {string} categories - Ids of kinds of fraud to ask about, with spaces between; all if not said.
 * @attr {string} kinds - Kinds of question to ask, with spaces between: `fraud-or-real what-now`; all if not said.
 * @attr {boolean} remember - Keeps in this browser when to come back to which fraud, and both errors over all rounds.
 * @attr {boolean} elder - The elder edition: larger text and targets. Also on inside anything with `data-elder`.
 * @attr {string} lang - Language of the words and, once a round begins, of its messages; taken from the nearest `lang`.
 * @attr {string} region - Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the language, or `CN`.
 *
 * Changes of `seed`, `length`, `categories` and `kinds` take effect until the round has begun, and then for the next one.
 *
 * @fires {FraudFreeQuizAnswerEvent} fraud-free-quiz-answer - A question was answered.
 * @fires {FraudFreeQuizFinishEvent} fraud-free-quiz-finish - The result is on show, with the score.
 * @fires {FraudFreeQuizStateEvent} fraud-free-quiz-state - The player did something; carries the state to keep.
 *
 * @slot - Shown until scripts run, and if the catalog has nothing to ask.
 * @slot consent - What an organizer who asks for results says of it, below what the element says.
 * @slot title - Replaces the heading, which is the title of a quiz written by hand.
 *
 * @csspart root - The whole.
 * @csspart seal - Who sealed the quiz, or why it is not shown.
 * @csspart check-again - The button in it that checks once more.
 * @csspart fetch-again - The button that asks for the file again.
 * @csspart heading - The heading of the view: the question, the outcome, the result.
 * @csspart progress - How far along.
 * @csspart message - The message that a question is about.
 * @csspart mark - Marked words in it; repeated.
 * @csspart choice - A button that answers, or that is chosen where an answer takes several; repeated.
 * @csspart confirm - The button that gives such an answer.
 * @csspart turn - A choice made in a talk, and what it led to; repeated.
 * @csspart outcome - Right or wrong.
 * @csspart answer - A choice with its explanation; repeated.
 * @csspart script - A fraud to read about next; repeated.
 * @csspart start - The button that begins.
 * @csspart next - The button to the next question.
 * @csspart again - The button for a round of other questions.
 * @csspart restart - The button for the same round once more.
 * @csspart source - Where a statement comes from; repeated.
 * @csspart due - How many frauds are due again.
 * @csspart days - The days to come back on, with `print-days` and `forget`.
 * @csspart print-days - The button that prints them.
 * @csspart forget - The button that forgets what was kept on the device.
 * @csspart measured - Hits and false alarms, once there are enough answers.
 * @csspart certificate - The certificate.
 * @csspart certificate-name - The field for the name that it shows.
 * @csspart print-certificate - The button that prints it.
 * @csspart save-certificate - The button that saves it as a picture.
 * @csspart report - Whether results are told to the organizer.
 * @csspart agree - The button that agrees to it, or takes that back.
 *
 * @cssprop --fraud-free-font - Font families.
 * @cssprop --fraud-free-font-size - Size of running text; at least 20px in the elder edition.
 * @cssprop --fraud-free-radius - Roundness of corners.
 * @cssprop --fraud-free-room - Height kept free until the file of `src` is there.
 * @cssprop --fraud-free-accent - Colour of the main button and of right answers, with `--fraud-free-on-accent`.
 *
 * @example
 * <fraud-quiz length="5" categories="fake-loan romance"><p>测验需要脚本支持。</p></fraud-quiz>
 */
export class FraudQuiz extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [tokens, host, controls, folds, marks, styles];

  /** Address of a quiz file; empty for none. */
  @property() src = '';
  /** Whose seal the file must have; none if absent. */
  @property() issuer: string | null | undefined;
  /** The seed of the next round drawn; empty for chance. */
  @property() seed = '';
  /** How many questions. */
  @property({ type: Number, converter: numberOr(USUAL_LENGTH) }) length: number = USUAL_LENGTH;
  /** Ids of categories, with spaces or commas between; empty for all. */
  @property() categories = '';
  /** Kinds of question, with spaces or commas between; empty for all. */
  @property() kinds = '';
  /** Whether this device keeps when to come back; never an answer or a text. */
  @property({ type: Boolean }) remember = false;
  /** The elder edition for this element. */
  @property({ type: Boolean, reflect: true }) elder = false;

  readonly #words = new StringsController(this, quizWords, simulatorWords, marksWords);
  readonly #elder = new ElderController(this);
  readonly #engine = new EngineController(this, () => this.#takeUpCatalog());
  readonly #source = new QuizSource(this, this.#words);
  readonly #report = new ReportController(this);
  readonly #memory = keptMemory();
  readonly #chance = chanceSeed();
  #quiz: QuizFile | undefined;
  #state: QuizState | undefined;
  /** What the round was drawn for, while it is ours and has not begun. */
  #drawnFor: string | undefined;
  /** What is chosen so far of the question on show, and in its talk. */
  #draft: readonly number[] = [];
  #taken: readonly string[] = [];

  /**
   * The game as it stands: plain data, to be kept as JSON. Set it to go on with a game; what the catalog has withdrawn
   * since is left out. Set it to `undefined` for a new round. Before the first render there is none.
   *
   * @throws {QuizError} `state-invalid`, `state-format`; the game on show stays then.
   */
  @property({ attribute: false })
  get state(): QuizState | undefined {
    return this.#state;
  }

  set state(value: QuizState | undefined) {
    this.#state = value === undefined ? undefined : restoreState(value, this.#catalog);
    this.#drawnFor = undefined;
    this.#draft = [];
    this.#taken = [];
  }

  /** Moves the focus to the heading of the view, or to the start button. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#heading, [part="start"]')?.focus(options);
  }

  /**
   * A quiz file: written by hand, as `fraud-free quiz convert` makes it of YAML, a table, GIFT or QTI, and asked instead of
   * what the catalog has; or one that says what to draw, as `fraud-free campaign build` makes it. Questions whose script the catalog has withdrawn are left out.
   *
   * @throws {QuizError} `file-invalid` with every fault; what was on show stays then.
   */
  @property({ attribute: false })
  get quiz(): QuizFile | undefined {
    return this.#quiz;
  }

  set quiz(value: QuizFile | undefined) {
    if (value !== undefined) withQuiz(this.#engine.catalog, value);
    this.#quiz = value;
    this.state = undefined;
  }

  /**
   * Where results are to be told, if the organizer of the page wants them: made by `createReporter` of
   * `@fraud-free/quiz`. The player is asked first, and nothing is made, kept or sent before they agree.
   */
  @property({ attribute: false })
  get reporter(): Reporter | undefined {
    return this.#report.reporter;
  }

  set reporter(value: Reporter | undefined) {
    this.#report.reporter = value;
  }

  protected override willUpdate(): void {
    if (this.#source.follow() && (this.#state === undefined || this.#drawnFor !== undefined)) this.#drawIfNeeded();
  }

  protected override render(): TemplateResult {
    const { strings } = this.#words;
    const root = (content: TemplateResult): TemplateResult =>
      html`<div
        class="root ${this.#elder.on ? 'elder' : ''} ${this.#source.isAwaited ? 'waiting' : ''}"
        part="root"
        lang=${strings.lang}
      >
        <slot name="title"><h2>${this.#quiz ? this.#words.pick(this.#quiz.title) : strings.quiz.title}</h2></slot>
        ${this.#source.line} ${content}
      </div>`;
    if (!this.#source.isOpen) return root(this.#source.instead);
    if (this.#state === undefined) return html`<slot></slot>`;
    return root(
      html`<p class="visually-hidden" role="status">${this.#progress(this.#state, strings)}</p>
        <div class="view">${this.#view(this.#state)}</div>`,
    );
  }

  /** Announced beside the heading that takes the focus: which question this is. */
  #progress(state: QuizState, { quiz }: Words<'quiz'>): string {
    return state.phase === 'question' ? quiz.progress(currentIndex(state)! + 1, state.round.questions.length) : '';
  }

  #view(state: QuizState): TemplateResult {
    const scene: QuizScene = {
      state,
      catalog: this.#catalog,
      words: this.#words,
      send: (event) => void this.#send(event),
      ...(!this.#quiz?.items.length && { again: () => void this.#again() }),
      draft: this.#draft,
      toggle: (choice) => this.#toggle(state, choice),
      taken: this.#taken,
      take: (id) => void this.#take(state, id),
      now: () => Date.now(),
      print: (sheet) => this.#print(sheet),
      memory: this.remember ? this.#memory.read() : undefined,
      forget: () => this.#forget(),
      report: this.#report.question,
    };
    switch (state.phase) {
      case 'ready':
        return readyView(scene);
      case 'question':
        return questionView(scene);
      case 'explanation':
        return explanationView(scene);
      case 'finished':
        return resultView(scene);
    }
  }

  async #send(event: QuizEvent): Promise<void> {
    const state = advance(this.#state!, event);
    this.#state = state;
    this.#drawnFor = undefined;
    this.#draft = [];
    if (event.type !== 'answer') this.#taken = [];
    this.requestUpdate();
    this.dispatchEvent(new FraudFreeQuizStateEvent(state));
    if (event.type === 'answer') this.#tellAnswer(state, event.choice);
    this.#report.tell(state);
    if (state.phase === 'finished' && this.remember) this.#memory.add(state);
    if (state.phase === 'finished') this.dispatchEvent(new FraudFreeQuizFinishEvent(score(state)));
    await this.updateComplete;
    this.focus();
  }

  /** Chooses, or takes back; where only so many count, the first of them makes room for the last. */
  #toggle(state: QuizState, choice: number): void {
    const question = currentQuestion(state)!;
    const others = this.#draft.filter((one) => one !== choice);
    const added = others.length < this.#draft.length ? others : [...others, choice];
    this.#draft = added.slice(-pickOf(question));
    this.requestUpdate();
  }

  /** Goes on with a talk; its end is the answer. */
  async #take(state: QuizState, id: string): Promise<void> {
    this.#taken = [...this.#taken, id];
    const { strings } = this.#words;
    const { answer } = viewTalk(this.#catalog, currentQuestion(state)!, this.#taken, strings.lang);
    if (answer !== undefined) return this.#send({ type: 'answer', choice: answer });
    this.requestUpdate();
    await this.updateComplete;
    this.focus();
  }

  #forget(): void {
    this.#memory.forget();
    this.requestUpdate();
    void this.updateComplete.then(() => this.focus());
  }

  #print(sheet: 'days' | 'certificate'): void {
    this.setAttribute('printing', sheet);
    window.addEventListener('afterprint', () => this.removeAttribute('printing'), { once: true });
    printAlone(this);
  }

  #tellAnswer(state: QuizState, choice: Answer): void {
    const question = currentQuestion(state)!;
    const { id, kind, script, category } = question;
    const answer = { question: id, kind, script, category, choice, right: isRight(question, choice) };
    this.dispatchEvent(new FraudFreeQuizAnswerEvent(answer));
  }

  /** The next round; the same one again if the catalog has no other. */
  async #again(): Promise<void> {
    const round = this.#draw(nextSeed(this.#state!.round.seed));
    await this.#send({ type: 'restart', ...(round && { round }) });
  }

  /** The catalog that is asked from: with the questions of a quiz written by hand, if there is one. */
  get #catalog(): Catalog {
    const { catalog } = this.#engine;
    return this.#quiz === undefined ? catalog : withQuiz(catalog, this.#quiz);
  }

  #drawIfNeeded(): void {
    const { seed, length, categories, kinds } = this;
    const wished = JSON.stringify([this.#quiz?.id, seed, length, categories, kinds, this.#words.strings.lang]);
    if (wished === this.#drawnFor) return;
    const round = this.#draw(seed || this.#quiz?.draw?.seed || this.#chance);
    this.#state = round && startState(round);
    this.#drawnFor = round && wished;
  }

  #draw(seed: string): Round | undefined {
    const { length, categories, kinds } = this;
    const quiz = this.#quiz;
    return wishedRound(() => this.#engine.engine, {
      ...(quiz && { quiz }),
      seed,
      length,
      categories,
      kinds,
      lang: this.#words.strings.lang,
    });
  }

  /** A game that has begun goes on with what the new catalog still has; one that has not is drawn from it. */
  #takeUpCatalog(): void {
    const catalog = this.#catalog;
    const restored = this.#drawnFor === undefined && this.#state ? restoreState(this.#state, catalog) : undefined;
    this.#state = restored && restored.round.questions.length > 0 ? restored : undefined;
    this.#drawnFor = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fraud-quiz': FraudQuiz;
  }
}
