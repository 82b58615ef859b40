import type { Place } from '../source/parse-file.js';
import type { IdKind, Located, Rules } from '../source/rules.js';
import type { Lint, Report } from './lint.js';

/** Ids that are declared twice, scripts and signals whose id does not agree with where they stand. */
export const ids: Lint = {
  name: 'ids',
  run(rules, report) {
    for (const [kind, entries] of declared(rules)) reportTwins(kind, entries, report);
    for (const { value, file } of rules.scripts) {
      const expected = `${value.category}/${value.id}.yaml`;
      if (file.path === expected) continue;
      const message = `the script “${value.id}” of the category “${value.category}” stands in “${file.path}”`;
      report({ file, path: ['id'] }, { code: 'file-name', message, expected: `“${expected}”` });
    }
    for (const { value, file, path } of rules.signals) {
      const [theme] = value.id.split('.', 1);
      if (value.owner === undefined || theme === value.owner) continue;
      const message = `“${value.id}” is a signal of the script “${value.owner}” alone`;
      const example = `${value.owner}.${value.id.split('.')[1]}`;
      report(
        { file, path: [...path, 'id'] },
        { code: 'signal-name', message, expected: `“${value.owner}.…”`, example },
      );
    }
    for (const { value, file } of rules.scripts) reportTwinExamples(value.examples, file, report);
  },
};

function declared(rules: Rules): [IdKind, readonly Located<{ readonly id: string }>[]][] {
  return [
    ['category', rules.categories],
    ['source', rules.sources],
    ['contact', rules.contacts],
    ['procedure', rules.procedures],
    ['advice', rules.advice],
    ['signal', rules.signals],
    ['script', rules.scripts],
    ['question', rules.questions],
    ['payment', rules.paymentPatterns],
  ];
}

function reportTwins(kind: IdKind, entries: readonly Located<{ readonly id: string }>[], report: Report): void {
  const first = new Map<string, Located<unknown>>();
  for (const entry of entries) {
    const { id } = entry.value;
    const twin = first.get(id);
    if (!twin) {
      first.set(id, entry);
      continue;
    }
    const { line } = twin.file.locate(twin.path);
    const message = `the ${kind} “${id}” stands already in ${twin.file.path}, line ${line}`;
    report(
      { file: entry.file, path: [...entry.path, 'id'] },
      { code: 'id-twice', message, expected: 'an id of its own' },
    );
  }
}

function reportTwinExamples(
  examples: Rules['scripts'][number]['value']['examples'],
  file: Place['file'],
  report: Report,
): void {
  const seen = new Set<string>();
  for (const list of ['hits', 'nearMisses'] as const) {
    for (const [index, { id }] of examples[list].entries()) {
      const message = `the example “${id}” stands twice in this script`;
      if (seen.has(id)) {
        report(
          { file, path: ['examples', list, index, 'id'] },
          { code: 'id-twice', message, expected: 'an id of its own' },
        );
      }
      seen.add(id);
    }
  }
}
