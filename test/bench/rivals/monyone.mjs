import { AhoCorasick } from '@monyone/aho-corasick/fast';

export const monyone = {
  name: '@monyone/aho-corasick/fast',
  build(phrases) {
    const matcher = new AhoCorasick(phrases);
    return (text) => matcher.matchInText(text).length;
  },
};
