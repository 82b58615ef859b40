import type { Place } from '../source/parse-file.js';
import type { Lint, Report } from './lint.js';

/** Dates that do not exist or that run backwards. No clock: the catalog's own version is the present. */
export const dates: Lint = {
  name: 'dates',
  run({ settings, scripts, sources, contacts, procedures }, report) {
    const today = settings?.value.version.split('.', 3).join('-');
    if (settings) {
      const { file } = settings;
      exists(today!, { file, path: ['version'] }, report);
      const place = { file, path: ['expires'] };
      exists(settings.value.expires, place, report);
      notBefore(settings.value.expires, today, place, report, 'the catalog expires before its version');
    }
    for (const { value, file } of scripts) {
      for (const key of ['created', 'updated'] as const) exists(value[key], { file, path: [key] }, report);
      const place = { file, path: ['updated'] };
      notBefore(value.updated, value.created, place, report, 'the script is updated before it was created');
      notBefore(today, value.updated, place, report, 'the script is updated after the version of the catalog');
      for (const [index, { since }] of (value.falseAlarms ?? []).entries()) {
        const at = { file, path: ['falseAlarms', index, 'since'] };
        exists(since, at, report);
        notBefore(today, since, at, report, 'the false alarm is known since after the version of the catalog');
      }
    }
    for (const { value, file, path } of [...contacts, ...procedures]) {
      const place = { file, path: [...path, 'checked'] };
      exists(value.checked, place, report);
      notBefore(today, value.checked, place, report, `“${value.id}” is checked after the version of the catalog`);
    }
    for (const { value, file, path } of sources) {
      const published = String(value.published);
      const whole = published + '-01-01'.slice(published.length - 4);
      exists(whole, { file, path: [...path, 'published'] }, report);
      const place = { file, path: [...path, 'retrieved'] };
      exists(value.retrieved, place, report);
      notBefore(value.retrieved, whole, place, report, 'the source is read before it was published');
      notBefore(today, value.retrieved, place, report, 'the source is read after the version of the catalog');
    }
  },
};

function exists(date: string, place: Place, report: Report): void {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date)) return;
  report(place, {
    code: 'date',
    message: `the day ${date} does not exist`,
    expected: 'a day of the calendar',
    example: '2026-11-22',
  });
}

/** ISO dates sort as text. */
function notBefore(
  date: string | undefined,
  earliest: string | undefined,
  place: Place,
  report: Report,
  message: string,
): void {
  if (date === undefined || earliest === undefined || date >= earliest) return;
  report(place, { code: 'date-order', message, expected: `${earliest} not after ${date}` });
}
