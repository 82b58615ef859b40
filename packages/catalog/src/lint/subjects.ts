import type { Place } from '../source/parse-file.js';
import type { Lint } from './lint.js';

/** A word that so many scripts are about tells none of them apart. */
const MOST_SCRIPTS = 8;
/** A script with fewer words in a language is named by chance. */
export const LEAST_SUBJECTS = 3;

/** Scripts that do not say what they are about, and subjects that tell no script apart or can't be found. */
export const subjects: Lint = {
  name: 'subjects',
  run({ scripts }, report, { fold }) {
    const places = new Map<string, Place[]>();
    for (const { value, file } of scripts) {
      if (value.status === 'retired' || value.status === 'draft') continue;
      for (const tag of ['zh-CN', 'en']) {
        const words = value.subjects?.[tag] ?? [];
        if (words.length < LEAST_SUBJECTS) {
          report(
            { file, path: value.subjects ? ['subjects', tag] : ['id'], key: true },
            {
              code: 'subjects-few',
              message: `“${value.id}” has ${words.length} subjects in ${tag}`,
              expected: `at least ${LEAST_SUBJECTS}: words for what such messages are about, be they frauds or not`,
              example: 'subjects: { zh-CN: [停车费, 违章, 罚单], en: [parking, toll, fine] }',
              severity: 'warning',
            },
          );
        }
        for (const [index, word] of words.entries()) {
          const place = { file, path: ['subjects', tag, index] };
          const plain = fold(word.trim());
          if (!/^[\p{L}\p{N}]/u.test(plain) || !/[\p{L}\p{N}]$/u.test(plain)) {
            const message = `“${word}” does not begin and end with a letter or digit`;
            report(place, { code: 'subject-form', message, expected: 'a word or a few, as messages say them: 停车费' });
          }
          places.set(plain, [...(places.get(plain) ?? []), place]);
        }
      }
    }
    for (const [word, its] of places) {
      if (its.length <= MOST_SCRIPTS) continue;
      const message = `${its.length} scripts are about “${word}”`;
      const expected = `${MOST_SCRIPTS} at most: more say nothing of which one it is`;
      report(its.at(-1)!, { code: 'subject-common', message, expected, severity: 'warning' });
    }
  },
};
