import { Trie } from '@tanishiking/aho-corasick';

export const tanishiking = {
  name: '@tanishiking/aho-corasick',
  build(phrases) {
    const matcher = new Trie(phrases, { allowOverlaps: true });
    return (text) => matcher.parseText(text).length;
  },
};
