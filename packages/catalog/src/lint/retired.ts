import type { Located, Rules } from '../source/rules.js';
import type { Lint, Report } from './lint.js';

/**
 * A withdrawn script leaves its id, its day and the reason, and takes everything else along: its file, its questions and
 * its payments. Its id is never used again.
 */
export const retired: Lint = {
  name: 'retired',
  run(rules, report) {
    const gone = new Map<string, Located<unknown>>();
    for (const entry of rules.retired) {
      const { value, file, path } = entry;
      if (gone.has(value.id)) {
        const message = `“${value.id}” was withdrawn twice`;
        report({ file, path: [...path, 'id'] }, { code: 'retired-twice', message, expected: 'one entry for each id' });
      }
      gone.set(value.id, entry);
      const next = value.replacedBy;
      if (next !== undefined && rules.known.script && !rules.known.script.has(next)) {
        const message = `there is no script “${next}” to take the place of “${value.id}”`;
        const expected = 'the id of a script that exists, or nothing';
        report({ file, path: [...path, 'replacedBy'] }, { code: 'id-unknown', message, expected });
      }
      const today = rules.settings?.value.version.replaceAll('.', '-');
      if (today !== undefined && value.retired > today) {
        const message = `“${value.id}” is withdrawn after the version of the catalog`;
        const expected = `${today} at the latest`;
        report({ file, path: [...path, 'retired'] }, { code: 'date-order', message, expected });
      }
    }
    reportRemains(rules, gone, report);
  },
};

function reportRemains(rules: Rules, gone: ReadonlyMap<string, unknown>, report: Report): void {
  for (const { value, file } of rules.scripts) {
    if (gone.has(value.id)) {
      const message = `the id “${value.id}” belonged to a script that was withdrawn`;
      report({ file, path: ['id'] }, { code: 'id-retired', message, expected: 'an id that was never used' });
    } else if (value.status === 'retired') {
      const message = `“${value.id}” has the status retired and no entry in retired.yaml`;
      const expected = 'to be withdrawn: its entry stays, its file goes';
      const example = `fraud-free rules retire ${value.id}`;
      report({ file, path: ['status'] }, { code: 'retired-file', message, expected, example, severity: 'warning' });
    }
  }
  for (const { value, file, path } of rules.questions) {
    if (!gone.has(value.script)) continue;
    const message = `the question “${value.id}” is about a script that was withdrawn`;
    report({ file, path: [...path, 'id'] }, { code: 'id-retired', message, expected: 'the question left out' });
  }
  for (const { value, file, path } of rules.paymentPatterns) {
    for (const [index, script] of value.scripts.entries()) {
      if (!gone.has(script)) continue;
      const message = `the payment “${value.id}” leads to “${script}”, which was withdrawn`;
      const expected = 'the script left out, or the whole pattern if it has no other';
      report({ file, path: [...path, 'scripts', index] }, { code: 'id-retired', message, expected });
    }
  }
}
