export const indexOf = {
  name: 'String.indexOf per phrase',
  build: (phrases) => (text) => {
    let count = 0;
    for (const phrase of phrases) {
      for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) count++;
    }
    return count;
  },
};
