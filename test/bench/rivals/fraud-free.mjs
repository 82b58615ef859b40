import { compilePhrases, openPhrases } from '@fraud-free/core/phrases';

export const fraudFree = {
  name: '@fraud-free/core',
  build(phrases) {
    const matcher = openPhrases(compilePhrases(phrases));
    return (text) => matcher.findAll(text).length;
  },
};
