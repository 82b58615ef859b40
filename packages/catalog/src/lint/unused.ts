import { ENTITY_KINDS } from '@fraud-free/core';
import { walkWhen } from '../source/payments.js';
import { walkConditions, walkPatterns } from '../source/walk-conditions.js';
import type { Rules } from '../source/rules.js';
import type { Lint } from './lint.js';

/** Word lists that no pattern names, signals that no script and no other signal uses. */
export const unused: Lint = {
  name: 'unused',
  run(rules, report, cache) {
    const named = new Set(
      rules.signals.flatMap(({ value }) =>
        [...walkPatterns(value, [])].flatMap(({ pattern }) => cache.compile(pattern).lists),
      ),
    );
    // A signal that can't be read may be the one that names it.
    const allRead = rules.known.signal !== undefined && rules.signals.length >= rules.known.signal.size;
    for (const { value, file, path } of rules.words) {
      const place = { file, path, key: true };
      if ((ENTITY_KINDS as readonly string[]).includes(value.id)) {
        report(place, {
          code: 'word-list-name',
          message: `{${value.id}} is an entity`,
          expected: 'another name for the list',
        });
      } else if (allRead && !named.has(value.id)) {
        const message = `no pattern names the word list “${value.id}”`;
        report(place, {
          code: 'word-list-unused',
          message,
          expected: 'a pattern with it, or the list left out',
          severity: 'warning',
        });
      }
    }
    // A script or signal that can't be read may be the one that uses it.
    if (rules.known.script === undefined || rules.scripts.length < rules.known.script.size) return;
    const used = usedSignals(rules);
    for (const { value, file, path } of rules.signals) {
      if (AGAINST.has(value.role) || used.has(value.id)) continue;
      const message = `no script uses the signal “${value.id}”`;
      const expected = 'a stage of a script that names it, or the signal left out';
      report({ file, path: [...path, 'id'] }, { code: 'signal-unused', message, expected, severity: 'warning' });
    }
  },
};

/** These speak against fraud, whatever the script. */
const AGAINST: ReadonlySet<string> = new Set(['official-notice', 'fraud-warning', 'quotation']);

function usedSignals(rules: Rules): ReadonlySet<string> {
  const used = new Set(rules.scripts.flatMap(({ value }) => value.stages.flatMap(({ signals }) => signals)));
  for (const { value } of rules.paymentPatterns) {
    for (const { fields } of walkWhen({ when: value.when, path: [] })) {
      for (const id of fields.flatMap(({ signals = [] }) => signals)) used.add(id);
    }
  }
  for (const { value } of rules.signals) {
    for (const { condition } of walkConditions(value, [])) {
      if (typeof condition !== 'string' && 'signal' in condition) used.add(condition.signal);
    }
  }
  return used;
}
