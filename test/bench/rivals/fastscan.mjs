import FastScanner from 'fastscan';

export const fastscan = {
  name: 'fastscan',
  build(phrases) {
    const matcher = new FastScanner(phrases);
    return (text) => matcher.search(text).length;
  },
};
