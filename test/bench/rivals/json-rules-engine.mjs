import { Engine } from 'json-rules-engine';

/** A rule a phrase, as its users write a list of words. It tells which rules hold, not where or how often. */
export const jsonRulesEngine = {
  name: 'json-rules-engine, a rule a phrase',
  most: 1_000,
  places: false,
  build(phrases) {
    const engine = new Engine();
    engine.addOperator('contains phrase', (text, phrase) => text.includes(phrase));
    for (const phrase of phrases) {
      const condition = { fact: 'text', operator: 'contains phrase', value: phrase };
      engine.addRule({ conditions: { all: [condition] }, event: { type: phrase } });
    }
    return async (text) => (await engine.run({ text })).events.length;
  },
};
