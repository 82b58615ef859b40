import AhoCorasick from 'aho-corasick';

export const ahoCorasick = {
  name: 'aho-corasick',
  build(phrases) {
    const matcher = new AhoCorasick();
    for (const phrase of phrases) matcher.add(phrase, phrase);
    matcher.build_fail();
    return (text) => {
      let count = 0;
      matcher.search(text, () => count++);
      return count;
    };
  },
};
