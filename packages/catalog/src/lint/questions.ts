import type { Lint } from './lint.js';

/** Questions that nobody can answer, or that every answer answers. */
export const questions: Lint = {
  name: 'questions',
  run(rules, report) {
    for (const { value, file, path } of rules.questions) {
      const right = value.options.filter((option) => option.right).length;
      if (right > 0 && right < value.options.length) continue;
      const message = `${right} of the ${value.options.length} options of “${value.id}” are right`;
      report(
        { file, path: [...path, 'options'] },
        { code: 'question-options', message, expected: 'at least one right and one wrong' },
      );
    }
  },
};
