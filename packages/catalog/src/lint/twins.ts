import { compare } from '../findings/finding.js';
import type { Rules, SignalSource } from '../source/rules.js';
import { walkPatterns } from '../source/walk-conditions.js';
import type { Lint, Report } from './lint.js';

/** The same said twice: two signals with one condition, one pattern in two signals, two scripts with the same signals. */
export const twins: Lint = {
  name: 'twins',
  run(rules, report) {
    reportSignals(rules, report);
    reportPatterns(rules, report);
    const first = new Map<string, string>();
    for (const { value, file } of rules.scripts) {
      const its = [...new Set(value.stages.flatMap(({ signals }) => signals))].sort(compare).join(' ');
      const twin = first.get(its);
      if (twin === undefined) first.set(its, value.id);
      else if (its !== '') {
        const message = `“${value.id}” and “${twin}” have the same signals`;
        const expected = 'what tells them apart, or one script for both';
        report({ file, path: ['stages'], key: true }, { code: 'script-twin', message, expected, severity: 'warning' });
      }
    }
  },
};

function reportSignals({ signals }: Rules, report: Report): void {
  const first = new Map<string, string>();
  for (const { value, file, path } of signals) {
    const logic = logicOf(value);
    const twin = first.get(logic);
    if (twin === undefined) first.set(logic, value.id);
    else if (logic !== '[]') {
      const message = `“${value.id}” holds when “${twin}” does`;
      const expected = 'one signal for both, in signals/ if several scripts use it';
      report({ file, path: [...path, 'id'] }, { code: 'signal-twin', message, expected, severity: 'warning' });
    }
  }
}

/** A pattern of two signals of one role and one owner counts once only, whatever it says. */
function reportPatterns({ signals }: Rules, report: Report): void {
  const first = new Map<string, string>();
  for (const { value, file, path } of signals) {
    // Parts of a longer condition may well be the same.
    if (value.all || value.not) continue;
    for (const { pattern, path: at } of walkPatterns(value, path)) {
      if (at.length !== path.length + 2) continue;
      const key = `${value.role} ${value.owner ?? ''} ${pattern}`;
      const twin = first.get(key);
      if (twin !== undefined && twin !== value.id) {
        const message = `the pattern “${pattern}” stands in “${twin}” already, which does the same`;
        report(
          { file, path: at },
          { code: 'pattern-twin', message, expected: 'it in one of them', severity: 'warning' },
        );
      }
      first.set(key, twin ?? value.id);
    }
  }
}

/** A condition whatever the order of its lists. */
function logicOf({ any, all, not }: SignalSource): string {
  const sorted = (list: unknown): string[] =>
    [list ?? []]
      .flat()
      .map((each) => JSON.stringify(each))
      .sort(compare);
  return JSON.stringify([any, all, not].map(sorted).filter(({ length }) => length > 0));
}
