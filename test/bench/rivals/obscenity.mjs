import { parseRawPattern, RegExpMatcher } from 'obscenity';

export const obscenity = {
  name: 'obscenity',
  most: 10_000,
  build(phrases) {
    const blacklistedTerms = phrases.map((phrase, id) => ({ id, pattern: parseRawPattern(phrase) }));
    const matcher = new RegExpMatcher({ blacklistedTerms });
    return (text) => matcher.getAllMatches(text).length;
  },
};
