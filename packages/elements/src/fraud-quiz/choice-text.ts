import type { ShownChoice } from '@fraud-free/quiz';
import { html, type TemplateResult } from 'lit';
import type { QuizWords } from './quiz-view.js';

/** The words of a choice; those quoted from a message say which language they are in. */
export function choiceText({ id, text, lang }: ShownChoice, { quiz }: QuizWords): TemplateResult {
  if (text === undefined) return html`${quiz.choices[id as 'fraud' | 'real']}`;
  return lang === undefined
    ? html`<span dir="auto">${text}</span>`
    : html`<q lang=${lang} translate="no"><bdi>${text}</bdi></q>`;
}
