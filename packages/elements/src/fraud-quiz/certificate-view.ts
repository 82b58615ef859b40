import { score } from '@fraud-free/quiz';
import { html, type TemplateResult } from 'lit';
import { saveCertificate } from './certificate-picture.js';
import type { QuizScene } from './quiz-view.js';

/**
 * A certificate of having taken part, to print or to save as a picture. It is for taking part and says no more than how
 * many answers were right; the name is typed onto it and kept nowhere.
 */
export function certificateView({ state, words, now, print }: QuizScene): TemplateResult {
  const { quiz, lang } = words.strings;
  const { play } = quiz;
  const { right } = score(state);
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(now());
  const text = play.certificateText(right.count, right.of);
  const save = ({ currentTarget }: Event): void => {
    const sheet = (currentTarget as Element).closest('.certificate')!;
    const name = sheet.querySelector('input')!.value.trim();
    saveCertificate({ lang, title: play.certificate, name, text, date });
  };
  return html`<details class="section sheet certificate" part="certificate">
    <summary>${play.certificate}</summary>
    <p class="name">
      <label for="certificate-name">${play.certificateName}</label>
      <input id="certificate-name" part="certificate-name" autocomplete="off" maxlength="40" />
    </p>
    <p>${text}</p>
    <p>${date}</p>
    <p class="buttons">
      <button type="button" part="print-certificate" @click=${() => print('certificate')}>${play.print}</button>
      <button type="button" part="save-certificate" @click=${save}>${play.savePicture}</button>
    </p>
  </details>`;
}
