import type { Catalog, Evidence } from '@fraud-free/core';
import type { Memory, Question, QuizEvent, QuizState } from '@fraud-free/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import type { Words } from '../i18n/locales.js';
import { markedText } from '../fraud-check/marked-message.js';

/** The words of its views; a talk speaks with those of the simulator. */
export type QuizWords = Words<'quiz' | 'common'>;

/** What every view of the quiz is given. */
export interface QuizScene {
  readonly state: QuizState;
  readonly catalog: Catalog;
  readonly words: Telling<'quiz' | 'simulator' | 'marks'>;
  readonly send: (event: QuizEvent) => void;
  /** Plays a round with other questions, where there are others: a quiz written by hand is asked whole. */
  readonly again?: () => void;
  /** Choices made so far where an answer takes several, in the order in which they were made. */
  readonly draft: readonly number[];
  readonly toggle: (choice: number) => void;
  /** Ids of the choices taken in the talk that is played, or was played last. */
  readonly taken: readonly string[];
  readonly take: (id: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Prints one sheet of the result and nothing else. */
  readonly print: (sheet: 'days' | 'certificate') => void;
  /** What this device remembers of earlier rounds, where the page wants that. */
  readonly memory: Memory | undefined;
  readonly forget: () => void;
  /** Whether results are told to an organizer; absent where none asks. */
  readonly report: { readonly agreed: boolean; readonly toggle: () => void } | undefined;
}

/** "Question 3 of 8", in words and as a bar that says the same to the eye. */
export function progressView(at: number, of: number, words: Telling<'quiz' | 'simulator' | 'marks'>): TemplateResult {
  const { quiz } = words.strings;
  return html`<p class="progress small" part="progress">
    <span>${quiz.progress(at, of)}</span>
    <progress aria-hidden="true" max=${of} value=${at}></progress>
  </p>`;
}

/** The message that a question is about, with its marks once they are to be seen. Parts: `message`, `mark`. */
export function messageView(
  message: { readonly text: string; readonly lang: string },
  evidence: readonly Evidence[],
  words: Telling<'quiz' | 'simulator' | 'marks'>,
  label: string = messageLabel(message.lang, words.strings),
): TemplateResult {
  return html`<figure>
    <figcaption class="small">${label}</figcaption>
    <blockquote part="message" class="message" dir="auto" lang=${message.lang} translate="no">
      ${markedText(message.text, evidence, words)}
    </blockquote>
  </figure>`;
}

/** The marks of a question with the roles of their signals. */
export function evidenceOf(question: Question, catalog: Catalog): Evidence[] {
  if (!('marks' in question)) return [];
  return question.marks.flatMap((mark) => {
    const role = catalog.signals.find(({ id }) => id === mark.signal)?.role;
    return role === undefined ? [] : { ...mark, role };
  });
}

/** A heading that takes the focus when its view comes up, so that a screen reader reads on from there. */
export function heading(text: string | TemplateResult): TemplateResult {
  return html`<h3 id="heading" part="heading" tabindex="-1">${text}</h3>`;
}

/** Begins the same round anew, at any time; quiet, at the end. */
export function restartButton({ send, words }: QuizScene): TemplateResult {
  return html`<button type="button" part="restart" class="quiet" @click=${() => send({ type: 'restart' })}>
    ${words.strings.quiz.restart}
  </button>`;
}

export function withdrawnNote({ state, words }: QuizScene): TemplateResult | typeof nothing {
  return state.withdrawn > 0 ? html`<p class="small">${words.strings.quiz.withdrawn(state.withdrawn)}</p>` : nothing;
}

/** A message in another language than the page's says so: the round was begun in that language. */
function messageLabel(messageLang: string, { lang, quiz }: Words<'quiz' | 'common'>): string {
  return languageOf(messageLang) === languageOf(lang) ? quiz.message : quiz.messageIn(languageName(messageLang, lang));
}

const languageOf = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
