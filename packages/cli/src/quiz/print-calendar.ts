import type { Words } from '../words/words.js';

/** A page of days with a box to tick for each, in large letters; it holds no script. */
export function printCalendar(days: readonly string[], language: string, words: Words['quiz']): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
  const rows = days.map(
    (day, index) =>
      `    <li><span class="box"></span>${words.round(index + 1)} <time datetime="${day}">${format.format(Date.parse(day))}</time></li>`,
  );
  return `<!doctype html>
<html lang="${language}">
  <meta charset="utf-8" />
  <title>${words.calendarTitle}</title>
  <style>
    body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.5rem/1.6 "Noto Sans CJK SC", system-ui, sans-serif; }
    ol { padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; padding-block: 0.75rem; border-bottom: 1px solid #888; }
    .box { width: 1.25rem; height: 1.25rem; border: 2px solid #000; }
  </style>
  <h1>${words.calendarTitle}</h1>
  <ol>
${rows.join('\n')}
  </ol>
  <p>${words.calendarFoot}</p>
</html>
`;
}
