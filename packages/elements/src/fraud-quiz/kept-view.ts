import { dueScripts, nextDue, playDates, sensitivityOf, type Memory } from '@fraud-free/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuizScene, QuizWords } from './quiz-view.js';

/** Before a round: how many kinds of fraud are due again. */
export function dueNote({ memory, now, words }: QuizScene): TemplateResult | typeof nothing {
  const due = memory ? dueScripts(memory, now()).length : 0;
  return due > 0 ? html`<p part="due">${words.strings.quiz.play.due(due)}</p>` : nothing;
}

/**
 * After a round, where the page has the element remember: how well frauds and genuine messages are told apart over all
 * rounds, when to come back, the days to print, and a button that forgets it all.
 */
export function keptView({ memory, now, words, print, forget }: QuizScene): TemplateResult | typeof nothing {
  const due = memory && nextDue(memory);
  if (memory === undefined || due === undefined) return nothing;
  const { quiz, lang } = words.strings;
  const { play } = quiz;
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' });
  return html`<div class="section sheet days" part="days">
    <h4>${play.days}</h4>
    ${measuredView(memory, words.strings)}
    <p>${play.comeBack(date.format(due))}</p>
    <ol class="dates">
      ${playDates(now()).map((day) => html`<li><span class="box" aria-hidden="true"></span>${date.format(day)}</li>`)}
    </ol>
    <p class="small">${play.kept}</p>
    <p class="buttons">
      <button type="button" part="print-days" @click=${() => print('days')}>${play.printDays}</button>
      <button type="button" part="forget" class="quiet" @click=${forget}>${play.forget}</button>
    </p>
  </div>`;
}

/** Beyond this on either side somebody leans, in units of the measure c. */
const LEANING = 0.3;

function measuredView(memory: Memory, { quiz, lang }: QuizWords): TemplateResult | typeof nothing {
  const measured = sensitivityOf(memory);
  if (measured === undefined) return nothing;
  const share = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 });
  const { hitRate, falseAlarmRate, bias } = measured;
  const side = bias < -LEANING ? 'suspicious' : bias > LEANING ? 'trusting' : 'even';
  return html`<p part="measured">
    ${quiz.play.measured(share.format(hitRate), share.format(falseAlarmRate))} ${quiz.play.leaning[side]}
  </p>`;
}
