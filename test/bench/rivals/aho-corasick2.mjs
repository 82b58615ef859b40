import AhoCorasick from 'aho-corasick2';

export const ahoCorasick2 = {
  name: 'aho-corasick2',
  build(phrases) {
    const matcher = new AhoCorasick();
    for (const phrase of phrases) matcher.add(phrase, phrase);
    matcher.build_fail();
    return (text) => {
      const { count } = matcher.search(text);
      let sum = 0;
      for (const phrase in count) sum += count[phrase];
      return sum;
    };
  },
};
