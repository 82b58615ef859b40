import type { Path } from '../source/parse-file.js';
import type { IdKind, Rules } from '../source/rules.js';
import { walkWhen } from '../source/payments.js';
import { walkConditions } from '../source/walk-conditions.js';
import type { Lint, Report } from './lint.js';

/** Ids that do not exist, with the nearest that does. */
export const references: Lint = {
  name: 'references',
  run(rules, report) {
    const { categories, signals, scripts, contacts, advice, questions } = rules;
    const check = createCheck(rules, report);
    for (const { value, file } of scripts) {
      check('category', value.category, { file, path: ['category'] }, value.id);
      check('advice', value.advice, { file, path: ['advice'] }, value.id);
      check('source', value.sources, { file, path: ['sources'] }, value.id);
      check('script', value.related ?? [], { file, path: ['related'] });
      for (const [index, stage] of value.stages.entries()) {
        check('signal', stage.signals, { file, path: ['stages', index, 'signals'] }, value.id);
        check('advice', stage.advice ?? [], { file, path: ['stages', index, 'advice'] }, value.id);
      }
      for (const [index, hit] of value.examples.hits.entries()) {
        check('signal', hit.signals, { file, path: ['examples', 'hits', index, 'signals'] }, value.id);
      }
    }
    for (const { value, file, path } of signals) {
      check('source', value.sources ?? [], { file, path: [...path, 'sources'] }, value.owner);
      for (const { condition, path: at } of walkConditions(value, path)) {
        if (typeof condition === 'string' || !('signal' in condition)) continue;
        check('signal', condition.signal, { file, path: [...at, 'signal'] }, value.owner);
      }
    }
    for (const { value, file, path } of contacts) check('source', value.sources, { file, path: [...path, 'sources'] });
    for (const { value, file, path } of rules.procedures) {
      check('source', value.sources, { file, path: [...path, 'sources'] });
      for (const [index, step] of value.steps.entries())
        check('contact', step.contacts ?? [], { file, path: [...path, 'steps', index, 'contacts'] });
    }
    for (const { value, file, path } of advice) {
      check('source', value.sources, { file, path: [...path, 'sources'] });
      check('contact', value.contacts ?? [], { file, path: [...path, 'contacts'] });
    }
    for (const { value, file, path } of rules.paymentPatterns) {
      check('script', value.scripts, { file, path: [...path, 'scripts'] });
      check('source', value.sources, { file, path: [...path, 'sources'] });
      check('contact', value.contacts ?? [], { file, path: [...path, 'contacts'] });
      for (const { fields, talk } of walkWhen({ when: value.when, path: [...path, 'when'] })) {
        // A script's own signals are for its payments, too.
        for (const { signals = [], path: at } of fields)
          for (const id of signals) check('signal', id, { file, path: at }, id.split('.', 1)[0]);
        for (const id of talk?.scripts ?? []) check('script', id, { file, path: talk!.path });
      }
    }
    if (rules.payments) {
      const { value, file } = rules.payments;
      check('contact', value.otherwise.contacts, { file, path: ['otherwise', 'contacts'] });
    }
    for (const { value, file } of questions) check('script', value.script, { file, path: [] });
    for (const { value, file, path } of categories) reportUnusedCategory(value.id, { file, path }, rules, report);
  },
};

type Check = (
  kind: IdKind,
  id: string | readonly string[],
  at: { file: Rules['files'][number]; path: Path },
  owner?: string,
) => void;

const NAMES: Readonly<Record<IdKind, string>> = {
  category: 'a category',
  source: 'a source',
  contact: 'a contact',
  procedure: 'a procedure',
  advice: 'advice',
  words: 'a word list',
  signal: 'a signal',
  script: 'a script',
  question: 'a question',
  payment: 'a pattern of payments',
};

/** `owner` is the script that refers; the own signals of another script are not for it. */
function createCheck(rules: Rules, report: Report): Check {
  const owners = new Map(rules.signals.map(({ value }) => [value.id, value.owner]));
  return (kind, id, { file, path }, owner) => {
    const known = rules.known[kind];
    for (const [index, name] of [id].flat().entries()) {
      const place = { file, path: typeof id === 'string' ? path : [...path, index] };
      if (known && !known.has(name)) {
        const near = nearest(name, known);
        const expected = `the id of ${NAMES[kind]} that exists`;
        const message = `there is no ${kind} “${name}”`;
        report(place, { code: 'id-unknown', message, expected, ...(near !== undefined && { example: near }) });
      } else if (kind === 'signal' && owners.get(name) !== undefined && owners.get(name) !== owner) {
        const message = `the signal “${name}” belongs to the script “${owners.get(name)}”`;
        const expected = 'a shared signal or one of this script; move it to signals/ to share it';
        report(place, { code: 'signal-of-another', message, expected });
      }
    }
  };
}

function reportUnusedCategory(
  id: string,
  place: { file: Rules['files'][number]; path: Path },
  rules: Rules,
  report: Report,
): void {
  const used = rules.scripts.some(({ value }) => value.category === id);
  // A script that can't be read may be the one that uses it.
  if (used || rules.scripts.length < (rules.known.script?.size ?? Infinity)) return;
  const message = `no script is of the category “${id}”`;
  report(place, {
    code: 'category-unused',
    message,
    expected: 'a script of it, or the category left out',
    severity: 'warning',
  });
}

/** The known id that differs least, if it differs little. */
function nearest(name: string, known: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(name.length / 3) + 1;
  for (const id of known) {
    const steps = distance(name, id);
    if (steps < least) [best, least] = [id, steps];
  }
  return best;
}

/** How many characters must be put in, taken out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
