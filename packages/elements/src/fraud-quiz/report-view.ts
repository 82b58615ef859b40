import { html, nothing, type TemplateResult } from 'lit';
import type { QuizScene } from './quiz-view.js';

/** Before a round, where the page's organizer asks for results: what would be told, and a button to agree or to stop. */
export function reportView({ report, words }: QuizScene): TemplateResult | typeof nothing {
  if (report === undefined) return nothing;
  const { play } = words.strings.quiz;
  return html`<div class="section" part="report">
    <p>${play.reportAsk}</p>
    <slot name="consent"></slot>
    <p class="buttons">
      <button type="button" part="agree" aria-pressed=${report.agreed ? 'true' : 'false'} @click=${report.toggle}>
        ${report.agreed ? play.reportStop : play.reportAgree}
      </button>
    </p>
  </div>`;
}
