/** One big alternation, the longest first. It finds no overlapping phrases, so it counts fewer. */
export const regexp = {
  name: 'one RegExp (no overlaps)',
  overlaps: false,
  build(phrases) {
    const sorted = [...phrases].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(sorted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
    return (text) => {
      let count = 0;
      pattern.lastIndex = 0;
      while (pattern.test(text)) count++;
      return count;
    };
  },
};
