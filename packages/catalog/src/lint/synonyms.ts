import { walkPatterns } from '../source/walk-conditions.js';
import type { Lint } from './lint.js';

/** Synonyms of words that no pattern says, and those that say no where their word does not. */
export const synonyms: Lint = {
  name: 'synonyms',
  run(rules, report) {
    const negations = (rules.settings?.value.languages ?? []).flatMap(({ negations = [] }) => negations);
    const negated = (text: string): string | undefined => negations.find((negation) => says(text, negation));
    // A signal that can't be read may be the one that says it.
    const allRead = rules.known.signal !== undefined && rules.signals.length >= rules.known.signal.size;
    const patterns = rules.signals.flatMap(({ value }) => [...walkPatterns(value, [])].map(({ pattern }) => pattern));
    const said = patterns.join('\n').toLowerCase();
    for (const { value, file, path } of rules.synonyms) {
      if (allRead && !said.includes(value.id.toLowerCase())) {
        const message = `no pattern says “${value.id}”`;
        const expected = 'a word as patterns say it, or the entry left out';
        report({ file, path, key: true }, { code: 'synonym-unused', message, expected, severity: 'warning' });
      }
      for (const [index, word] of value.words.entries()) {
        const negation = negated(word);
        if (negation === undefined || negated(value.id) !== undefined) continue;
        const message = `“${word}” says “${negation}”, and “${value.id}” does not`;
        const expected = 'words without a negation: what says no by itself is not turned round by a no before it';
        report({ file, path: [...path, index] }, { code: 'synonym-negated', message, expected });
      }
    }
  },
};

/** A Latin negation is a word by itself. */
function says(text: string, negation: string): boolean {
  return /^[a-z]/i.test(negation)
    ? ` ${text.toLowerCase()} `.includes(` ${negation.toLowerCase()} `)
    : text.includes(negation);
}
