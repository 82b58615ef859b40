import { walkLocalised } from '../source/walk-texts.js';
import type { Lint } from './lint.js';

/** Texts that are not in the language they say they are, as far as their letters tell; examples too. */
export const languages: Lint = {
  name: 'languages',
  run(rules, report) {
    for (const { file, path, text } of walkLocalised(rules)) {
      for (const [tag, inLanguage] of Object.entries(text)) {
        const letters = LETTERS[primaryOf(tag)];
        if (!letters || letters.pattern.test(inLanguage)) continue;
        const message = `the text for ${tag} has no ${letters.name}`;
        report({ file, path: [...path, tag] }, { code: 'language', message, expected: `a text in ${tag}` });
      }
    }
    const known = rules.settings?.value.languages.map(({ id }) => id);
    for (const { value, file } of rules.scripts) {
      for (const list of ['hits', 'nearMisses'] as const) {
        for (const [index, { lang, text }] of value.examples[list].entries()) {
          const place = { file, path: ['examples', list, index, 'lang'] };
          if (known && !known.includes(primaryOf(lang))) {
            const message = `the catalog does not cover the language “${lang}”`;
            report(place, { code: 'language', message, expected: `one of catalog.yaml: ${known.join(', ')}` });
          }
          const letters = LETTERS[primaryOf(lang)];
          if (letters?.pattern.test(text) === false) {
            const message = `the example has no ${letters.name}`;
            report(place, { code: 'language', message, expected: `a text in “${lang}”, or the language it is in` });
          }
        }
      }
    }
  },
};

/** `zh` of `zh-Hant`. */
function primaryOf(tag: string): string {
  return tag.split('-', 1)[0]!;
}

const LETTERS: Readonly<Record<string, { pattern: RegExp; name: string }>> = {
  zh: { pattern: /\p{Script=Han}/u, name: 'Chinese character' },
  en: { pattern: /[A-Za-z]/, name: 'Latin letter' },
};
