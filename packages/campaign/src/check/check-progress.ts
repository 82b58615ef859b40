import type { Finding, Path } from '@fraud-free/catalog/source';
import { MEASURES } from '../measures.js';
import type { ProgressSource } from '../source.js';
import { unknown } from './check-campaign.js';
import { isDay } from './is-day.js';
import { inFile, type Located, type LocatedCampaign } from './located.js';
import { placeIds } from './place-ids.js';

/** Numbers that cannot be, days outside of the campaign, places that there are not, and what is reported twice. */
export function checkProgress(files: readonly Located<ProgressSource>[], campaign: LocatedCampaign): Finding[] {
  const places = placeIds(campaign);
  const { from, until } = campaign.isSound('period') ? campaign.value.period : ALWAYS;
  const seen = new Set<string>();
  return files.flatMap(({ file, value }) => {
    const findings: Finding[] = [];
    for (const [index, { measure, value: number, on, place }] of value.progress.entries()) {
      const tell = (path: Path, fault: Parameters<typeof inFile>[2]): void =>
        void findings.push(inFile(file, ['progress', index, ...path], fault));
      const { unit, caution } = MEASURES[measure]!;
      if (!isDay(on)) {
        const expected = 'a day that exists';
        tell(['on'], { code: 'date-impossible', message: `“${on}” is no day`, expected, example: '2026-12-01' });
      } else if (on < from || on > until) {
        const message = `${on} is not in the time of the campaign`;
        tell(['on'], { code: 'progress-outside', message, expected: `a day from ${from} to ${until}` });
      }
      if (unit === 'percent' && number > 100) {
        const message = `“value” of ${measure} is ${number}`;
        tell(['value'], { code: 'value-impossible', message, expected: 'per cent: 0 to 100' });
      } else if (unit !== 'percent' && !Number.isInteger(number)) {
        const message = `“value” of ${measure} is ${number}`;
        tell(['value'], { code: 'value-impossible', message, expected: 'a whole number' });
      }
      if (place !== undefined && places && !places.has(place)) {
        tell(['place'], unknown('place-unknown', 'place', place, [...places]));
      }
      const key = `${measure} ${place ?? ''} ${on}`;
      if (seen.has(key)) {
        const message = `${measure} of ${on} is told twice`;
        tell(['on'], { code: 'progress-twice', message, expected: 'one number for a measure, place and day' });
      }
      seen.add(key);
      if (caution) {
        tell(['measure'], {
          code: 'progress-harmful',
          message: `${measure}: ${caution['en']}`,
          expected: 'knowledge and early reports told beside it; its caution is shown wherever the number is',
          severity: 'warning',
        });
      }
    }
    return findings;
  });
}

/** Where the period has a fault of form, no day is outside of it. */
const ALWAYS = { from: '0000-01-01', until: '9999-12-31' };
